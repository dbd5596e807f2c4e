import { z } from 'zod';
import { Host, Limits, Port, SecretText, TlsTrust } from './common.ts';

/** A connection opens; with `expect`, the first bytes of the other side contain it. Value: milliseconds to connect. */
export const TcpProfile = z.strictObject({
  kind: z.literal('tcp'),
  host: Host,
  port: Port,
  send: SecretText.optional(),
  expect: z.string().min(1).max(500).optional(),
  limits: Limits.optional(),
});
export type TcpProfile = z.infer<typeof TcpProfile>;

/** Echo requests. Value: mean round trip in milliseconds; the loss is a reading in percent. */
export const PingProfile = z.strictObject({
  kind: z.literal('ping'),
  host: Host,
  count: z.int().min(1).max(10).default(3),
  lossPercent: Limits.default({ atMost: 0 }),
  limits: Limits.optional(),
});
export type PingProfile = z.infer<typeof PingProfile>;

/** A name is answered. Value: milliseconds. `expect`: records that must be among the answers. */
export const DnsProfile = z.strictObject({
  kind: z.literal('dns'),
  name: z.string().min(1).max(253),
  type: z.enum(['A', 'AAAA', 'CNAME', 'MX', 'NS', 'PTR', 'SOA', 'SRV', 'TXT']).default('A'),
  /** Address of the server to ask, else the system's. */
  server: Host.optional(),
  serverPort: Port.default(53),
  expect: z.array(z.string().min(1).max(500)).max(20).default([]),
  limits: Limits.optional(),
});
export type DnsProfile = z.infer<typeof DnsProfile>;

/** Whole days until the certificate of the server, or one above it, ends. Chain and name are checked too. */
export const TlsProfile = z.strictObject({
  kind: z.literal('tls'),
  host: Host,
  port: Port.default(443),
  trust: TlsTrust.optional(),
  limits: Limits.default({ atLeast: 14 }),
});
export type TlsProfile = z.infer<typeof TlsProfile>;
