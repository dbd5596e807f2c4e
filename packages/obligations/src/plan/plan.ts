import type { DateText, WorkingCalendar } from '@yinuo/kernel';
import { everyObligation } from '../check/every-obligation.ts';
import type { Contract } from '../language/index.ts';
import { dutyOccurrences } from './duty-occurrences.ts';
import type { Occurrence } from './occurrence.ts';
import { type KnownEvents, paymentOccurrence } from './payment-occurrences.ts';
import { termOn } from './term.ts';

/**
 * Every dated obligation of the whole term: duties, reports, payments, by due date; the undated ones last, in the
 * contract's order. `events` are those known so far; signing and the term's end are known from `signed`. A term that runs
 * from acceptance begins with it, and until it is known is laid out from signing. Of a contract that renews itself, `on`
 * picks the term that runs on that day (the first without it); a renewed term counts as signed on its first day.
 */
export function plan(
  contract: Contract,
  calendar: WorkingCalendar,
  signed: DateText,
  events: KnownEvents = {},
  on: DateText = signed,
): readonly Occurrence[] {
  const first = contract.term.from === 'acceptance' ? (events.acceptance ?? signed) : signed;
  const term = termOn(contract, first, on);
  const known: KnownEvents = { signing: term.number === 1 ? signed : term.from, 'term-end': term.to, ...events };
  return everyObligation(contract)
    .flatMap(({ obligation, clause }) => {
      const head = { contract: contract.id, clause };
      if (obligation.type === 'duty') return dutyOccurrences(head, obligation, calendar, term);
      if (obligation.type === 'payment') return paymentOccurrence(contract, clause, obligation, calendar, term, known);
      return [];
    })
    .sort(byDue);
}

function byDue(a: Occurrence, b: Occurrence): number {
  const [first, second] = [a.dueAt ?? Infinity, b.dueAt ?? Infinity];
  if (first !== second) return first - second;
  if (a.dueAt === null) return 0;
  return a.id < b.id ? -1 : 1;
}
