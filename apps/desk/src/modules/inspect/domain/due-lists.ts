import { addDays, type DateText, daysBetween, type Instant, instantOf, startOfDay } from '@yinuo/kernel';
import { type Checklist, obligationsOf } from './checklist.ts';

/** An occurrence of the ledger, as far as inspecting goes. */
export interface OwedInspection {
  readonly id: string;
  readonly obligation: string;
  readonly period: string;
  readonly from: DateText;
  readonly to: DateText;
  readonly due: DateText | null;
  readonly dueAt: Instant | null;
  readonly state: string;
}

export interface DueList {
  readonly checklist: Checklist;
  readonly period: string;
  readonly from: DateText;
  readonly to: DateText;
  readonly due: DateText;
  readonly dueAt: Instant;
  /** Obligation → occurrence. */
  readonly occurrences: Readonly<Record<string, string>>;
}

const STILL_OWED = ['planned', 'due-soon', 'due', 'overdue', 'missed'];
const AHEAD_DAYS_MAX = 14;

/**
 * Inspections to be opened by now: one for each list and period, a quarter of the period (two weeks at most) before it is due,
 * and also when that time passed while nobody looked.
 */
export function dueLists(owed: readonly OwedInspection[], lists: Iterable<Checklist>, now: Instant): DueList[] {
  return [...lists].flatMap((checklist) => {
    const wanted = new Set(obligationsOf(checklist));
    const own = owed.filter((one) => wanted.has(one.obligation) && STILL_OWED.includes(one.state));
    return [...Map.groupBy(own, (one) => one.period)].flatMap(([period, ones]) => {
      const dated = ones.filter((one): one is OwedInspection & { due: DateText; dueAt: Instant } => one.due !== null);
      const first = dated.sort((a, b) => (a.due < b.due ? -1 : 1))[0];
      if (!first || first.dueAt === null || now < opensAt(first)) return [];
      const occurrences = Object.fromEntries(dated.map((one) => [one.obligation, one.id]));
      return [{ checklist, period, from: first.from, to: first.to, due: first.due, dueAt: first.dueAt, occurrences }];
    });
  });
}

function opensAt({ from, to, due }: { from: DateText; to: DateText; due: DateText }): Instant {
  const days = Math.min(AHEAD_DAYS_MAX, Math.floor((daysBetween(from, to) + 1) / 4));
  return startOfDay(addDays(due, -days));
}

/** The automatic part runs in the first hours of the day on which it is due, when a hospital is quiet. */
export const collectsAt = (due: DateText): Instant => instantOf(startOfDay(due) + 60 * 60_000);
