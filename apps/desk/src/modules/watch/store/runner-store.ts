import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import type { AskWork } from '@yinuo/probes/shapes';
import { type Selectable, sql } from 'kysely';
import { db, type WatchTables } from '../tables.ts';
import { within } from './within.ts';

export type RunnerRow = Selectable<WatchTables['runner']>;

export async function insertRunner(
  tx: Tx,
  row: { id: string; contract: string; name: string; tokenHash: string; now: Instant },
): Promise<void> {
  await db(tx)
    .insertInto('runner')
    .values({
      id: row.id,
      contract_id: row.contract,
      name: row.name,
      token_hash: row.tokenHash,
      public_key: null,
      host: null,
      version: null,
      invited_at: new Date(row.now),
    })
    .execute();
}

export async function findRunner(tx: Tx, scope: Scope, id: string): Promise<RunnerRow | null> {
  const rows = db(tx).selectFrom('runner').selectAll().where('id', '=', id).where(within(scope));
  return (await rows.where('removed_at', 'is', null).executeTakeFirst()) ?? null;
}

export function selectRunners(tx: Tx, scope: Scope, contract: string): Promise<RunnerRow[]> {
  return db(tx)
    .selectFrom('runner')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('removed_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute();
}

export async function runnerNames(tx: Tx, scope: Scope, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = db(tx)
    .selectFrom('runner')
    .select(['id', 'name'])
    .where('id', 'in', [...ids]);
  return new Map((await rows.where(within(scope)).execute()).map((row) => [row.id, row.name]));
}

export async function removeRunnerRow(tx: Tx, scope: Scope, id: string, now: Instant): Promise<RunnerRow | null> {
  const row = await db(tx)
    .updateTable('runner')
    .set({ removed_at: new Date(now) })
    .where('id', '=', id)
    .where(within(scope))
    .where('removed_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** By the token that it was given: before it is known by its key. Locked. */
export async function lockInvited(tx: Tx, tokenHash: string): Promise<RunnerRow | null> {
  const rows = db(tx).selectFrom('runner').selectAll().where('token_hash', '=', tokenHash).forUpdate();
  return (await rows.where('removed_at', 'is', null).executeTakeFirst()) ?? null;
}

export async function enrolRow(
  tx: Tx,
  id: string,
  enrolled: { publicKey: string; host: string; version: string; now: Instant },
): Promise<void> {
  const { publicKey, host, version, now } = enrolled;
  await db(tx)
    .updateTable('runner')
    .set({ public_key: publicKey, host, version, last_seen_at: new Date(now), silent_since: null })
    .set({ handed_revision: null, behind: false })
    .set({ enrolled_at: sql`coalesce(enrolled_at, ${instantValue(now)})` })
    .where('id', '=', id)
    .execute();
}

/** Also one that was removed: it is told so, and forgets its credentials. */
export async function findEnrolled(tx: Tx, id: string): Promise<RunnerRow | null> {
  const rows = db(tx).selectFrom('runner').selectAll().where('id', '=', id).where('public_key', 'is not', null);
  return (await rows.executeTakeFirst()) ?? null;
}

/** Deliveries of one runner come one after the other. */
export async function lockRunner(tx: Tx, id: string): Promise<RunnerRow | null> {
  const rows = db(tx).selectFrom('runner').selectAll().where('id', '=', id).forUpdate();
  return (await rows.where('removed_at', 'is', null).executeTakeFirst()) ?? null;
}

/** `behind`: it was handed work and asks again without it. One of an older version may not understand it. */
export async function touchRunner(
  tx: Tx,
  { id, handed_revision: handed }: RunnerRow,
  sign: AskWork,
  { revision, now }: { readonly revision: string; readonly now: Instant },
): Promise<void> {
  await db(tx)
    .updateTable('runner')
    .set({
      last_seen_at: new Date(now),
      silent_since: null,
      version: sign.version,
      waiting: sign.waiting,
      lost: sign.lost,
      skipped: sign.skipped,
      handed_revision: revision,
      behind: handed !== null && handed !== sign.revision,
    })
    .where('id', '=', id)
    .execute();
}

export async function setDelivered(tx: Tx, id: string, seq: number, now: Instant): Promise<void> {
  await db(tx)
    .updateTable('runner')
    .set({ delivered: seq, last_seen_at: new Date(now) })
    .where('id', '=', id)
    .execute();
}

/** Runners from which nothing was heard since, marked once. */
export function markSilent(tx: Tx, before: Instant): Promise<RunnerRow[]> {
  return db(tx)
    .updateTable('runner')
    .set({ silent_since: sql`last_seen_at` })
    .where('removed_at', 'is', null)
    .where('silent_since', 'is', null)
    .where('last_seen_at', '<', instantValue(before))
    .returningAll()
    .execute();
}
