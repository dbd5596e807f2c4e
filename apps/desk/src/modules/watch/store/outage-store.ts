import type { CauseParty } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Root } from '../domain/downtime/shares.ts';
import type { CountedEnd } from '../domain/downtime/told-end.ts';
import { db, type WatchTables } from '../tables.ts';
import { within } from './within.ts';

export interface OutageRow {
  readonly id: string;
  readonly title: string;
  readonly asset_id: string;
  /** Its system when it began. */
  readonly system_id: string;
  /** Who owned what failed when it began. */
  readonly owner: CauseParty;
  /** What lay above and was down too. */
  readonly roots: readonly Root[];
  /** Told as a matter of its own. */
  readonly told: boolean;
  readonly from_at: number;
  readonly to_at: number | null;
  /** Agreed on the case, or settled by a correction. */
  readonly party: CauseParty | null;
  readonly case_id: string | null;
  /** Its end is that of watching: nobody saw it recover. */
  readonly stopped: boolean;
  /** A person entered it; null: it was measured. */
  readonly entered_by: string | null;
  /** What another tool says of it, until the hospital has had its word. */
  readonly told_from: number | null;
  readonly told_to: number | null;
  readonly corrected_at: number | null;
  readonly corrected_by: string | null;
  readonly corrected_why: string | null;
}

/** The alerts above that explained an outage, with whose they were and when; `o`: the outage. */
const rootsOf = sql<readonly Root[]>`coalesce((
  select jsonb_agg(jsonb_build_object('owner', r.owner, 'from', round(extract(epoch from r.started_at) * 1000),
    'to', round(extract(epoch from r.recovered_at) * 1000)) order by array_position(o.roots, r.id))
  from alert r where r.id = any (o.roots) and r.owner is not null), '[]')`;

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
    select o.id, coalesce(o.title, a.title) as title, o.asset_id, o.system_id, o.owner,
      ${rootsOf} as roots, a.told_at is not null as told, o.from_at, o.to_at,
      coalesce(o.corrected_party, o.party) as party, coalesce(o.case_id, a.case_id) as case_id,
      coalesce(a.stopped, false) as stopped, o.entered_by, o.told_from, o.told_to, o.corrected_at, o.corrected_by, o.corrected_why
    from outage o left join alert a on a.id = o.alert_id
    where o.contract_id = ${contract} and o.struck_at is null and o.from_at < ${instantValue(to)}
      and coalesce(o.to_at, 'infinity') > ${instantValue(from)}
    order by o.from_at, o.id`.execute(tx);
  return rows;
}

export async function insertOutage(tx: Tx, row: Insertable<WatchTables['outage']>): Promise<void> {
  await db(tx).insertInto('outage').values(row).execute();
}

export type LockedOutage = Selectable<WatchTables['outage']> & {
  readonly roots_of: readonly Root[];
  readonly told: boolean;
  readonly alert_title: string | null;
  readonly alert_case: string | null;
};

/** One that goes on, as a probe or another tool sees it. */
export async function findOpenOutage(
  tx: Tx,
  scope: Scope,
  by: { readonly probe: string } | { readonly source: string },
): Promise<{ readonly id: string; readonly title: string } | null> {
  const row = await db(tx)
    .selectFrom('outage as o')
    .innerJoin('alert as a', 'a.id', 'o.alert_id')
    .select(['o.id', 'a.title'])
    .where(within(scope, 'o.contract_id'))
    .where('o.to_at', 'is', null)
    .where('o.struck_at', 'is', null)
    .where('probe' in by ? 'a.probe_id' : 'a.source_id', '=', 'probe' in by ? by.probe : by.source)
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function contractOfOutage(tx: Tx, scope: Scope, id: string): Promise<string | null> {
  const rows = db(tx).selectFrom('outage').select('contract_id').where('id', '=', id).where(within(scope));
  return (await rows.executeTakeFirst())?.contract_id ?? null;
}

/** An outage that still stands, for a correction; the contract's lock of alerts goes before. */
export async function lockOutage(tx: Tx, scope: Scope, id: string): Promise<LockedOutage | null> {
  const row = await db(tx)
    .selectFrom('outage as o')
    .leftJoin('alert as a', 'a.id', 'o.alert_id')
    .selectAll('o')
    .select([
      'a.title as alert_title',
      'a.case_id as alert_case',
      rootsOf.as('roots_of'),
      sql<boolean>`a.told_at is not null`.as('told'),
    ])
    .where('o.id', '=', id)
    .where(within(scope, 'o.contract_id'))
    .where('o.struck_at', 'is', null)
    .forUpdate('o')
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
    told_from: Date | null;
    told_to: Date | null;
    hospital_at?: Date;
    hospital_case?: string | null;
  },
): Promise<void> {
  await db(tx).updateTable('outage').set(change).where('id', '=', id).where(within(scope)).execute();
}

/** Notes what explains the outages of alerts from now on; what did before is kept. */
export async function addRoots(
  tx: Tx,
  rows: readonly { readonly id: string; readonly root: string | null }[],
): Promise<void> {
  const rooted = rows.filter((row) => row.root !== null);
  if (rooted.length === 0) return;
  await sql`update outage set roots = roots || r.root
    from jsonb_to_recordset(${JSON.stringify(rooted)}::jsonb) as r(id text, root text)
    where outage.alert_id = r.id and r.root <> all (outage.roots)`.execute(tx);
}

/** What people entered with this case ends with its solution; ids of the outages that did. */
export async function endEnteredOutages(tx: Tx, caseId: string, { to, said }: CountedEnd): Promise<string[]> {
  const doubted = sql<
    string | null
  >`case when from_at < ${said === null ? null : instantValue(said)}::timestamptz then`;
  const rows = await db(tx)
    .updateTable('outage')
    .set({
      to_at: sql`greatest(from_at, ${instantValue(to)})`,
      told_from: sql`${doubted} from_at end`,
      told_to: sql`${doubted} ${said === null ? null : instantValue(said)}::timestamptz end`,
    })
    .where('case_id', '=', caseId)
    .where('alert_id', 'is', null)
    .where('to_at', 'is', null)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}

/** The solution was taken back: what ended with it goes on. */
export async function reopenEnteredOutages(tx: Tx, caseId: string, { to }: CountedEnd): Promise<string[]> {
  const rows = await db(tx)
    .updateTable('outage')
    .set({ to_at: null, told_from: null, told_to: null })
    .where('case_id', '=', caseId)
    .where('alert_id', 'is', null)
    .where('struck_at', 'is', null)
    .where(sql<boolean>`to_at = greatest(from_at, ${instantValue(to)})`)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}
