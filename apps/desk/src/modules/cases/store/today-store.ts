import type { CaseWorst } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { CASE_COLUMNS, type CaseRow } from './case-store.ts';

/** Open cases of each contract by the gravest state of their clocks, as of the last fact or wake (at most a second ago). */
export async function countOpen(tx: Tx, contracts: readonly string[]) {
  const found = await sql<{ contract_id: string; worst: CaseWorst; count: number }>`
    select contract_id, worst, count(*) as count from cases
    where contract_id = any(${[...contracts]}) and state = 'open' group by contract_id, worst`.execute(tx);
  return found.rows;
}

/** Cases of which a clock ran out since `since`, open or not. */
export async function countBroken(tx: Tx, contracts: readonly string[], since: Instant) {
  const found = await sql<{ contract_id: string; count: number }>`
    select contract_id, count(*) as count from cases
    where contract_id = any(${[...contracts]}) and last_breach_at >= ${instantValue(since)} and state <> 'merged'
    group by contract_id`.execute(tx);
  return new Map(found.rows.map((row) => [row.contract_id, row.count]));
}

/** The first few open cases of a contract whose clocks stand so, soonest due first. */
export async function topOpen(tx: Tx, contract: string, worst: CaseWorst, countMax: number): Promise<CaseRow[]> {
  const columns = sql.join(CASE_COLUMNS.map((column) => sql.ref(column)));
  const found = await sql<CaseRow>`
    select ${columns} from cases where contract_id = ${contract} and worst = ${worst} and state = 'open'
    order by coalesce(next_due_at, last_breach_at) nulls last, id limit ${countMax}`.execute(tx);
  return found.rows;
}
