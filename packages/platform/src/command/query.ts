import type { z } from 'zod';
import type { Actor } from '../actor.ts';
import { inTransaction } from '../database/transaction.ts';
import { recordedRefusal, recordRefusal } from '../facts/record-refusal.ts';
import type { Platform } from '../platform.ts';
import { authorise, type Demand } from './authorise.ts';
import type { QueryContext } from './context.ts';
import { parseInput } from './parse-input.ts';

export interface QueryDefinition<Input extends z.ZodType, Output> {
  readonly name: string;
  readonly permission: Demand;
  readonly input: Input;
  run(ctx: QueryContext, input: z.output<Input>): Promise<Output>;
}

export interface Query<Input extends z.ZodType, Output> {
  (platform: Platform, actor: Actor, input: z.input<Input>): Promise<Output>;
  readonly definition: QueryDefinition<Input, Output>;
}

/** The same for reads, in a read-only transaction. */
export function query<Input extends z.ZodType, Output>(
  definition: QueryDefinition<Input, Output>,
): Query<Input, Output> {
  const verb = async (platform: Platform, actor: Actor, input: z.input<Input>): Promise<Output> => {
    const refusal = authorise(actor, definition.permission);
    if (refusal) {
      await recordRefusal(platform, actor, definition.name);
      throw refusal;
    }
    const parsed = parseInput(definition.input, input);
    const now = platform.clock.now();
    return inTransaction(
      platform.pool,
      { actor, readOnly: true, contractsOfOrg: platform.contractsOfOrg },
      (tx, scope) => definition.run({ tx, scope, actor, now, platform }, parsed),
    ).catch((error) => recordedRefusal(platform, actor, definition.name, error));
  };
  return Object.assign(verb, { definition });
}
