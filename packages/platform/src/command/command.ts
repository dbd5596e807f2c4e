import { newId } from '@yinuo/kernel';
import type { CompiledQuery } from 'kysely';
import type { z } from 'zod';
import type { Actor } from '../actor.ts';
import { sendCompiled } from '../database/client-driver.ts';
import { inTransaction } from '../database/transaction.ts';
import { type FactToRecord, flushEffects, type OutboxEntry } from '../facts/record-facts.ts';
import { recordedRefusal, recordRefusal } from '../facts/record-refusal.ts';
import type { Platform } from '../platform.ts';
import { authorise, type Demand } from './authorise.ts';
import type { CommandContext } from './context.ts';
import { keepReply, keptReplyOf, repeatableOf } from './kept-reply.ts';
import { parseInput } from './parse-input.ts';

export interface CommandDefinition<Input extends z.ZodType, Output> {
  readonly name: string;
  readonly permission: Demand;
  readonly input: Input;
  /** True for the rare verb that may find nothing to do (a job that looks for work). */
  readonly mayDoNothing?: boolean;
  /** One statement that needs no input, sent with the message that opens the transaction: its row is `ctx.scope.ahead`. */
  readonly ahead?: string;
  run(ctx: CommandContext, input: z.output<Input>): Promise<Output>;
}

export interface Command<Input extends z.ZodType, Output> {
  (platform: Platform, actor: Actor, input: z.input<Input>): Promise<Output>;
  readonly definition: CommandDefinition<Input, Output>;
}

/**
 * Wraps every write: authorise → parse → transaction → run → a fact must exist → facts and outbox → commit.
 * Of an actor with a `repeatKey` the reply is kept with the commit: a repeat gets it again and nothing runs.
 */
export function command<Input extends z.ZodType, Output>(
  definition: CommandDefinition<Input, Output>,
): Command<Input, Output> {
  const verb = async (platform: Platform, actor: Actor, input: z.input<Input>): Promise<Output> => {
    const refusal = authorise(actor, definition.permission);
    if (refusal) {
      await recordRefusal(platform, actor, definition.name);
      throw refusal;
    }
    const parsed = parseInput(definition.input, input);
    const now = platform.clock.now();
    const facts: (FactToRecord & { id: string })[] = [];
    const outbox: OutboxEntry[] = [];
    const last: CompiledQuery[] = [];
    const repeatable = repeatableOf(actor, definition.name, parsed);
    const before = repeatable ? keptReplyOf<Output>(repeatable) : undefined;
    const open = { actor, contractsOfOrg: platform.contractsOfOrg };
    return inTransaction(
      platform.pool,
      { ...open, readOnly: false, ...(definition.ahead === undefined ? {} : { ahead: definition.ahead }) },
      async (tx, scope) => {
        const ctx: CommandContext = {
          tx,
          scope,
          actor,
          now,
          platform,
          newId: (prefix) => newId(prefix, now, platform.random()),
          async record(fact) {
            const recorded = { ...fact, id: newId('fact', now, platform.random()) };
            facts.push(recorded);
            for (const listener of platform.listeners.get(fact.type) ?? []) await listener(ctx, recorded);
            return recorded.id;
          },
          sendLast(write) {
            last.push(write);
          },
          enqueue(job, data, options = {}) {
            outbox.push({ job: job.name, data, key: options.key ?? null, runAt: options.runAt ?? null });
          },
        };
        const output = await definition.run(ctx, parsed);
        if (facts.length === 0 && !definition.mayDoNothing)
          throw new Error(`${definition.name} wrote without recording a fact`);
        return output;
      },
      (client, output) =>
        Promise.all([
          ...last.map((write) => sendCompiled(client, write, true)),
          flushEffects(client, platform, actor, now, facts, outbox),
          ...(repeatable ? [keepReply(client, repeatable, output, now)] : []),
        ]),
      before,
    )
      .catch((error) => {
        if (!before) throw error;
        // A twin of this request may have done it in the meantime, which is why it failed here.
        const rethrow = () => Promise.reject(error);
        return inTransaction(platform.pool, { ...open, readOnly: true }, rethrow, undefined, before);
      })
      .catch((error) => recordedRefusal(platform, actor, definition.name, error));
  };
  return Object.assign(verb, { definition });
}
