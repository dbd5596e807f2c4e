import { newId } from '@yinuo/kernel';
import type { Actor } from '../actor.ts';
import { inTransaction } from '../database/transaction.ts';
import { Fault } from '../fault.ts';
import type { Platform } from '../platform.ts';
import { flushEffects } from './record-facts.ts';

const recorder = { kind: 'system', job: 'refusals' } as const; // an anonymous actor may write nothing himself

/**
 * A refused attempt is a fact of its own, written apart from the verb that was refused. Of callers without a name one a
 * minute for each address and verb: the log is for good, and nobody outside may fill it.
 */
export async function recordRefusal(platform: Platform, actor: Actor, verb: string): Promise<void> {
  const now = platform.clock.now();
  await inTransaction(
    platform.pool,
    { actor: recorder, readOnly: false, contractsOfOrg: platform.contractsOfOrg },
    async (_tx, _scope, client) => {
      const fact = {
        id: newId('fact', now, platform.random()),
        type: 'access.refused',
        contract: null,
        subject: actor.kind === 'person' ? actor.personId : actor.kind,
        at: now,
        ...(actor.kind === 'anonymous' ? { key: `refused:${actor.address ?? ''}:${verb}:${minuteOf(now)}` } : {}),
        data: { verb, ...('address' in actor && actor.address ? { address: actor.address } : {}) },
      } as const;
      await flushEffects(client, platform, actor, now, [fact], []);
    },
  );
}

const minuteOf = (now: number): number => Math.floor(now / 60_000);

/** What a verb refuses for finer reasons than its permission is a fact as well; every error is thrown on. */
export async function recordedRefusal(platform: Platform, actor: Actor, verb: string, error: unknown): Promise<never> {
  if (error instanceof Fault && error.code === 'auth.forbidden') await recordRefusal(platform, actor, verb);
  throw error;
}
