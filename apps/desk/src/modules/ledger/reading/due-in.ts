import { type DateText, type Instant, instantOf, type Text } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type OccurrenceRow, within } from '../store.ts';
import { db, type OwingSide } from '../tables.ts';

/** An occurrence that fell due, whatever became of it. */
export interface FellDue {
  readonly id: string;
  readonly clause: string;
  readonly obligation: string;
  readonly kind: OccurrenceRow['kind'];
  readonly title: Text;
  readonly owedBy: OwingSide;
  readonly period: string;
  readonly due: DateText;
  readonly dueAt: Instant | null;
  readonly doneAt: Instant | null;
  readonly isWaived: boolean;
}

/** What fell due on these days, first and last included, by due date; what an amendment withdrew is left out. */
export async function dueIn(
  tx: Tx,
  scope: Scope,
  contractId: string,
  { from, to }: { readonly from: DateText; readonly to: DateText },
): Promise<readonly FellDue[]> {
  const rows = await db(tx)
    .selectFrom('occurrence')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('due_on', '>=', from)
    .where('due_on', '<=', to)
    .where('state', '<>', 'withdrawn')
    .orderBy('due_at')
    .orderBy('id')
    .execute();
  return rows.flatMap((row) => (row.due_on === null ? [] : [fellDue(row, row.due_on)]));
}

const fellDue = (row: OccurrenceRow, due: DateText): FellDue => ({
  id: row.id,
  clause: row.clause,
  obligation: row.obligation,
  kind: row.kind,
  title: { zh: row.title_zh, en: row.title_en },
  owedBy: row.owed_by,
  period: row.period,
  due,
  dueAt: row.due_at === null ? null : instantOf(row.due_at),
  doneAt: row.done_at === null ? null : instantOf(row.done_at),
  isWaived: row.state === 'waived',
});
