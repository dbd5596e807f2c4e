import { type DateText, type Instant, instantOf } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { OccurrenceState } from '../domain/state.ts';
import { within } from '../store.ts';
import { db } from '../tables.ts';

/** A dated occurrence that is owed: neither withdrawn by an amendment nor let go. */
export interface DatedOccurrence {
  readonly id: string;
  readonly obligation: string;
  readonly period: string;
  readonly due: DateText;
  readonly doneAt: Instant | null;
  readonly state: OccurrenceState;
  /** The holiday notice of its year is not published: the day may move. */
  readonly provisional: boolean;
}

/** Those of some obligations of a contract, by due date. */
export async function datedOf(
  tx: Tx,
  scope: Scope,
  contractId: string,
  obligations: readonly string[],
): Promise<readonly DatedOccurrence[]> {
  if (obligations.length === 0) return [];
  const rows = await db(tx)
    .selectFrom('occurrence')
    .select(['id', 'obligation', 'period', 'due_on', 'done_at', 'state', 'provisional'])
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('obligation', 'in', [...obligations])
    .where('due_on', 'is not', null)
    .where('state', 'not in', ['withdrawn', 'waived'])
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  return rows.flatMap(({ due_on: due, done_at: doneAt, ...row }) =>
    due === null ? [] : [{ ...row, due, doneAt: doneAt === null ? null : instantOf(doneAt) }],
  );
}
