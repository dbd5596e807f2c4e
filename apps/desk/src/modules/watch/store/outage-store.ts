import type { CauseParty } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import { db, type WatchTables } from '../tables.ts';
import { within } from './within.ts';

export interface OutageRow {
  readonly id: string;
  readonly title: string;
  readonly asset_id: string;
  /** Its system when it began. */
  readonly system_id: string;
  /** Who owned what failed when it began, or what lay above and was down too. */
  readonly owner: CauseParty;
  readonly from_at: number;
  readonly to_at: number | null;
  /** Agreed on the case, or settled by a correction. */
  readonly party: CauseParty | null;
  readonly case_id: string | null;
  /** Its end is that of watching: nobody saw it recover. */
  readonly stopped: boolean;
  /** A person entered it; null: it was measured. */
  readonly entered_by: string | null;
  readonly corrected_at: number | null;
  readonly corrected_by: string | null;
  readonly corrected_why: string | null;
}

/** Outages of a contract that touch the time between, by their beginning. What was struck out is none. */
export async function selectOutages(
  tx: Tx,
  scope: Scope,
  contract: string,
  from: Instant,
  to: Instant,
): Promise<OutageRow[]> {
  if (scope.contracts !== 'all' && !scope.contracts.includes(contract)) return [];
  const { rows } = await sql<OutageRow>`
    select o.id, coalesce(o.title, a.title) as title, o.asset_id, o.system_id, coalesce(r.owner, o.owner) as owner,
      o.from_at, o.to_at, coalesce(o.corrected_party, o.party) as party, coalesce(o.case_id, a.case_id) as case_id, coalesce(a.stopped, false) as stopped,
      o.entered_by, o.corrected_at, o.corrected_by, o.corrected_why
    from outage o left join alert a on a.id = o.alert_id left join alert r on r.id = a.root_id
    where o.contract_id = ${contract} and o.struck_at is null and o.from_at < ${instantValue(to)}
      and coalesce(o.to_at, 'infinity') > ${instantValue(from)}
    order by o.from_at, o.id`.execute(tx);
  return rows;
}

export async function insertOutage(tx: Tx, row: Insertable<WatchTables['outage']>): Promise<void> {
  await db(tx).insertInto('outage').values(row).execute();
}

export type LockedOutage = Selectable<WatchTables['outage']> & {
  readonly root_owner: CauseParty | null;
  readonly alert_title: string | null;
};

export async function contractOfOutage(tx: Tx, scope: Scope, id: string): Promise<string | null> {
  const rows = db(tx).selectFrom('outage').select('contract_id').where('id', '=', id).where(within(scope));
  return (await rows.executeTakeFirst())?.contract_id ?? null;
}

/** An outage that still stands, for a correction; the contract's lock of alerts goes before. */
export async function lockOutage(tx: Tx, scope: Scope, id: string): Promise<LockedOutage | null> {
  const row = await db(tx)
    .selectFrom('outage')
    .selectAll()
    .select((one) => [
      one
        .selectFrom('alert as child')
        .innerJoin('alert as root', 'root.id', 'child.root_id')
        .select('root.owner')
        .whereRef('child.id', '=', 'outage.alert_id')
        .as('root_owner'),
      one.selectFrom('alert').select('alert.title').whereRef('alert.id', '=', 'outage.alert_id').as('alert_title'),
    ])
    .where('id', '=', id)
    .where(within(scope))
    .where('struck_at', 'is', null)
    .forUpdate('outage')
    .executeTakeFirst();
  return row ?? null;
}

export async function updateOutage(
  tx: Tx,
  scope: Scope,
  id: string,
  change: {
    from_at: Date;
    to_at: Date | null;
    corrected_party: CauseParty | null;
    corrected_at: Date;
    corrected_by: string;
    corrected_why: string;
    struck_at: Date | null;
  },
): Promise<void> {
  await db(tx).updateTable('outage').set(change).where('id', '=', id).where(within(scope)).execute();
}

/** What people entered with this case ends with its solution; ids of the outages that did. */
export async function endEnteredOutages(tx: Tx, caseId: string, at: Instant): Promise<string[]> {
  const rows = await db(tx)
    .updateTable('outage')
    .set({ to_at: sql`greatest(from_at, ${instantValue(at)})` })
    .where('case_id', '=', caseId)
    .where('alert_id', 'is', null)
    .where('to_at', 'is', null)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

/** The solution was taken back: what ended with it goes on. */
export async function reopenEnteredOutages(tx: Tx, caseId: string, endedAt: Instant): Promise<string[]> {
  const rows = await db(tx)
    .updateTable('outage')
    .set({ to_at: null })
    .where('case_id', '=', caseId)
    .where('alert_id', 'is', null)
    .where('struck_at', 'is', null)
    .where(sql<boolean>`to_at = greatest(from_at, ${instantValue(endedAt)})`)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}
