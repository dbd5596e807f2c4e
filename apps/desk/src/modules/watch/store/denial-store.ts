import type { CauseParty } from '@yinuo/api';
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

export interface TiedRow {
  readonly id: string;
  readonly case_id: string;
  readonly from_at: number;
  readonly to_at: number | null;
  readonly owner: CauseParty;
  /** Agreed on the case. */
  readonly party: CauseParty | null;
  readonly corrected_party: CauseParty | null;
  readonly entered_by: string | null;
  readonly hospital_at: number | null;
  readonly hospital_case: string | null;
  readonly struck: boolean;
}

/** What the ledger has of these cases: their outages, also those that were struck out, and which of them an alert opened or joined. */
export async function casesInLedger(
  tx: Tx,
  scope: Scope,
  cases: readonly string[],
): Promise<{ readonly outages: readonly TiedRow[]; readonly byAlert: ReadonlySet<string> }> {
  const of = [...new Set(cases)];
  const tied = sql<string>`coalesce(o.case_id, a.case_id)`;
  const outages = await db(tx)
    .selectFrom('outage as o')
    .leftJoin('alert as a', 'a.id', 'o.alert_id')
    .select(['o.id', 'o.from_at', 'o.to_at', 'o.owner', 'o.party', 'o.corrected_party', 'o.entered_by'])
    .select([
      'o.hospital_at',
      'o.hospital_case',
      sql<boolean>`o.struck_at is not null`.as('struck'),
      tied.as('case_id'),
    ])
    .where(({ or }) => or([sql<boolean>`o.case_id = any(${of})`, sql<boolean>`a.case_id = any(${of})`]))
    .where(within(scope, 'o.contract_id'))
    .orderBy('o.from_at')
    .orderBy('o.to_at')
    .execute();
  const alerts = await db(tx)
    .selectFrom('alert')
    .select('case_id')
    .where(sql<boolean>`case_id = any(${of})`)
    .where(within(scope))
    .execute();
  return { outages, byAlert: new Set(alerts.flatMap(({ case_id }) => (case_id === null ? [] : [case_id]))) };
}
