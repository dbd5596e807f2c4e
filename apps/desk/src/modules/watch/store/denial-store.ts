import type { Scope, Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import { db, type WatchTables } from '../tables.ts';
import { within } from './within.ts';

export type DenialRow = Selectable<WatchTables['outage_denial']>;

/** False when it was said before. */
export async function insertDenial(tx: Tx, row: Insertable<WatchTables['outage_denial']>): Promise<boolean> {
  const result = await db(tx)
    .insertInto('outage_denial')
    .values(row)
    .onConflict((conflict) => conflict.column('case_id').doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function selectDenials(tx: Tx, scope: Scope, contract: string): Promise<ReadonlyMap<string, DenialRow>> {
  const rows = db(tx).selectFrom('outage_denial').selectAll().where('contract_id', '=', contract).where(within(scope));
  return new Map((await rows.execute()).map((row) => [row.case_id, row]));
}

/**
 * Of these cases, those of which the ledger knows: an outage is tied to them, also one that was struck out since. `byAlert`:
 * those that an alert opened or joined.
 */
export async function casesInLedger(
  tx: Tx,
  scope: Scope,
  cases: readonly string[],
): Promise<{ readonly known: ReadonlySet<string>; readonly byAlert: ReadonlySet<string> }> {
  const alerts = await db(tx)
    .selectFrom('alert as a')
    .leftJoin('outage as o', 'o.alert_id', 'a.id')
    .select(['a.case_id', 'o.id as outage'])
    .where(sql<boolean>`a.case_id = any(${[...cases]})`)
    .where(within(scope, 'a.contract_id'))
    .execute();
  const entered = await db(tx)
    .selectFrom('outage')
    .select('case_id')
    .where(sql<boolean>`case_id = any(${[...cases]})`)
    .where(within(scope))
    .execute();
  const idsOf = (rows: readonly { readonly case_id: string | null }[]) =>
    new Set(rows.flatMap(({ case_id }) => (case_id === null ? [] : [case_id])));
  return {
    known: idsOf([...entered, ...alerts.filter(({ outage }) => outage !== null)]),
    byAlert: idsOf(alerts),
  };
}
