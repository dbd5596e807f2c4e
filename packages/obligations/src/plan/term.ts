import { addDays, addMonths, type DateText, daysBetween } from '@yinuo/kernel';
import type { CalendarLength, Contract } from '../language/index.ts';

/** First and last day, both inside. */
export type Term = { readonly from: DateText; readonly to: DateText };

/** A term, the first or one that followed by tacit renewal; `yearsBefore` are the contract years that it follows. */
export type RunningTerm = Term & { readonly number: number; readonly yearsBefore: number };

/**
 * The term that runs on a day: the first until it ends, then as often renewed as the contract says. What does not renew
 * itself, and every day before, gives the first. Counted from the first day each time: no month's end wears away.
 */
export function termOn(contract: Contract, from: DateText, on: DateText): RunningTerm {
  const { lasts, renewsBy } = contract.term;
  let term: RunningTerm = { ...termOf(contract, from), number: 1, yearsBefore: 0 };
  if (renewsBy === undefined) return term;
  let months = monthsOf(lasts);
  while (term.to < on) {
    const yearsBefore = Math.ceil(months / 12);
    months += monthsOf(renewsBy);
    term = { from: addDays(term.to, 1), to: lastDay(from, months), number: term.number + 1, yearsBefore };
  }
  return term;
}

/** The terms from the first day to a last one: one, or as many as followed by tacit renewal. */
export function termsUpTo(contract: Contract, from: DateText, to: DateText): readonly RunningTerm[] {
  const terms: RunningTerm[] = [];
  for (let on = from; ; ) {
    const term = termOn(contract, from, on);
    if (term.number === terms.at(-1)?.number) return terms;
    terms.push(term);
    if (term.to >= to) return terms;
    on = addDays(term.to, 1);
  }
}

/** The days of the term from its first: a year from 2026-01-01 ends 2026-12-31. */
export function termOf(contract: Contract, from: DateText): Term {
  return { from, to: lastDay(from, monthsOf(contract.term.lasts)) };
}

export function monthsOf(length: CalendarLength): number {
  return 'months' in length ? length.months : length.years * 12;
}

/**
 * The last day of so many months from a day: the day before the same day of the month; in a month that lacks that day,
 * its last day (Civil Code art. 202).
 */
export function lastDay(from: DateText, months: number): DateText {
  const same = addMonths(from, months);
  return same.slice(8) === from.slice(8) ? addDays(same, -1) : same;
}

export function lengthInDays({ from, to }: Term): number {
  return daysBetween(from, to) + 1;
}

export function clip(date: DateText, { from, to }: Term): DateText {
  if (date < from) return from;
  return date > to ? to : date;
}
