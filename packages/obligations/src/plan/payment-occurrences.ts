import {
  addDays,
  addFen,
  addWorkingDays,
  type DateText,
  endOfDay,
  type Fen,
  fenOf,
  parseFen,
  type WorkingCalendar,
  yearOf,
} from '@yinuo/kernel';
import { everyObligation } from '../check/every-obligation.ts';
import type { Contract, Payment, PaymentEvent } from '../language/index.ts';
import { shareOf } from '../money/share-of.ts';
import type { Occurrence } from './occurrence.ts';
import { nth } from './periods.ts';
import type { RunningTerm } from './term.ts';

/** The days on which events happened, as far as they are known. */
export type KnownEvents = Readonly<Partial<Record<PaymentEvent, DateText>>>;

/** A payment is dated once all its events are; until then it says what it waits for. */
export function paymentOccurrence(
  contract: Contract,
  clause: string,
  payment: Payment,
  calendar: WorkingCalendar,
  { from, to, number: termNumber }: RunningTerm,
  events: KnownEvents,
): Occurrence {
  const dates = payment.after.map((event) => events[event]);
  const known = dates.filter((date) => date !== undefined);
  const last = known.length === dates.length ? known.toSorted().at(-1) : undefined;
  const due = last === undefined ? null : dueDate(payment, last, calendar);
  const { within } = payment;
  const period = nth('payment', termNumber);
  return {
    id: `${contract.id}/${payment.id}/${period}`,
    contract: contract.id,
    clause,
    obligation: payment.id,
    kind: 'payment',
    title: payment.title,
    owedBy: payment.payer,
    doneBy: payment.doneBy ?? null,
    period,
    case: null,
    number: 1,
    of: 1,
    from,
    to,
    due,
    dueAt: due === null ? null : endOfDay(due),
    condition:
      due === null
        ? { code: 'after-events', events: payment.after, days: within?.days ?? null, of: within?.of ?? null }
        : null,
    amount: amountOf(contract, payment),
    document: null,
    evidence: payment.requires ?? [],
    counts: payment.counts ?? [],
    right: false,
    provisional: due !== null && within?.of === 'working' && !calendar.isPublished(yearOf(due)),
  };
}

/** The due day, counted from the day of the last event that the payment waits for. */
export function dueDate({ within }: Pick<Payment, 'within'>, from: DateText, calendar: WorkingCalendar): DateText {
  if (within === undefined) return from;
  return within.of === 'working' ? addWorkingDays(calendar, from, within.days) : addDays(from, within.days);
}

/**
 * In fen; null when it is a share of a price that the contract does not name. Each share is rounded half up once; of
 * shares that make up the whole price the last one is what the others leave, so that they never pay a fen too much.
 */
function amountOf(contract: Contract, payment: Payment): Fen | null {
  const { pays } = payment;
  if ('amount' in pays) {
    const amount = parseFen(pays.amount);
    return amount.ok ? amount.value : null;
  }
  const whole = contract.price === null ? null : parseFen(contract.price);
  if (!whole?.ok) return null;
  const shares = everyObligation(contract).flatMap(({ obligation: one }) =>
    one.type === 'payment' && 'share' in one.pays
      ? [{ id: one.id, amount: shareOf(whole.value, one.pays.share, 1) }]
      : [],
  );
  const own = shareOf(whole.value, pays.share, 1);
  if (shares.at(-1)?.id !== payment.id || !areWhole(contract)) return own;
  return fenOf(whole.value - addFen(...shares.slice(0, -1).map(({ amount }) => amount)));
}

const BILLION = fenOf(1_000_000_000);

/** Do the shares make up the whole price? Counted in the smallest that a share can name: 0.000001‰. */
function areWhole(contract: Contract): boolean {
  const shares = everyObligation(contract).flatMap(({ obligation: one }) =>
    one.type === 'payment' && 'share' in one.pays ? [shareOf(BILLION, one.pays.share, 1)] : [],
  );
  return addFen(...shares) === BILLION;
}
