import type { DateText, WorkingCalendar } from '@yinuo/kernel';
import { everyObligation } from '../check/every-obligation.ts';
import type { Contract } from '../language/index.ts';
import { dutyOccurrences } from './duty-occurrences.ts';
import type { Occurrence } from './occurrence.ts';
import { type KnownEvents, paymentOccurrence } from './payment-occurrences.ts';
import { termOf } from './term.ts';

/**
 * Every dated obligation of the whole term: duties, reports, payments, by due date, the undated ones last. `events` are
 * those known so far; signing and the term's end are known from `signed`. A term that runs from acceptance begins with
 * it, and until it is known is laid out from signing.
 */
export function plan(
  contract: Contract,
  calendar: WorkingCalendar,
  signed: DateText,
  events: KnownEvents = {},
): readonly Occurrence[] {
  const term = termOf(contract, contract.term.from === 'acceptance' ? (events.acceptance ?? signed) : signed);
  const known: KnownEvents = { signing: signed, 'term-end': term.to, ...events };
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
  return a.id < b.id ? -1 : 1;
}
