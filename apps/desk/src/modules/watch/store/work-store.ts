import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import { db, type WatchTables } from '../tables.ts';
import { within } from './within.ts';

export type WorkRow = Selectable<WatchTables['planned_work']>;

export async function insertWork(tx: Tx, row: Insertable<WatchTables['planned_work']>): Promise<void> {
  await db(tx).insertInto('planned_work').values(row).execute();
}

export async function lockWork(tx: Tx, scope: Scope, id: string): Promise<WorkRow | null> {
  const rows = db(tx).selectFrom('planned_work').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

export async function updateWork(
  tx: Tx,
  scope: Scope,
  id: string,
  change: {
    approved_by?: string;
    approved_at?: Date;
    covers?: readonly string[] | null;
    cancelled_at?: Date;
    to_at?: Date;
  },
): Promise<void> {
  await db(tx).updateTable('planned_work').set(change).where('id', '=', id).where(within(scope)).execute();
}

/** Held until the end of the transaction: two entries of one number wait for each other. */
export async function lockWorksOf(tx: Tx, contract: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${contract}, 7301787))`.execute(tx);
}

/** Whether work that was not cancelled has this number already. */
export async function findWorkOfChange(tx: Tx, scope: Scope, contract: string, key: string): Promise<boolean> {
  const row = await db(tx)
    .selectFrom('planned_work')
    .select('id')
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('change_key', '=', key)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
}

export function selectWorks(
  tx: Tx,
  scope: Scope,
  contract: string,
  after: readonly [number, string] | null,
  limit: number,
): Promise<WorkRow[]> {
  let rows = db(tx)
    .selectFrom('planned_work')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .orderBy('from_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (after) rows = rows.where(sql<boolean>`(from_at, id) < (${instantValue(after[0])}, ${after[1]}::text)`);
  return rows.execute();
}

/** Approved and not cancelled before it began, touching the time between. */
export function selectApprovedWorks(tx: Tx, scope: Scope, contract: string, from: Instant, to: Instant) {
  return db(tx)
    .selectFrom('planned_work')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('approved_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .where('from_at', '<', instantValue(to))
    .where('to_at', '>', instantValue(from))
    .execute();
}
