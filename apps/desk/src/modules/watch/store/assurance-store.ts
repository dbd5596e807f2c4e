import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import { db, type WatchTables } from '../tables.ts';
import { within } from './within.ts';

export type AssuranceRow = Selectable<WatchTables['assurance_period']>;

export async function insertAssurance(tx: Tx, row: Insertable<WatchTables['assurance_period']>): Promise<void> {
  await db(tx).insertInto('assurance_period').values(row).execute();
}

export async function lockAssurance(tx: Tx, scope: Scope, id: string): Promise<AssuranceRow | null> {
  const rows = db(tx).selectFrom('assurance_period').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

/** Ends where it begins when it had not begun. */
export async function endAssuranceRow(tx: Tx, scope: Scope, id: string, at: Instant): Promise<void> {
  await db(tx)
    .updateTable('assurance_period')
    .set({ to_at: sql`greatest(from_at, ${instantValue(at)})` })
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

export function selectAssurance(tx: Tx, scope: Scope, contract: string): Promise<AssuranceRow[]> {
  return db(tx)
    .selectFrom('assurance_period')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .orderBy('from_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)
    .execute();
}

/** Of one contract that touches the time between; null when none does. */
export async function findAssuranceIn(
  tx: Tx,
  scope: Scope,
  contract: string,
  from: Instant,
  to: Instant,
): Promise<AssuranceRow | null> {
  const row = await db(tx)
    .selectFrom('assurance_period')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('from_at', '<', instantValue(to))
    .where('to_at', '>', instantValue(from))
    .whereRef('from_at', '<', 'to_at') // one that was called off holds nothing up
    .orderBy('from_at')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** By contract, how often its probes have to look at this instant; contracts without a period are not in it. */
export async function tightestNow(tx: Tx, now: Instant): Promise<ReadonlyMap<string, number>> {
  const rows = await db(tx)
    .selectFrom('assurance_period')
    .select(['contract_id', ({ fn }) => fn.min<number>('every_seconds').as('every_seconds')])
    .where('from_at', '<=', instantValue(now))
    .where('to_at', '>', instantValue(now))
    .groupBy('contract_id')
    .execute();
  return new Map(rows.map((row) => [row.contract_id, row.every_seconds]));
}
