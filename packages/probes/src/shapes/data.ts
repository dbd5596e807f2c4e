import { z } from 'zod';
import { Host, Limits, Port, SecretOnly, SecretText, TlsTrust } from './common.ts';

export const SQL_SYSTEMS = ['postgresql', 'mysql', 'mariadb', 'oracle', 'sqlserver'] as const;

/** One reading statement that returns one number, in a read-only transaction. Value: that number. */
export const SqlProfile = z.strictObject({
  kind: z.literal('sql'),
  system: z.enum(SQL_SYSTEMS),
  host: Host,
  /** Without it the system's usual one. */
  port: Port.optional(),
  /** Database, or Oracle's service name. */
  database: z.string().min(1).max(128),
  user: SecretText.min(1),
  password: SecretOnly,
  tls: TlsTrust.optional(),
  statement: z.string().min(1).max(8_000),
  unit: z.string().max(20).default(''),
  limits: Limits.optional(),
});
export type SqlProfile = z.infer<typeof SqlProfile>;

/** HL7 v2 over MLLP: a message goes out, its acknowledgement comes back. Value: milliseconds. */
export const Hl7Profile = z.strictObject({
  kind: z.literal('hl7'),
  host: Host,
  port: Port,
  /** Wraps MLLP in TLS. */
  tls: TlsTrust.optional(),
  sendingApplication: z.string().max(40).default('YINUO'),
  sendingFacility: z.string().max(40).default('PROBE'),
  receivingApplication: z.string().max(40).default(''),
  receivingFacility: z.string().max(40).default(''),
  version: z.string().max(10).default('2.5'),
  /** MSH-9, e.g. `QBP^Q22^QBP_Q21`; queries only. */
  message: z.string().regex(/^(QBP|QRY|QRF|QVR|QCN|NMD)\^[A-Z0-9]{3}(\^[A-Z0-9_]{1,15})?$/),
  /** The segments after MSH, one a line. */
  segments: z.array(SecretText.min(3)).max(20),
  /** Fields of the answer, e.g. `{ field: 'QAK-2', equals: 'OK' }`. MSA-1 must be AA or CA in any case. */
  expect: z
    .array(
      z.strictObject({
        field: z.string().regex(/^[A-Z][A-Z0-9]{2}-\d{1,2}(\.\d{1,2})?$/),
        equals: z.string().max(500),
      }),
    )
    .max(20)
    .default([]),
});
export type Hl7Profile = z.infer<typeof Hl7Profile>;
