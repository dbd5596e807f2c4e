import type { QueryContext } from '@yinuo/platform';
import { sql } from 'kysely';
import { within } from '../store/case-store.ts';
import { db } from '../tables.ts';
import { type CaseRecord, caseRecord } from './cases-of-month.ts';

/** Cases of a contract on which one of these clocks ran out, by report, judged now. A merged case is its main case's. */
export async function casesThatBroke(
  ctx: QueryContext,
  contractId: string,
  obligations: readonly string[],
): Promise<readonly CaseRecord[]> {
  if (obligations.length === 0) return [];
  const rows = await db(ctx.tx)
    .selectFrom('cases')
    .select('id')
    .where('contract_id', '=', contractId)
    .where(within(ctx.scope, 'contract_id'))
    .where('last_breach_at', 'is not', null)
    .where('state', '<>', 'merged')
    .where(sql<boolean>`jsonb_path_query_array(clocks, '$[*].obligation') ?| ${[...obligations]}::text[]`)
    .orderBy('reported_at')
    .orderBy('id')
    .execute();
  const records: CaseRecord[] = [];
  for (const { id } of rows) records.push(await caseRecord(ctx, id));
  return records;
}
