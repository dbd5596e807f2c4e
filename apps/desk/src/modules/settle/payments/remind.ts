import {
  addWorkingDays,
  beijingDate,
  type DateText,
  daysBetween,
  instantOf,
  type WorkingCalendar,
} from '@yinuo/kernel';
import { type CommandContext, command, type Poller } from '@yinuo/platform';
import { z } from 'zod';
import { everyVersion } from '../../agreement/index.ts';
import { type LedgerPayment, paymentsOf } from '../../ledger/index.ts';
import { type NoticeTemplate, notify } from '../../notify/index.ts';
import { begunContracts } from '../begun-contracts.ts';
import { isDisputed, isSentBack } from '../domain/paying/arrival-day.ts';
import { otherSide, speakersOf } from '../sides.ts';
import { selectInvoices, selectReceipts } from './store.ts';

/** An invoice that nobody asks for again is forgotten: once, and then every fortnight. */
const WANTED_EVERY_DAYS = 14;
/** What the other side sent is answered within so many working days; both are told when it is not, and then every week. */
const ANSWER_WORKING_DAYS = 3;
const UNANSWERED_EVERY_DAYS = 7;

/** Reminders of one contract's payments: the ledger tells of due days, this of what stands in their way. */
export const remindOfPayments = command({
  name: 'payment.remind',
  permission: 'system',
  input: z.strictObject({ contract: z.string() }),
  mayDoNothing: true, // a reminder is no fact
  async run(ctx, { contract }): Promise<void> {
    const { tx, scope } = ctx;
    const { signedOn } = await everyVersion(tx, scope, contract);
    const invoices = await selectInvoices(tx, scope, contract);
    const receipts = await selectReceipts(tx, scope, contract);
    for (const payment of await paymentsOf(tx, scope, contract)) {
      const own = invoices.filter((one) => one.occurrence_id === payment.id && !isSentBack(one));
      if (own.length === 0) await askForInvoice(ctx, payment, signedOn);
      for (const one of own)
        if (isDisputed(one) && one.claimed_at !== null)
          await askAgain(ctx, payment, 'invoice.disputed', one.id, one.claimed_at, { number: one.number });
        else if (one.state === 'sent')
          await askAgain(ctx, payment, 'invoice.unanswered', one.id, one.issued_at, { number: one.number });
      for (const one of receipts.filter(({ state, occurrence_id: of }) => state === 'sent' && of === payment.id))
        await askAgain(ctx, payment, 'payment.unconfirmed', one.id, one.paid_at, { number: one.reference });
    }
  },
});

/** Everything but the invoice is there: the side to be paid is asked for it. */
async function askForInvoice(ctx: CommandContext, payment: LedgerPayment, signedOn: DateText | null): Promise<void> {
  const { state, missing, awaits, events, to } = payment;
  if (state !== 'waiting' || missing.some((event) => event !== 'invoice-received')) return;
  const began = [signedOn, ...Object.values(events), awaits.includes('term-end') ? to : null];
  const since = began
    .filter((day) => day !== null)
    .toSorted()
    .at(-1);
  const days = since === undefined ? -1 : daysBetween(since, beijingDate(ctx.now));
  if (days < 0) return;
  const nth = Math.floor(days / WANTED_EVERY_DAYS);
  await tell(ctx, payment, 'invoice.wanted', otherSide(payment.payer), {}, `${payment.id}:${nth}`);
}

async function askAgain(
  ctx: CommandContext,
  payment: LedgerPayment,
  template: 'invoice.unanswered' | 'invoice.disputed' | 'payment.unconfirmed',
  id: string,
  at: number,
  params: Record<string, string>,
): Promise<void> {
  const days = daysBetween(answerBy(ctx.platform.calendar, beijingDate(instantOf(at))), beijingDate(ctx.now));
  if (days < 1) return;
  const nth = Math.floor((days - 1) / UNANSWERED_EVERY_DAYS);
  for (const side of [payment.payer, otherSide(payment.payer)])
    await tell(ctx, payment, template, side, params, `${id}:${nth}:${side}`);
}

const answerBy = (calendar: WorkingCalendar, sent: DateText): DateText =>
  addWorkingDays(calendar, sent, ANSWER_WORKING_DAYS);

async function tell(
  ctx: CommandContext,
  { id, contract, title, clause }: LedgerPayment,
  template: NoticeTemplate,
  side: LedgerPayment['payer'],
  params: Record<string, string>,
  key: string,
): Promise<void> {
  await notify(ctx, {
    to: await speakersOf(ctx, contract, [side]),
    template,
    params: { title: title.zh, titleEn: title.en, clause, ...params },
    contract,
    subject: id,
    key: `${template}:${key}`,
  });
}

export const paymentReminder: Poller = {
  name: 'payment-reminder',
  everyMs: 3_600_000,
  async run(desk) {
    const actor = { kind: 'system', job: 'payment-reminder' } as const;
    for (const contract of await begunContracts(desk, actor, {})) await remindOfPayments(desk, actor, { contract });
    return false;
  },
};
