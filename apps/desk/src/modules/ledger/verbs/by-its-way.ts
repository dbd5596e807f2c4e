import { type Instant, instantOf } from '@yinuo/kernel';
import type { ReachedBy } from '@yinuo/obligations';
import { Fault, type QueryContext } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { wayOwed } from '../domain/way-owed.ts';
import type { OccurrenceRow } from '../store.ts';

/** How users are to be reached for it, by the contract of its period; null where the clause names no way. */
export async function wayOf({ tx, scope, now }: QueryContext, row: OccurrenceRow): Promise<ReachedBy | null> {
  const at: Instant = row.due_at === null ? now : instantOf(Math.min(row.due_at, now));
  const { contract } = await contractForJudging(tx, scope, row.contract_id, at);
  return wayOwed(contract, row.obligation);
}

/**
 * What reaches users in a way that the clause names is done by the visits, calls and answers themselves (ZK-21, EB-8): a word
 * or a file in the ledger does not say who was reached, nor how.
 */
export async function refuseAroundItsWay(ctx: QueryContext, row: OccurrenceRow): Promise<void> {
  const way = await wayOf(ctx, row);
  if (way === null) return;
  throw new Fault('input.invalid', {}, [{ path: 'evidence', rule: 'by-its-way', params: { way } }]);
}
