import type { Instant } from '@yinuo/kernel';
import type { CompiledQuery } from 'kysely';
import type { Actor } from '../actor.ts';
import type { Scope, Tx } from '../database/transaction.ts';
import type { FactToRecord } from '../facts/record-facts.ts';
import type { JobDefinition } from '../outbox/job.ts';
import type { Platform } from '../platform.ts';

export interface QueryContext {
  readonly tx: Tx;
  readonly scope: Scope;
  readonly actor: Actor;
  readonly platform: Platform;
  /** Read once, when the verb began. */
  readonly now: Instant;
}

export interface EnqueueOptions {
  /** One effect, one key: a second enqueue under the same key does nothing. */
  readonly key?: string;
  readonly runAt?: Instant;
}

export interface CommandContext extends QueryContext {
  /** Sends a compiled write together with the facts and the commit, in one round trip; the verb does not see its result. */
  sendLast(write: CompiledQuery): void;
  /** Records a fact in this transaction and tells the listeners of its type; returns the fact's id. */
  record(fact: FactToRecord): Promise<string>;
  /** Lets a job leave with this transaction's commit. */
  enqueue<Data extends Record<string, unknown>>(job: JobDefinition<Data>, data: Data, options?: EnqueueOptions): void;
  newId(prefix: Parameters<typeof import('@yinuo/kernel').newId>[0]): string;
}
