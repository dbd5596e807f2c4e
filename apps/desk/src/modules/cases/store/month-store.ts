import type { Instant } from '@yinuo/kernel';
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
