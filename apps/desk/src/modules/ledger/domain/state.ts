import { addDays, type DateText, daysBetween, endOfDay, type Instant, instantOf, startOfDay } from '@yinuo/kernel';

/**
 * waiting: no date yet. planned → due-soon → due → overdue → missed: by the clock alone. done, confirmed, waived: by
 * people. withdrawn: a later version of the contract owes it no more.
 */
export const OCCURRENCE_STATES = [
  'waiting',
  'planned',
  'due-soon',
  'due',
  'overdue',
  'missed',
  'done',
  'confirmed',
  'waived',
  'withdrawn',
] as const;
export type OccurrenceState = (typeof OCCURRENCE_STATES)[number];
export type ClockState = Extract<OccurrenceState, 'planned' | 'due-soon' | 'due' | 'overdue' | 'missed'>;

/** What the clock needs of an occurrence. */
export interface Dated {
  readonly kind: 'duty' | 'report' | 'payment';
  readonly from: DateText;
  readonly to: DateText;
  readonly due: DateText;
  readonly dueAt: Instant;
}

const SOON_DAYS_MAX = 14; // two weeks are time enough to prepare the largest report

/** A quarter of the period ahead, whole days, two weeks at most: 1 day for a week, 7 for a month, 14 for a quarter. */
export function soonAt({ from, to, due }: Dated): Instant {
  const days = Math.min(SOON_DAYS_MAX, Math.floor((daysBetween(from, to) + 1) / 4));
  return startOfDay(addDays(due, -days));
}

/**
 * When it can no longer be done in its time: at the end of its period or, where it falls due only then or later, after
 * as long again as its period, when the following one is due. Money owed is never missed, it stays overdue.
 */
export function missedAt({ kind, from, to, due, dueAt }: Dated): Instant | null {
  if (kind === 'payment') return null;
  const end = endOfDay(to);
  return dueAt < end ? end : endOfDay(addDays(due, daysBetween(from, to) + 1));
}

/** On its due instant exactly it is still in time; later it is overdue. */
export function stateAt(dated: Dated, now: Instant): ClockState {
  const missed = missedAt(dated);
  if (missed !== null && now > missed) return 'missed';
  if (now > dated.dueAt) return 'overdue';
  if (now >= startOfDay(dated.due)) return 'due';
  return now >= soonAt(dated) ? 'due-soon' : 'planned';
}

/** The first instant after `now` at which `stateAt` answers differently; null when it never will. */
export function nextMoveAt(dated: Dated, now: Instant): Instant | null {
  const missed = missedAt(dated);
  const moves = [soonAt(dated), startOfDay(dated.due), after(dated.dueAt), ...(missed === null ? [] : [after(missed)])];
  const later = moves.filter((at) => at > now).sort((a, b) => a - b);
  return later.find((at) => stateAt(dated, at) !== stateAt(dated, now)) ?? null;
}

const after = (at: Instant): Instant => instantOf(at + 1);
