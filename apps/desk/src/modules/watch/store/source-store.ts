import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Span } from '../domain/time/spans.ts';
import { db, type WatchTables } from '../tables.ts';
import { within } from './within.ts';

export type SourceRow = Selectable<WatchTables['alert_source']>;

export async function insertSource(tx: Tx, row: Insertable<WatchTables['alert_source']>): Promise<void> {
  await db(tx).insertInto('alert_source').values(row).execute();
}

export function selectSources(tx: Tx, scope: Scope, contract: string): Promise<SourceRow[]> {
  return db(tx)
    .selectFrom('alert_source')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('removed_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute();
}

export async function removeSourceRow(tx: Tx, scope: Scope, id: string, now: Instant): Promise<SourceRow | null> {
  const row = await db(tx)
    .updateTable('alert_source')
    .set({ removed_at: new Date(now) })
    .where('id', '=', id)
    .where(within(scope))
    .where('removed_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** By the hash of its token: the caller proves itself by it. Locked, so that two messages come one after the other. */
export async function lockSource(tx: Tx, id: string, tokenHash: string): Promise<SourceRow | null> {
  const rows = db(tx).selectFrom('alert_source').selectAll().where('id', '=', id).where('token_hash', '=', tokenHash);
  return (await rows.where('removed_at', 'is', null).forUpdate().executeTakeFirst()) ?? null;
}

export async function countReceived(tx: Tx, id: string, alerts: number, now: Instant): Promise<void> {
  await db(tx)
    .updateTable('alert_source')
    .set((set) => ({ last_at: new Date(now), received: set('received', '+', alerts) }))
    .where('id', '=', id)
    .execute();
}

/** The desk runs; null when it never did before. */
export async function markPresent(tx: Tx, now: Instant): Promise<Instant | null> {
  const { rows } = await sql<{ seen_at: Instant | null }>`select seen_at from watch_presence for update`.execute(tx);
  await sql`update watch_presence set seen_at = ${new Date(now)}`.execute(tx);
  return rows[0]?.seen_at ?? null;
}

export const insertAbsence = (tx: Tx, from: Instant, to: Instant) =>
  sql`insert into watch_absence (from_at, to_at) values (${new Date(from)}, ${new Date(to)}) on conflict do nothing`.execute(
    tx,
  );

export const dropAbsences = (tx: Tx, before: Instant) =>
  sql`delete from watch_absence where to_at < ${instantValue(before)}`.execute(tx);

/** When the desk did not run; with what goes by since it was last seen, when that is more than `gapMs`. */
export async function selectAbsences(tx: Tx, now: Instant, gapMs: number): Promise<Span[]> {
  const { rows } = await sql<{ from_at: number; to_at: number }>`
    select from_at, to_at from watch_absence
    union all
    select seen_at, ${new Date(now)}::timestamptz from watch_presence where seen_at < ${instantValue(now - gapMs)}`.execute(
    tx,
  );
  return rows.map((row) => ({ from: row.from_at, to: row.to_at }));
}
