import { z } from 'zod';
import { SecretName } from './common.ts';
import { Probe } from './profile.ts';
import { ProbeResult } from './result.ts';

/**
 * Runner → desk, over HTTPS, outward only. Enrolment carries the token as `authorization: Bearer …`; every later request
 * carries `x-yinuo-runner`, `x-yinuo-time` (epoch ms by the desk's clock) and `x-yinuo-signature` (see signature.ts).
 * 401: signature or time is wrong; 403: the runner was removed, it then forgets its work and its credentials.
 * Runners pass over what they do not know in an answer, so a newer desk may say more. A probe they read strictly: one that was
 * run without a condition that it has would say that all is well.
 */
export const RUNNER_PATHS = {
  enrol: '/api/runner/enrol',
  work: '/api/runner/work',
  results: '/api/runner/results',
  /** PUT of the bytes; `{sha256}` in lower-case hex. */
  evidence: '/api/runner/evidence/{sha256}',
} as const;

export const RUNNER_HEADERS = {
  runner: 'x-yinuo-runner',
  time: 'x-yinuo-time',
  signature: 'x-yinuo-signature',
  /** What of the protocol that came later the runner knows, words with commas between; a desk that does not know it passes over it. */
  knows: 'x-yinuo-knows',
} as const;

/** Said by a runner that runs what it is asked for out of turn (`Work.asks`). */
export const KNOWS_ASKS = 'asks';

/** A request whose time is further off is refused; the runner takes the desk's clock from each answer's `now`. */
export const SIGNATURE_TOLERANCE_MS = 5 * 60_000;

export const RESULTS_PER_DELIVERY = 500;

/** POST enrol, at every start. The same token with the same key again is no error; with another key it is. */
export const Enrol = z.strictObject({
  /** Raw Ed25519 public key, 32 bytes in base64url. */
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  /** The machine's name, for people. */
  host: z.string().min(1).max(200),
  version: z.string().min(1).max(40),
});
export type Enrol = z.infer<typeof Enrol>;

export const Enrolled = z.object({
  runner: z.string().min(1).max(60),
  /** Highest sequence number that the desk holds of this key; 0 at first. */
  delivered: z.int().min(0),
  now: z.int(),
});
export type Enrolled = z.infer<typeof Enrolled>;

/** POST work. `revision` is that of the work the runner holds, null at first. Also its sign of life. */
export const AskWork = z.strictObject({
  revision: z.string().max(100).nullable(),
  version: z.string().min(1).max(40),
  /** Results on disk that the desk has not confirmed. */
  waiting: z.int().min(0),
  /** When the oldest of them was recorded. */
  waitingSince: z.int().nullable(),
  /** Results thrown away because the disk quota was used up, since the first start. */
  lost: z.int().min(0),
  /** Runs that could not start in their interval, since this start. */
  skipped: z.int().min(0),
});
export type AskWork = z.infer<typeof AskWork>;

/** Where the desk's own database listens, which no probe may reach; `machine` is the desk's host name, as loopback is its own. */
export const DeskPlace = z.object({
  machine: z.string().max(255),
  database: z.array(z.object({ host: z.string().min(1).max(255), port: z.int().min(1).max(65_535) })).max(10),
});
export type DeskPlace = z.infer<typeof DeskPlace>;

/** A run out of turn: what an inspection measures is measured then. Told until a result with its id has come, or its time is over. */
export const Ask = z.object({
  id: z.string().min(1).max(60),
  probe: z.string().min(1).max(60),
  /** Reads the database's statistics of statements besides (XY-11). */
  statements: z.boolean(),
});
export type Ask = z.infer<typeof Ask>;

/** `work: null`: nothing changed. */
export const Work = z.object({
  now: z.int(),
  /** Seconds until the runner should ask again. */
  askAfterSeconds: z.int().min(1).max(600),
  work: z
    .object({
      revision: z.string().min(1).max(100),
      probes: z.array(Probe).max(20_000),
      secrets: z.record(SecretName, z.string().max(20_000)),
      desk: DeskPlace.default({ machine: '', database: [] }),
    })
    .nullable(),
  /** Only where there are some, and to a runner that knows them: those of the first version refuse the word. */
  asks: z.array(Ask).max(1_000).optional(),
});
export type Work = z.infer<typeof Work>;

/**
 * POST results: in order, `seq` rising. The desk keeps what is above the number it holds and passes over the rest, in one
 * transaction with that number: at least once from here, once there. A gap means that results were lost to the quota.
 */
export const DeliverResults = z.strictObject({
  results: z.array(ProbeResult).min(1).max(RESULTS_PER_DELIVERY),
});
export type DeliverResults = z.infer<typeof DeliverResults>;

export const ResultsDelivered = z.object({
  /** Every number up to this one is kept for good, or was never sent. */
  delivered: z.int().min(0),
  /** Hashes of evidence that the desk does not have yet; the runner puts them next. */
  wanted: z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(40_000),
  now: z.int(),
});
export type ResultsDelivered = z.infer<typeof ResultsDelivered>;
