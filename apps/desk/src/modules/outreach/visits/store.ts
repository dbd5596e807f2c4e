import type { DateText } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, type SqlBool, sql } from 'kysely';
import { within } from '../surveys/store.ts';
import { db, type VisitTable } from '../tables.ts';

export type VisitRow = Selectable<VisitTable>;

export async function insertVisit(tx: Tx, row: Insertable<VisitTable>): Promise<void> {
  await db(tx).insertInto('visit').values(row).execute();
}

export async function findVisit(tx: Tx, scope: Scope, id: string): Promise<VisitRow | null> {
  const rows = db(tx).selectFrom('visit').selectAll().where('id', '=', id).where(within(scope));
  return (await rows.executeTakeFirst()) ?? null;
}

interface Filter {
  readonly contract?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly after: { readonly on: string; readonly id: string } | null;
  readonly limit: number;
}

/** The latest first. */
export function selectVisits(tx: Tx, scope: Scope, { contract, from, to, after, limit }: Filter): Promise<VisitRow[]> {
  let rows = db(tx)
    .selectFrom('visit')
    .selectAll()
    .where(within(scope))
    .orderBy('visited_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (contract) rows = rows.where('contract_id', '=', contract);
  if (from) rows = rows.where(sql<SqlBool>`visited_on >= ${from}`);
  if (to) rows = rows.where(sql<SqlBool>`visited_on <= ${to}`);
  if (after) rows = rows.where(sql<SqlBool>`(visited_on, id) < (${after.on}::date, ${after.id})`);
  return rows.execute();
}

/** All visits of a contract in these days, by day. */
export function selectVisitsWithin(
  tx: Tx,
  scope: Scope,
  contractId: string,
  { from, to }: { readonly from: DateText; readonly to: DateText },
): Promise<VisitRow[]> {
  return db(tx)
    .selectFrom('visit')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where(sql<SqlBool>`visited_on between ${from} and ${to}`)
    .orderBy('visited_on')
    .orderBy('id')
    .execute();
}
