import type { Log } from '../log.ts';
import type { Platform } from '../platform.ts';

/** Work that leaves a transaction through the outbox. Delivered at least once: the handler is idempotent by `key`. */
export interface JobDefinition<Data extends Record<string, unknown> = Record<string, unknown>> {
  readonly name: string;
  readonly attempts: number;
  /** After this the attempt counts as failed and is tried again. */
  readonly timeoutSeconds: number;
  /** First delay between attempts; it doubles each time. */
  readonly retryDelaySeconds: number;
  run(
    platform: Platform,
    data: Data,
    attempt: { readonly key: string; readonly log: Log; readonly signal: AbortSignal },
  ): Promise<void>;
}

/** Work that repeats by itself; every desk process runs it, so it claims its rows with `for update skip locked`. */
export interface Poller {
  readonly name: string;
  readonly everyMs: number;
  /** Returns whether there is more to do at once. */
  run(platform: Platform): Promise<boolean>;
}

export const job = <Data extends Record<string, unknown>>(definition: JobDefinition<Data>): JobDefinition<Data> =>
  definition;
