import { z } from 'zod';
import { Host, Limits, Port, SecretOnly, SecretText, TlsTrust, WebAddress } from './common.ts';

/** What a server says of itself over SSH. One reading each; `disk` and `inodes` give one per mount point. */
export const VitalsProfile = z.strictObject({
  kind: z.literal('vitals'),
  host: Host,
  port: Port.default(22),
  user: SecretText.min(1),
  password: SecretOnly.optional(),
  /** A private key, whole, as `{{secret.name}}`. */
  privateKey: SecretOnly.optional(),
  passphrase: SecretText.optional(),
  /** The server's key as OpenSSH prints it: `SHA256:` and 43 characters. A server with another key gets no credential. */
  hostKey: z.string().regex(/^SHA256:[A-Za-z0-9+/]{43}$/),
  cpuPercent: Limits.optional(),
  memoryPercent: Limits.optional(),
  diskPercent: Limits.optional(),
  inodesPercent: Limits.optional(),
  /** One-minute load for each core. */
  loadPerCore: Limits.optional(),
  /** Only these mount points; without it every one on a disk. */
  mounts: z
    .array(z.string().regex(/^\/[^\0'\n]{0,200}$/))
    .max(40)
    .optional(),
  /** Lines of a log's tail that match; the default limit is none. */
  logs: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(60),
        file: z.string().regex(/^\/[^\0'\n]{1,300}$/),
        /** An extended regular expression, as grep -E reads it. */
        pattern: z.string().regex(/^[^\0\n]{1,300}$/),
        lines: z.int().min(1).max(100_000).default(2_000),
        limits: Limits.default({ atMost: 0 }),
      }),
    )
    .max(10)
    .default([]),
});
export type VitalsProfile = z.infer<typeof VitalsProfile>;

/** Reads a page in the Prometheus text format. One reading for each rule; value: that of the first rule. */
export const PrometheusProfile = z.strictObject({
  kind: z.literal('prometheus'),
  url: WebAddress,
  headers: z.record(z.string().regex(/^[A-Za-z0-9-]{1,60}$/), SecretText).optional(),
  tls: TlsTrust.optional(),
  rules: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(60),
        metric: z.string().regex(/^[a-zA-Z_:][a-zA-Z0-9_:]{0,200}$/),
        labels: z.record(z.string().max(100), z.string().max(300)).default({}),
        /** Over every series that matches. `percentOf`: of another metric with the same labels. */
        take: z.enum(['sum', 'max', 'min', 'mean']).default('max'),
        percentOf: z.string().max(200).optional(),
        /** The metric counts upward: taken is how fast it rises, a second, since the last run. */
        perSecond: z.boolean().default(false),
        /** From the metric's unit to `unit`; bytes a second are 0.000008 Mbit/s. */
        factor: z.number().positive().default(1),
        unit: z.string().max(20).default(''),
        limits: Limits.optional(),
      }),
    )
    .min(1)
    .max(50),
});
export type PrometheusProfile = z.infer<typeof PrometheusProfile>;

/** Something that must report in; silence longer than interval and grace fails. Value: seconds since it last did. */
export const HeartbeatProfile = z.strictObject({
  kind: z.literal('heartbeat'),
  expectedEverySeconds: z
    .int()
    .min(10)
    .max(40 * 86_400),
  graceSeconds: z
    .int()
    .min(0)
    .max(7 * 86_400)
    .default(60),
});
export type HeartbeatProfile = z.infer<typeof HeartbeatProfile>;
