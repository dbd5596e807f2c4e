import { type DateText, type Instant, instantOf, type Text } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { OccurrenceState } from '../domain/state.ts';
import { findOccurrence, type OccurrenceRow, within } from '../store.ts';
import { db, type Evidence, type OwingSide } from '../tables.ts';

/** An occurrence as documents need it. */
export interface Owed {
  readonly id: string;
  readonly contract: string;
  readonly clause: string;
  readonly obligation: string;
  readonly kind: OccurrenceRow['kind'];
  readonly title: Text;
  readonly owedBy: OwingSide;
  readonly period: string;
  /** The case that called for it; its number is the period. */
  readonly case: { readonly id: string; readonly number: string } | null;
  readonly number: number;
  readonly of: number;
  readonly from: DateText;
  readonly to: DateText;
  readonly due: DateText | null;
  readonly dueAt: Instant | null;
  readonly state: OccurrenceState;
  /** May be done and need not be; undone on its day it has lapsed. */
  readonly isRight: boolean;
  readonly document: { readonly id: string; readonly title: Text } | null;
  /** Numbers that the clause names: at least three people. */
  readonly counts: OccurrenceRow['counts'];
  readonly doneAt: Instant | null;
  readonly doneBy: string | null;
  /** When the side to which it is owed agreed; null while it has not. */
  readonly confirmedAt: Instant | null;
  readonly evidence: Evidence | null;
  readonly reason: string | null;
}

/** One that has a due day. */
export type FellDue = Owed & { readonly due: DateText };

interface Days {
  readonly from: DateText;
  readonly to: DateText;
}

/** Everything of a contract by due date; what an amendment withdrew is left out. */
const owedOfContract = (tx: Tx, scope: Scope, contractId: string) =>
  db(tx)
    .selectFrom('occurrence')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('state', '<>', 'withdrawn')
    .orderBy('due_at')
    .orderBy('id');

/** What has a period that touches these days. */
export async function owedIn(tx: Tx, scope: Scope, contractId: string, { from, to }: Days): Promise<readonly Owed[]> {
  const rows = owedOfContract(tx, scope, contractId).where('period_from', '<=', to).where('period_to', '>=', from);
  return (await rows.execute()).map(owedOf);
}

/** What falls due on these days, whatever its period: a notice before a holiday of the next month, too. */
export async function dueIn(tx: Tx, scope: Scope, contractId: string, { from, to }: Days): Promise<readonly FellDue[]> {
  const rows = owedOfContract(tx, scope, contractId).where('due_on', '>=', from).where('due_on', '<=', to);
  return (await rows.execute()).flatMap((row) => (row.due_on === null ? [] : { ...owedOf(row), due: row.due_on }));
}

/** One occurrence; null outside the scope. */
export async function owedById(tx: Tx, scope: Scope, id: string): Promise<Owed | null> {
  const row = await findOccurrence(tx, scope, id);
  return row === null ? null : owedOf(row);
}

/** What a case called for and still owes, or has fulfilled. */
export async function calledBy(tx: Tx, scope: Scope, caseId: string): Promise<readonly Owed[]> {
  const rows = db(tx).selectFrom('occurrence').selectAll().where('case_id', '=', caseId).where(within(scope));
  return (await rows.where('state', '<>', 'withdrawn').orderBy('id').execute()).map(owedOf);
}

export const owedOf = (row: OccurrenceRow): Owed => ({
  id: row.id,
  contract: row.contract_id,
  clause: row.clause,
  obligation: row.obligation,
  kind: row.kind,
  title: { zh: row.title_zh, en: row.title_en },
  owedBy: row.owed_by,
  period: row.period,
  case: row.case_id === null ? null : { id: row.case_id, number: row.period },
  number: row.number,
  of: row.number_of,
  from: row.period_from,
  to: row.period_to,
  due: row.due_on,
  dueAt: row.due_at === null ? null : instantOf(row.due_at),
  state: row.state,
  isRight: row.is_right,
  document: row.document,
  counts: row.counts,
  doneAt: row.done_at === null ? null : instantOf(row.done_at),
  doneBy: row.done_by_name,
  confirmedAt: row.confirmed_at === null ? null : instantOf(row.confirmed_at),
  evidence: row.evidence,
  reason: row.reason,
});
