import type { Instant } from '@yinuo/kernel';
import type { CaseKind } from '@yinuo/obligations';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { db } from '../tables.ts';
import { CASE_COLUMNS, type CaseRow, within } from './case-store.ts';

/** Cases of a contract reported within [from, to), by report. */
export async function casesReported(
  tx: Tx,
  scope: Scope,
  contractId: string,
  from: Instant,
  to: Instant,
): Promise<CaseRow[]> {
  return db(tx)
    .selectFrom('cases')
    .select(CASE_COLUMNS)
    .where('contract_id', '=', contractId)
    .where(within(scope, 'contract_id'))
    .where('reported_at', '>=', instantValue(from))
    .where('reported_at', '<', instantValue(to))
    .orderBy('reported_at')
    .orderBy('id')
    .execute();
}

/** Cases of these kinds reported before `to` that were not resolved before `from`, by report. */
export async function casesUnresolvedAt(
  tx: Tx,
  scope: Scope,
  contractId: string,
  kinds: readonly CaseKind[],
  from: Instant,
  to: Instant,
): Promise<CaseRow[]> {
  return db(tx)
    .selectFrom('cases')
    .select(CASE_COLUMNS)
    .where('contract_id', '=', contractId)
    .where(within(scope, 'contract_id'))
    .where('kind', 'in', [...kinds])
    .where('state', '<>', 'merged')
    .where('reported_at', '<', instantValue(to))
    .where((is) => is.or([is('resolved_at', 'is', null), is('resolved_at', '>=', instantValue(from))]))
    .orderBy('reported_at')
    .orderBy('id')
    .execute();
}

/** Faults reported within [from, to), each as it was reported, also those that were merged since; of one grade that they ever had, or of all with null. */
export async function faultsReported(
  tx: Tx,
  scope: Scope,
  contractId: string,
  severity: string | null,
  from: Instant,
  to: Instant,
) {
  const toldAt = sql<number | null>`(select max(f.recorded_at) from fact f
    where f.subject = case when r.resolved_at is null then m.id else r.id end and f.type = 'case.resolved'
      and f.at = coalesce(r.resolved_at, m.resolved_at) and f.data->>'side' is distinct from 'hospital')`;
  const reported = db(tx)
    .selectFrom('cases as r')
    .leftJoin('cases as m', 'm.id', 'r.merged_into')
    .select(['r.id', 'r.number', 'r.title', 'r.channel', 'r.module', 'r.reported_at', 'r.merged_into'])
    .select([sql<number | null>`coalesce(r.resolved_at, m.resolved_at)`.as('solved_at'), toldAt.as('told_at')])
    .where('r.contract_id', '=', contractId)
    .where(within(scope, 'r.contract_id'))
    .where('r.kind', '=', 'fault')
    .where('r.reported_at', '>=', instantValue(from))
    .where('r.reported_at', '<', instantValue(to))
    .orderBy('r.reported_at')
    .orderBy('r.id');
  if (severity === null) return reported.execute();
  const had = sql<boolean>`exists (select from fact f where f.subject = r.id and f.type = 'case.severity-changed'
    and ${severity} in (f.data->>'from', f.data->>'severity'))`;
  return reported.where((is) => is.or([is('r.severity', '=', severity), had])).execute();
}

/** How many there are. */
export async function countReported(
  tx: Tx,
  scope: Scope,
  contractId: string,
  from: Instant,
  to: Instant,
): Promise<number> {
  const row = await db(tx)
    .selectFrom('cases')
    .select((is) => is.fn.countAll<number>().as('n'))
    .where('contract_id', '=', contractId)
    .where(within(scope, 'contract_id'))
    .where('reported_at', '>=', instantValue(from))
    .where('reported_at', '<', instantValue(to))
    .executeTakeFirstOrThrow();
  return row.n;
}
