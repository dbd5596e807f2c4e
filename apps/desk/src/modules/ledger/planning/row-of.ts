import { type Instant, instantOf } from '@yinuo/kernel';
import type { Occurrence } from '@yinuo/obligations';
import type { PlannedOccurrence } from '../domain/plan-across.ts';
import { type Dated, missedAt, nextMoveAt, type OccurrenceState, stateAt } from '../domain/state.ts';
import { jsonOf, type NewOccurrence, type OccurrenceRow } from '../store.ts';

/** What the planner says of a row, and the state that the clock gives it. */
export function plannedFields(one: PlannedOccurrence, now: Instant) {
  return {
    contract_version: one.version,
    clause: one.clause,
    obligation: one.obligation,
    kind: one.kind,
    title_zh: one.title.zh,
    title_en: one.title.en,
    owed_by: one.owedBy,
    done_by: one.doneBy,
    period: one.period,
    case_id: one.case?.id ?? null,
    number: one.number,
    number_of: one.of,
    period_from: one.from,
    period_to: one.to,
    condition: one.condition === null ? null : jsonOf(one.condition),
    amount_fen: one.amount,
    document: one.document === null ? null : jsonOf(one.document),
    proof: jsonOf(one.evidence),
    counts: jsonOf(one.counts),
    provisional: one.provisional,
    is_right: one.right,
    taken_up_at: null,
    ...clockFields(datedOf(one), now, one.right),
  };
}

export function newRow(id: string, contractId: string, one: PlannedOccurrence, now: Instant): NewOccurrence {
  return { id, contract_id: contractId, plan_key: one.id, events: '{}', ...plannedFields(one, now) };
}

/** The reason of a right that nobody used by its day; people's reasons are sentences. */
const LAPSED = 'lapsed';

/** Due date and state by the clock; without a date it waits. A right whose day is over has lapsed, and nothing is broken. */
export function clockFields(dated: Dated | null, now: Instant, isRight: boolean) {
  if (dated === null) {
    const state: OccurrenceState = 'waiting';
    return { due_on: null, due_at: null, missed_at: null, state, next_move_at: null };
  }
  const when = { due_on: dated.due, due_at: new Date(dated.dueAt), missed_at: dateOrNull(missedAt(dated)) };
  const state: OccurrenceState = stateAt(dated, now);
  if (isRight && now > dated.dueAt)
    return {
      ...when,
      state: 'waived' satisfies OccurrenceState as OccurrenceState,
      next_move_at: null,
      reason: LAPSED,
    };
  return { ...when, state, next_move_at: dateOrNull(nextMoveAt(dated, now)) };
}

function datedOf({ kind, from, to, due, dueAt }: Occurrence): Dated | null {
  return due === null || dueAt === null ? null : { kind, from, to, due, dueAt };
}

/** The same of a stored row. */
export function datedRow(row: OccurrenceRow): Dated | null {
  const { kind, period_from: from, period_to: to, due_on: due, due_at } = row;
  return due === null || due_at === null ? null : { kind, from, to, due, dueAt: instantOf(due_at) };
}

const dateOrNull = (at: Instant | null): Date | null => (at === null ? null : new Date(at));
