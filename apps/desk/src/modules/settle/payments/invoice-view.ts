import type { PaymentView } from '@yinuo/api';
import type { DateText, Fen, WorkingCalendar } from '@yinuo/kernel';
import { dueDate, type KnownEvents } from '@yinuo/obligations';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import type { LedgerPayment } from '../../ledger/index.ts';
import { arrivalDay, isDisputed, isSentBack } from '../domain/paying/arrival-day.ts';
import { otherSide, sideOf } from '../sides.ts';
import type { InvoiceRow } from './store.ts';
import type { PaymentParts } from './view.ts';

type InvoiceView = PaymentView['invoices'][number];

export function invoiceView(row: InvoiceRow, payment: LedgerPayment, actor: Actor, invoiced: Fen): InvoiceView {
  const { sent_on: on, sent_way: way, sent_reference: reference } = row;
  return {
    id: row.id,
    number: row.number,
    on: row.issued_on,
    amountFen: row.amount_fen,
    state: row.state,
    sent: on === null || way === null ? null : { on, way, reference },
    receivedOn: row.received_on,
    claimed: row.claimed_on === null ? null : { on: row.claimed_on, proof: row.proof ?? '', file: row.proof_file },
    returnedOn: row.returned_on,
    disputed: isDisputed(row),
    by: row.issued_name,
    wrong: row.wrong,
    reason: row.reason,
    version: row.row_version,
    may: mayOf(row, payment, actor, invoiced),
  };
}

/** What the verbs would let this actor do now. */
function mayOf(
  row: InvoiceRow,
  { payer, state, amount }: LedgerPayment,
  actor: Actor,
  invoiced: Fen,
): InvoiceView['may'] {
  const side = sideOf(actor);
  if (side === null || !permissionsOfActor(actor).has('payment.record')) return [];
  const disputed = isDisputed(row);
  const isOut = row.state === 'sent';
  const hasPlace = !isSentBack(row) || amount === null || invoiced + row.amount_fen <= amount;
  const may: readonly (InvoiceView['may'][number] | false)[] =
    side === payer
      ? [(isOut || disputed) && 'receive', isOut && 'return', disputed && 'agree']
      : [
          isOut && 'send',
          !['confirmed', 'waived', 'withdrawn'].includes(state) &&
            (row.state !== 'received' || row.claimed_on !== row.received_on) &&
            hasPlace &&
            'prove',
          disputed && !isOut && 'agree',
        ];
  return may.filter((one) => one !== false);
}

/** Where an arrival is disputed: the day by which the invoices cover the payment, and its due day, as either side has it. */
export function arrivalsOf(
  { payment, text, invoices }: PaymentParts,
  known: KnownEvents,
  calendar: WorkingCalendar,
): PaymentView['arrivals'] {
  if (!invoices.some(isDisputed)) return [];
  const kept = invoices.filter((one) => !isSentBack(one));
  const dayBy = (dayOf: (row: InvoiceRow) => DateText | null) =>
    arrivalDay(
      payment.amount,
      kept.flatMap((row) => {
        const on = dayOf(row);
        return on === null ? [] : [{ amount: row.amount_fen, on }];
      }),
    );
  const days = [
    [payment.payer, dayBy((row) => row.received_on)],
    [otherSide(payment.payer), dayBy((row) => row.claimed_on ?? row.received_on)],
  ] as const;
  return days.map(([side, on]) => ({
    side,
    on,
    due: on === null ? null : dueBy(text, { ...known, 'invoice-received': on }, calendar),
  }));
}

/** Null while another event is not known. */
function dueBy(text: PaymentParts['text'], known: KnownEvents, calendar: WorkingCalendar): DateText | null {
  const days = (text?.after ?? []).map((event) => known[event]).filter((day) => day !== undefined);
  const last = days.toSorted().at(-1);
  if (text === null || last === undefined || days.length < text.after.length) return null;
  return dueDate(text, last, calendar);
}
