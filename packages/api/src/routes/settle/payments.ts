import { z } from 'zod';
import { DateText, InstantText, LocalText, line, text } from '../../paging.ts';
import { route } from '../../route.ts';
import { ById, ContractName, FenAmount, guard, PayingSide, Ref } from './shared.ts';

const PositiveFen = z.number().int().min(1).max(1e13);

export const SendingWay = z.enum(['in-person', 'courier', 'electronic']);
export type SendingWay = z.infer<typeof SendingWay>;
/** What is wrong with an invoice that is sent back: the title, the amount, the tax number, the items, anything else. */
export const InvoiceWrong = z.enum(['title', 'amount', 'tax-number', 'item', 'other']);
export type InvoiceWrong = z.infer<typeof InvoiceWrong>;

const Sending = z.strictObject({
  on: DateText.describe('the day on which it went out'),
  way: SendingWay,
  reference: line(80).optional().describe("the courier's number, or that of the electronic invoice"),
});
export const IssueInvoice = z.strictObject({
  number: line(60).describe('as printed on the invoice'),
  on: DateText.describe('the day on which it was issued'),
  amountFen: PositiveFen,
  sent: Sending.optional().describe('where it went out already'),
});
export const SendInvoice = Sending.extend(guard);
export const ProveInvoice = z.strictObject({
  ...guard,
  on: DateText.describe('the day on which it arrived, as the proof says'),
  proof: text(1000).describe('who took it, what the courier or the tax office shows'),
  file: Ref.optional().describe('a file that was attached to the payment in the ledger'),
});
export const AgreeInvoiceDay = z.strictObject(guard);
export const ReceiveInvoice = z.strictObject({ ...guard, on: DateText.describe('the day on which it arrived') });
export const ReturnInvoice = z.strictObject({ ...guard, wrong: InvoiceWrong.default('other'), reason: text(1000) });
export const RecordPayment = z.strictObject({
  on: DateText.describe('the day on which the money was sent'),
  amountFen: PositiveFen,
  reference: line(80).describe('number of the bank slip'),
  note: text(1000).optional(),
});
export const ConfirmReceipt = z.strictObject({
  ...guard,
  on: DateText.describe('the day on which the money was there; the payer takes the day that is disputed by the same'),
  proof: text(1000)
    .optional()
    .describe('what shows it: to be given where this day is late and that of the payer is not'),
});
export const MissReceipt = z.strictObject({ ...guard, reason: text(1000) });
export const SignAcceptance = z.strictObject({
  contract: Ref,
  outcome: z.enum(['accepted', 'refused']),
  on: DateText,
  representative: line(60).describe("the supplier's representative who was present (KL-18)"),
  opinion: text(2000),
  document: Ref.optional().describe(
    'id of the signed acceptance form, one that was handed over; to be named where the contract owes one',
  ),
});
export const RevokeAcceptance = z.strictObject({ reason: text(1000) });

export const InvoiceView = z.object({
  id: z.string(),
  number: z.string(),
  on: DateText,
  amountFen: FenAmount,
  state: z.enum(['sent', 'received', 'returned']),
  sent: z.object({ on: DateText, way: SendingWay, reference: z.string().nullable() }).nullable(),
  receivedOn: DateText.nullable().describe("the paying side's day of arrival"),
  claimed: z
    .object({ on: DateText, proof: z.string(), file: z.string().nullable() })
    .nullable()
    .describe("the other side's day of arrival, with its proof"),
  returnedOn: DateText.nullable().describe('the day on which the paying side sent it back'),
  disputed: z.boolean().describe('the two days are not the same, or the paying side named none, or sent it back'),
  by: z.string(),
  wrong: InvoiceWrong.nullable(),
  reason: z.string().nullable(),
  version: z.number().int(),
  may: z.array(z.enum(['send', 'receive', 'return', 'prove', 'agree'])),
});
export const ReceiptView = z.object({
  id: z.string(),
  on: DateText,
  amountFen: FenAmount,
  reference: z.string(),
  note: z.string().nullable(),
  state: z.enum(['sent', 'arrived', 'missing']),
  arrivedOn: DateText.nullable(),
  disputed: z.boolean().describe('too late by the word of the side to be paid alone: the day of the payer counts'),
  proof: z.string().nullable(),
  countsOn: DateText.nullable().describe('the day on which it counts as paid; null: it did not arrive'),
  by: z.string(),
  reason: z.string().nullable(),
  version: z.number().int(),
  may: z.array(z.enum(['confirm', 'miss', 'agree'])),
});

/** Who has to do what next: issue the invoice, take it in, answer or agree on the day of its arrival (or of the money), sign the acceptance, wait for a day, pay, confirm. */
export const PaymentNext = z.object({
  code: z.enum([
    'issue-invoice',
    'take-invoice',
    'answer-arrival',
    'agree-arrival',
    'sign-acceptance',
    'await-event',
    'pay',
    'confirm',
    'agree-money',
    'none',
  ]),
  side: PayingSide.nullable(),
});

export const PaymentView = z
  .object({
    id: z.string().describe('id of its occurrence in the ledger'),
    obligation: z.string(),
    clause: z.string(),
    title: LocalText,
    payer: PayingSide,
    state: z.string().describe('as in the ledger'),
    amountFen: FenAmount.nullable().describe('null: the contract names no price'),
    capital: z.string().nullable(),
    formula: LocalText,
    /** Days of the events that it waits for. */
    events: z.array(z.object({ event: z.string(), title: LocalText, on: DateText.nullable() })),
    within: z.object({ days: z.number().int(), of: z.enum(['calendar', 'working']) }).nullable(),
    requires: z.array(LocalText),
    due: DateText.nullable(),
    dueAt: InstantText.nullable(),
    /** From the events to the due day, step by step. */
    why: z.array(LocalText),
    provisional: z.boolean(),
    lateDays: z.number().int(),
    /** Where the arrival of its invoices is disputed: the day and the due day as either side has it; null: not yet. */
    arrivals: z
      .array(z.object({ side: PayingSide, on: DateText.nullable(), due: DateText.nullable() }))
      .describe('empty: not disputed'),
    invoicedFen: FenAmount,
    paidFen: FenAmount,
    arrivedFen: FenAmount,
    invoices: z.array(InvoiceView),
    receipts: z.array(ReceiptView),
    next: PaymentNext,
    may: z.array(z.enum(['issue-invoice', 'record-payment'])),
  })
  .meta({ id: 'Payment' });
export type PaymentView = z.infer<typeof PaymentView>;

export const AcceptanceView = z.object({
  id: z.string(),
  on: DateText,
  by: z.string(),
  representative: z.string(),
  opinion: z.string(),
  document: z.string().nullable(),
  sha256: z.string().nullable().describe('of the form, as it was when it was signed'),
  at: InstantText,
});
export type AcceptanceView = z.infer<typeof AcceptanceView>;

export const PaymentPlan = z.object({
  contract: ContractName,
  asOf: InstantText,
  priceFen: FenAmount.nullable(),
  capital: z.string().nullable(),
  payments: z.array(PaymentView),
  paidFen: FenAmount,
  openFen: FenAmount.nullable(),
  /** Null: no payment of the contract waits for one, or it is not signed yet. */
  acceptance: AcceptanceView.nullable(),
  /** What the hospital refused, the latest first. */
  refusals: z.array(AcceptanceView),
  needsAcceptance: z.boolean(),
  /** Acceptance forms that were handed over: one of them is what is signed. */
  forms: z.array(z.object({ id: z.string(), title: z.string(), number: z.string().nullable(), sha256: z.string() })),
  /** A clause owes the form: it is accepted on that paper only. */
  owesForm: z.boolean(),
  may: z.array(z.enum(['sign-acceptance', 'revoke-acceptance'])),
});
export type PaymentPlan = z.infer<typeof PaymentPlan>;

const tag = 'settlement';
export const paymentPlanRoute = route({
  name: 'paymentPlan',
  method: 'GET',
  path: '/api/payments',
  access: 'settlement.read',
  summary: 'The payments of a contract: what each waits for, when it is due and why, invoices, money sent and arrived',
  tag,
  query: z.strictObject({ contract: Ref }),
  reply: PaymentPlan,
});
const act = { method: 'POST', access: 'payment.record', tag, params: ById, reply: PaymentPlan } as const;
export const issueInvoiceRoute = route({
  ...act,
  name: 'issueInvoice',
  path: '/api/payments/{id}/invoices',
  summary: 'The side to be paid has issued an invoice',
  body: IssueInvoice,
  status: 201,
});
export const receiveInvoiceRoute = route({
  ...act,
  name: 'receiveInvoice',
  path: '/api/invoices/{id}/receive',
  summary: 'The paying side has it: once invoices cover the payment, its days begin',
  body: ReceiveInvoice,
});
export const returnInvoiceRoute = route({
  ...act,
  name: 'returnInvoice',
  path: '/api/invoices/{id}/return',
  summary: 'The paying side sends it back, with the reason',
  body: ReturnInvoice,
});
export const sendInvoiceRoute = route({
  ...act,
  name: 'sendInvoice',
  path: '/api/invoices/{id}/send',
  summary: 'The side to be paid has sent it: the day, the way, the number under which it can be followed',
  body: SendInvoice,
});
export const proveInvoiceRoute = route({
  ...act,
  name: 'proveInvoice',
  path: '/api/invoices/{id}/prove',
  summary:
    'The side to be paid proves the day on which it arrived, also of one that was sent back: disputed until both agree',
  body: ProveInvoice,
});
export const agreeInvoiceDayRoute = route({
  ...act,
  name: 'agreeInvoiceDay',
  path: '/api/invoices/{id}/agree',
  summary:
    "Either side takes the other's day of arrival, and the due day follows; or the side to be paid takes it back",
  body: AgreeInvoiceDay,
});
export const recordPaymentRoute = route({
  ...act,
  name: 'recordPayment',
  path: '/api/payments/{id}/receipts',
  summary: 'The paying side has sent money; once it is the whole, the payment is done',
  body: RecordPayment,
  status: 201,
});
export const confirmReceiptRoute = route({
  ...act,
  name: 'confirmReceipt',
  path: '/api/receipts/{id}/confirm',
  summary: 'The side to be paid has the money, on which day; or the payer takes that day, where it is disputed',
  body: ConfirmReceipt,
});
export const missReceiptRoute = route({
  ...act,
  name: 'missReceipt',
  path: '/api/receipts/{id}/miss',
  summary: 'The money is not there: the payment is open again',
  body: MissReceipt,
});
export const signAcceptanceRoute = route({
  name: 'signAcceptance',
  method: 'POST',
  path: '/api/acceptances',
  access: 'acceptance.sign',
  summary: 'The hospital accepts, and payments that wait for it have that event; or it refuses',
  tag,
  body: SignAcceptance,
  reply: PaymentPlan,
  status: 201,
});
export const revokeAcceptanceRoute = route({
  name: 'revokeAcceptance',
  method: 'POST',
  path: '/api/acceptances/{id}/revoke',
  access: 'acceptance.sign',
  summary: 'An acceptance that was entered in error is taken back, as long as no payment rests on it',
  tag,
  params: ById,
  body: RevokeAcceptance,
  reply: PaymentPlan,
});

export const paymentRoutes = [
  paymentPlanRoute,
  issueInvoiceRoute,
  receiveInvoiceRoute,
  returnInvoiceRoute,
  sendInvoiceRoute,
  proveInvoiceRoute,
  agreeInvoiceDayRoute,
  recordPaymentRoute,
  confirmReceiptRoute,
  missReceiptRoute,
  signAcceptanceRoute,
  revokeAcceptanceRoute,
] as const;
