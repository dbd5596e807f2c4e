import type { InspectionState } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Expression, type Insertable, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import { db, type InspectTables } from '../tables.ts';

export type InspectionRow = Selectable<InspectTables['inspection']>;

export const within = (scope: Scope, column = 'contract_id'): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`${sql.ref(column)} = any(${[...scope.contracts]})`;

/** False when this list's inspection for the period is there already. */
export async function insertInspection(
  tx: Tx,
  row: Insertable<InspectTables['inspection']>,
  items: readonly string[],
): Promise<boolean> {
  const result = await db(tx)
    .insertInto('inspection')
    .values(row)
    .onConflict((conflict) => conflict.columns(['contract_id', 'checklist', 'period']).doNothing())
    .executeTakeFirst();
  if ((result.numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
  await db(tx)
    .insertInto('inspection_item')
    .values(items.map((item) => ({ inspection_id: row.id, contract_id: row.contract_id, item, ...EMPTY })))
    .execute();
  return true;
}

const EMPTY = { automatic: null, note: null, filled_by: null, case_id: null, retest: null, refused: null };

/** Which of these periods have their inspection by this list. */
export async function knownPeriods(tx: Tx, contract: string): Promise<ReadonlySet<string>> {
  const rows = await db(tx)
    .selectFrom('inspection')
    .select(['checklist', 'period'])
    .where('contract_id', '=', contract)
    .execute();
  return new Set(rows.map((row) => `${row.checklist} ${row.period}`));
}

export async function findInspection(tx: Tx, scope: Scope, id: string): Promise<InspectionRow | null> {
  const rows = db(tx).selectFrom('inspection').selectAll().where('id', '=', id).where(within(scope));
  return (await rows.executeTakeFirst()) ?? null;
}

export async function findInspectionOf(
  tx: Tx,
  scope: Scope,
  { contract, checklist, period }: { readonly contract: string; readonly checklist: string; readonly period: string },
): Promise<InspectionRow | null> {
  const rows = db(tx)
    .selectFrom('inspection')
    .selectAll()
    .where('contract_id', '=', contract)
    .where('checklist', '=', checklist)
    .where('period', '=', period)
    .where(within(scope));
  return (await rows.executeTakeFirst()) ?? null;
}

export function selectSigned(tx: Tx, scope: Scope, contract: string): Promise<InspectionRow[]> {
  return db(tx)
    .selectFrom('inspection')
    .selectAll()
    .where('contract_id', '=', contract)
    .where('state', '=', 'signed')
    .where(within(scope))
    .execute();
}

export async function lockInspection(tx: Tx, scope: Scope, id: string): Promise<InspectionRow | null> {
  const rows = db(tx).selectFrom('inspection').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

export async function updateInspection(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Omit<Updateable<InspectTables['inspection']>, 'id' | 'contract_id' | 'version'>,
): Promise<void> {
  await db(tx)
    .updateTable('inspection')
    .set(change)
    .set((set) => ({ version: set('version', '+', 1) }))
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

export interface InspectionFilter {
  readonly contract: string | null;
  readonly state: InspectionState | null;
  readonly after: readonly [string, string] | null;
  readonly limit: number;
}

export function selectInspections(tx: Tx, scope: Scope, filter: InspectionFilter): Promise<InspectionRow[]> {
  let rows = db(tx)
    .selectFrom('inspection')
    .selectAll()
    .where(within(scope))
    .orderBy('due_on', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit);
  if (filter.contract !== null) rows = rows.where('contract_id', '=', filter.contract);
  if (filter.state !== null) rows = rows.where('state', '=', filter.state);
  if (filter.after)
    rows = rows.where(sql<boolean>`(due_on, id) < (${filter.after[0]}::date, ${filter.after[1]}::text)`);
  return rows.execute();
}

const LEASE_MS = 20 * 60_000; // a browser's journeys take minutes; a killed desk's are taken up again after this

/** Inspections whose automatic part is due, leased to this process. */
export async function claimCollecting(tx: Tx, now: Instant, limit: number): Promise<InspectionRow[]> {
  const due = await db(tx)
    .selectFrom('inspection')
    .select('id')
    .where('collect_at', '<=', instantValue(now))
    .where('state', '<>', 'signed')
    .orderBy('collect_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  if (due.length === 0) return [];
  return db(tx)
    .updateTable('inspection')
    .set({ collect_at: new Date(now + LEASE_MS) })
    .where(
      'id',
      'in',
      due.map((row) => row.id),
    )
    .returningAll()
    .execute();
}

/** The same list's inspection before this one, for what is compared; null when it is the first. */
export async function findBefore(tx: Tx, scope: Scope, row: InspectionRow): Promise<InspectionRow | null> {
  const rows = db(tx)
    .selectFrom('inspection')
    .selectAll()
    .where('contract_id', '=', row.contract_id)
    .where(within(scope))
    .where('checklist', '=', row.checklist)
    .where('due_on', '<', row.due_on)
    .orderBy('due_on', 'desc')
    .limit(1);
  return (await rows.executeTakeFirst()) ?? null;
}
