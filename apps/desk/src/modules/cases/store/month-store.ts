import type { Instant } from '@yinuo/kernel';
import type { CaseKind } from '@yinuo/obligations';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
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

/** Faults reported within [from, to) of one grade, or of all with null; where one was merged, the case that it went to. */
export async function faultsReported(
  tx: Tx,
  scope: Scope,
  contractId: string,
  severity: string | null,
  from: Instant,
  to: Instant,
): Promise<CaseRow[]> {
  let reported = db(tx)
    .selectFrom('cases as r')
    .select(({ fn }) => fn.coalesce('r.merged_into', 'r.id').as('id'))
    .where('r.contract_id', '=', contractId)
    .where(within(scope, 'r.contract_id'))
    .where('r.kind', '=', 'fault')
    .where('r.reported_at', '>=', instantValue(from))
    .where('r.reported_at', '<', instantValue(to));
  if (severity !== null) reported = reported.where('r.severity', '=', severity);
  return db(tx)
    .selectFrom('cases')
    .select(CASE_COLUMNS)
    .where('id', 'in', reported)
    .where(within(scope, 'contract_id'))
    .orderBy('reported_at')
    .orderBy('id')
    .execute();
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
