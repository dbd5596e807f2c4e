import { z } from 'zod';
import { REASON_CODES } from './reason.ts';

/** Failed: the system does not do what it should. Unknown: we could not ask, and it says nothing about the system. */
export const ProbeState = z.enum(['ok', 'failed', 'unknown']);
export type ProbeState = z.infer<typeof ProbeState>;

export const Reason = z.strictObject({
  code: z.enum(REASON_CODES),
  params: z.record(z.string().max(40), z.union([z.string().max(500), z.number()])),
});
export type Reason = z.infer<typeof Reason>;

/** One measured thing of several, e.g. `disk /var` 71.3 %. */
export const Reading = z.strictObject({
  name: z.string().min(1).max(200),
  value: z.number().nullable(),
  unit: z.string().max(20),
  state: ProbeState,
  reason: Reason.nullable(),
});
export type Reading = z.infer<typeof Reading>;

export const Step = z.strictObject({
  name: z.string().min(1).max(80),
  startedAt: z.int().min(0),
  durationMs: z.int().min(0),
  state: ProbeState,
  reason: Reason.nullable(),
  /** Name of the evidence that belongs to it. */
  evidence: z.string().max(100).nullable(),
});
export type Step = z.infer<typeof Step>;

/** A file that proves: its bytes travel apart, under their hash. */
export const Evidence = z.strictObject({
  name: z.string().min(1).max(100),
  type: z.enum(['image/png', 'image/jpeg', 'text/plain']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(1).max(4_000_000),
});
export type Evidence = z.infer<typeof Evidence>;

export const STATEMENTS_MAX = 100;

/** A statement of a database without its constants, with what it cost since the server's figures were reset. */
export const StatementTime = z.strictObject({
  id: z.string().min(1).max(40),
  text: z.string().max(300),
  calls: z.number().min(0),
  totalMs: z.number().min(0),
  meanMs: z.number().min(0),
});
export type StatementTime = z.infer<typeof StatementTime>;

/** The dearest statements of the database that an SQL probe asks. `absent`: it keeps no such figures. */
export const StatementReading = z.strictObject({
  state: z.enum(['read', 'absent', 'failed']),
  reason: Reason.nullable(),
  /** Since when the figures count (epoch ms), as far as the server says. */
  since: z.int().nullable(),
  /** Statements of other accounts that this one may not read. */
  hidden: z.int().min(0),
  rows: z.array(StatementTime).max(STATEMENTS_MAX),
});
export type StatementReading = z.infer<typeof StatementReading>;

const AskId = z.string().min(1).max(60);

/** What one run found. Instants in epoch milliseconds. */
const found = {
  probe: z.string().min(1).max(60),
  scheduledAt: z.int().min(0),
  startedAt: z.int().min(0),
  durationMs: z.int().min(0),
  state: ProbeState,
  value: z.number().nullable(),
  unit: z.string().max(20).nullable(),
  reason: Reason.nullable(),
  readings: z.array(Reading).max(200).optional(),
  steps: z.array(Step).max(80).optional(),
  evidence: z.array(Evidence).max(80).optional(),
  /** Only of a run that was told to read them. */
  statements: StatementReading.optional(),
  /** The ask that this run answers (see protocol.ts), or all of several. */
  ask: z.union([AskId, z.array(AskId).min(1).max(1_000)]).optional(),
};

/** A result before it has a place in a runner's sequence. */
export const ProbeOutcome = z.strictObject(found);
export type ProbeOutcome = z.infer<typeof ProbeOutcome>;

/** A result in its runner's sequence: 1, 2, 3 … without a number used twice. */
export const ProbeResult = z.strictObject({ ...found, seq: z.int().min(1) }).meta({ id: 'ProbeResult' });
export type ProbeResult = z.infer<typeof ProbeResult>;
