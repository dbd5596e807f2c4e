import type { PaymentView } from '@yinuo/api';
import { addFen, type Fen, fenOf, formatInstant, type Text } from '@yinuo/kernel';
import {
  capitalMoney,
  EVENT_WORDS,
  groupedYuan,
  lateDays,
  type Payment,
  type PaymentEvent,
  shareOf,
} from '@yinuo/obligations';
import { type Actor, permissionsOfActor, type QueryContext } from '@yinuo/platform';
import type { VersionedContract } from '../../agreement/index.ts';
import type { LedgerPayment } from '../../ledger/index.ts';
import { isDisputed, isSentBack } from '../domain/paying/arrival-day.ts';
import { dueReasons } from '../domain/paying/due-reasons.ts';
import { isArrivalDisputed, moneyDay } from '../domain/paying/money-day.ts';
import { nextStep } from '../domain/paying/next-step.ts';
import { priceOf } from '../domain/price-of.ts';
import { otherSide, sideOf } from '../sides.ts';
import { arrivalsOf, invoiceView } from './invoice-view.ts';
import type { InvoiceRow, ReceiptRow } from './store.ts';

export interface PaymentParts {
  readonly payment: LedgerPayment;
  readonly contract: VersionedContract;
  readonly text: Payment | null;
  readonly invoices: readonly InvoiceRow[];
  readonly receipts: readonly ReceiptRow[];
}

const CLOSED = ['done', 'confirmed', 'waived', 'withdrawn'];

export function paymentView(parts: PaymentParts, { actor, now, platform }: QueryContext): PaymentView {
  const { payment, text, invoices, receipts } = parts;
  const { amount, due, payer, state } = payment;
  const known = knownEvents(parts);
  const after = text?.after ?? [];
  const [kept, counted] = [
    invoices.filter((one) => !isSentBack(one)),
    receipts.filter((one) => one.state !== 'missing'),
  ];
  const invoiced = sum(kept);
  const paid = sum(counted);
  return {
    id: payment.id,
    obligation: payment.obligation,
    clause: payment.clause,
    title: payment.title,
    payer,
    state,
    amountFen: amount,
    capital: amount === null ? null : capitalMoney(amount),
    formula: formulaOf(parts),
    events: after.map((event) => ({ event, title: EVENT_WORDS[event], on: known[event] ?? null })),
    within: text?.within ?? null,
    requires: payment.requires.map((one) => ({ ...one })),
    due,
    dueAt: payment.dueAt === null ? null : formatInstant(payment.dueAt),
    why: dueReasons({ after, within: text?.within }, known, due, platform.calendar).map((step) => ({ ...step })),
    provisional: payment.provisional,
    arrivals: arrivalsOf(parts, known, platform.calendar),
    lateDays: due === null ? 0 : lateDays(due, payment.doneAt ?? now),
    invoicedFen: invoiced,
    paidFen: paid,
    arrivedFen: sum(receipts.filter((one) => one.state === 'arrived')),
    invoices: invoices.map((one) => invoiceView(one, payment, actor, invoiced)),
    receipts: receipts.map((one) => receiptView(one, payment, actor)),
    next: nextStep({
      payer,
      state,
      missing: after.filter((event) => known[event] === undefined),
      asksInvoice: payment.requires.some(({ zh }) => zh.includes('发票')),
      disputed: invoices.some(isDisputed),
      invoicesOut: kept.filter((one) => one.state !== 'received').length,
      unanswered: kept.some((one) => one.state === 'sent'),
      invoices: kept.length,
      moneyOut: receipts.filter((one) => one.state === 'sent').length,
      moneyDisputed: receipts.some((one) => isArrivalDisputed(one, due)),
    }),
    may: mayOf(payment, { invoiced, paid }, actor),
  };
}

/** Told events, and those that the contract itself dates. */
function knownEvents({
  payment,
  contract,
}: PaymentParts): Readonly<Partial<Record<PaymentEvent, LedgerPayment['from']>>> {
  const { signedOn, startsOn } = contract;
  const isFirst = payment.from === startsOn;
  const signing = isFirst ? (signedOn ?? payment.from) : payment.from;
  return { signing, 'term-end': payment.to, ...payment.events };
}

const sum = (rows: readonly { readonly amount_fen: Fen }[]): Fen => addFen(...rows.map((one) => one.amount_fen));

function formulaOf({ payment, contract, text }: PaymentParts): Text {
  const version = contract.versions.find((one) => one.version === payment.contractVersion);
  const price = version ? priceOf(version.contract) : null;
  if (text === null || payment.amount === null || !('share' in text.pays)) {
    const share = text !== null && 'share' in text.pays ? text.pays.share : null;
    if (share === null) return { zh: '合同载明的金额', en: 'the amount that the contract names' };
    return { zh: `合同总价（合同未载明）× ${share}`, en: `contract price (not named in the contract) × ${share}` };
  }
  const { share } = text.pays;
  const whole = price ?? fenOf(0);
  if (shareOf(whole, share, 1) !== payment.amount)
    return {
      zh: `合同总价 ${groupedYuan(whole)} 元减去其余各期 = ${groupedYuan(payment.amount)} 元`,
      en: `contract price ¥${groupedYuan(whole)} less the other instalments = ¥${groupedYuan(payment.amount)}`,
    };
  return {
    zh: `合同总价 ${groupedYuan(whole)} 元 × ${share} = ${groupedYuan(payment.amount)} 元`,
    en: `contract price ¥${groupedYuan(whole)} × ${share} = ¥${groupedYuan(payment.amount)}`,
  };
}

function receiptView(row: ReceiptRow, { payer, due }: LedgerPayment, actor: Actor): PaymentView['receipts'][number] {
  const disputed = isArrivalDisputed(row, due);
  return {
    id: row.id,
    on: row.paid_on,
    amountFen: row.amount_fen,
    reference: row.reference,
    note: row.note,
    state: row.state,
    arrivedOn: row.arrived_on,
    disputed,
    proof: row.proof,
    countsOn: row.state === 'missing' ? null : moneyDay(row, due),
    by: row.paid_name,
    reason: row.reason,
    version: row.row_version,
    may: mayOfReceipt(row, disputed, payer, actor),
  };
}

function mayOfReceipt(
  { state }: ReceiptRow,
  disputed: boolean,
  payer: LedgerPayment['payer'],
  actor: Actor,
): PaymentView['receipts'][number]['may'] {
  const side = sideOf(actor);
  if (side === null || state === 'missing' || !permissionsOfActor(actor).has('payment.record')) return [];
  if (side === payer) return disputed ? ['agree'] : [];
  if (state === 'sent') return ['confirm', 'miss'];
  return disputed ? ['confirm'] : [];
}

/** What the verbs would let this actor do now. */
function mayOf(
  { payer, state, amount }: LedgerPayment,
  { invoiced, paid }: { readonly invoiced: Fen; readonly paid: Fen },
  actor: Actor,
): PaymentView['may'] {
  if (!permissionsOfActor(actor).has('payment.record') || CLOSED.includes(state)) return [];
  const side = sideOf(actor);
  if (side === otherSide(payer)) return amount === null || invoiced < amount ? ['issue-invoice'] : [];
  return side === payer && (amount === null || paid < amount) ? ['record-payment'] : [];
}
