import type { Tx } from '@yinuo/platform';
import type { Insertable, Updateable } from 'kysely';
import { type AnalysisQueryTable, db, type QueryRow } from '../tables.ts';

const QUERIES_MAX = 500;

export const selectQueries = (tx: Tx, org: string | null): Promise<QueryRow[]> =>
  db(tx)
    .selectFrom('analysis_query')
    .selectAll()
    .where('org_id', '=', org)
    .where('removed_at', 'is', null)
    .orderBy('title')
    .limit(QUERIES_MAX)
    .execute();

const queryOf = (tx: Tx, org: string | null, id: string) =>
  db(tx)
    .selectFrom('analysis_query')
    .selectAll()
    .where('id', '=', id)
    .where('org_id', '=', org)
    .where('removed_at', 'is', null);

export async function findQuery(tx: Tx, org: string | null, id: string): Promise<QueryRow | null> {
  return (await queryOf(tx, org, id).executeTakeFirst()) ?? null;
}

export async function lockQuery(tx: Tx, org: string | null, id: string): Promise<QueryRow | null> {
  return (await queryOf(tx, org, id).forUpdate().executeTakeFirst()) ?? null;
}

/** false: the organisation has a query of this title. */
export async function insertQuery(tx: Tx, row: Insertable<AnalysisQueryTable>): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('analysis_query')
    .values(row)
    .onConflict((conflict) => conflict.columns(['org_id', 'title']).where('removed_at', 'is', null).doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

export async function updateQuery(tx: Tx, org: string | null, id: string, change: Updateable<AnalysisQueryTable>) {
  await db(tx).updateTable('analysis_query').set(change).where('id', '=', id).where('org_id', '=', org).execute();
}

export async function titleTaken(tx: Tx, org: string | null, title: string, but: string): Promise<boolean> {
  const other = db(tx)
    .selectFrom('analysis_query')
    .select('id')
    .where('org_id', '=', org)
    .where('title', '=', title)
    .where('id', '<>', but)
    .where('removed_at', 'is', null);
  return (await other.executeTakeFirst()) !== undefined;
}
