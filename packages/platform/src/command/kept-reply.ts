import { createHash } from 'node:crypto';
import type { Instant } from '@yinuo/kernel';
import pg, { type PoolClient } from 'pg';
import type { Actor } from '../actor.ts';
import type { Before } from '../database/transaction.ts';
import { canonical } from '../facts/digest.ts';
import { Fault } from '../fault.ts';
import type { Poller } from '../outbox/job.ts';

/** A write that its sender may repeat: by whom, which verb, under which key, and a digest of what was asked. */
export interface Repeatable {
  readonly actorId: string;
  readonly verb: string;
  readonly key: string;
  readonly digest: string;
}

/** Null when the request came without an Idempotency-Key, or when its route keeps no replies. */
export function repeatableOf(actor: Actor, verb: string, input: unknown): Repeatable | null {
  if (actor.kind !== 'person' || actor.repeatKey === undefined) return null;
  return { actorId: actor.personId, verb, key: actor.repeatKey, digest: sha256(canonical(withoutBytes(input))) };
}

/** Looks for the kept reply in the message that opens the transaction, so that looking costs no round trip. */
export function keptReplyOf<Output>({ actorId, verb, key, digest }: Repeatable): Before<Output> {
  const [actor, name, under] = [actorId, verb, key].map(pg.escapeLiteral);
  return {
    sql: `select digest, reply from kept_reply where actor_id = ${actor} and verb = ${name} and key = ${under}`,
    answer(row) {
      if (row.digest !== digest) throw new Fault('idempotency.mismatch', { verb });
      return row.reply as Output; // what the same verb returned, through JSON
    },
  };
}

/** Leaves with the commit; of two at once the second waits here, fails on the key, and then finds the reply of the first. */
export async function keepReply(client: PoolClient, kept: Repeatable, reply: unknown, now: Instant): Promise<void> {
  await client.query({
    name: 'keep-reply',
    text: 'insert into kept_reply (actor_id, verb, key, digest, reply, at) values ($1, $2, $3, $4, $5, $6)',
    values: [kept.actorId, kept.verb, kept.key, kept.digest, JSON.stringify(reply ?? null), new Date(now)],
  });
}

const KEPT_MS = 24 * 60 * 60 * 1000;
const BATCH = 5_000;

/** Removes replies older than a day. */
export const replySweeper: Poller = {
  name: 'reply-sweeper',
  everyMs: 10 * 60 * 1000,
  async run({ pool, clock }) {
    const { rowCount } = await pool.query(
      `delete from kept_reply where (actor_id, verb, key) in
        (select actor_id, verb, key from kept_reply where at < $1 limit ${BATCH} for update skip locked)`,
      [new Date(clock.now() - KEPT_MS)],
    );
    return rowCount === BATCH;
  },
};

/** Files of a request count by their hash. */
function withoutBytes(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [name, value instanceof Uint8Array ? sha256(value) : value]),
  );
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64url');
