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
export async function recordRefusal(
  platform: Platform,
  actor: Actor,
  verb: string,
  notFound?: Fault['params'],
): Promise<void> {
  const now = platform.clock.now();
  await inTransaction(
    platform.pool,
    { actor: recorder, readOnly: false, contractsOfOrg: platform.contractsOfOrg },
    async (_tx, _scope, client) => {
      const fact = {
        id: newId('fact', now, platform.random()),
        type: notFound === undefined ? 'access.refused' : 'access.not-found',
        contract: null,
        subject: actor.kind === 'person' ? actor.personId : actor.kind,
        at: now,
        ...keyOf(actor, verb, now, notFound !== undefined),
        data: {
          verb,
          ...(notFound === undefined ? {} : { asked: notFound }),
          ...('address' in actor && actor.address ? { address: actor.address } : {}),
        },
      } as const;
      await flushEffects(client, platform, actor, now, [fact], []);
    },
  );
}

function keyOf(actor: Actor, verb: string, now: number, isNotFound: boolean): { key?: string } {
  const minute = Math.floor(now / 60_000);
  if (actor.kind === 'anonymous') return { key: `refused:${actor.address ?? ''}:${verb}:${minute}` };
  return isNotFound && actor.kind === 'person' ? { key: `not-found:${actor.personId}:${verb}:${minute}` } : {};
}

/**
 * What a verb refuses for finer reasons than its permission is a fact as well; every error is thrown on. So is asking for
 * what is not there or is another's, which looks the same from outside: one a minute for each caller and verb.
 */
export async function recordedRefusal(platform: Platform, actor: Actor, verb: string, error: unknown): Promise<never> {
  if (error instanceof Fault && error.code === 'auth.forbidden') await recordRefusal(platform, actor, verb);
  if (error instanceof Fault && error.code === 'not-found' && actor.kind === 'person')
    await recordRefusal(platform, actor, verb, error.params);
  throw error;
}
