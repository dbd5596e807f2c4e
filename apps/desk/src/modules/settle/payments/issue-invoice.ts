import { IssueInvoice } from '@yinuo/api';
import { fenOf } from '@yinuo/kernel';
import { groupedYuan } from '@yinuo/obligations';
import { command, Fault } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import { ById } from '../by-id.ts';
import { nameOf, speakersOf } from '../sides.ts';
import { requirePlace } from './open-invoice.ts';
import { openPayment, pastDay, requireOpen } from './open-payment.ts';
import { recordSending, sendingOf } from './send-invoice.ts';
import { insertInvoice } from './store.ts';

/** The side to be paid has issued an invoice; never for more than what is owed. */
export const issueInvoice = command({
  name: 'invoice.issue',
  permission: 'payment.record',
  input: IssueInvoice.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const payment = await openPayment(ctx, input.id, 'payee');
    requireOpen(payment);
    const on = pastDay(ctx, input.on);
    await requirePlace(ctx, payment, { number: input.number, amount: input.amountFen });
    const sent = input.sent === undefined ? null : sendingOf(ctx, input.sent, on);
    const id = ctx.newId('invoice');
    const isNew = await insertInvoice(ctx.tx, ctx.scope, {
      id,
      contract_id: payment.contract,
      occurrence_id: payment.id,
      number: input.number,
      issued_on: on,
      amount_fen: input.amountFen,
      state: 'sent',
      issued_name: nameOf(ctx.actor),
      issued_at: new Date(ctx.now),
      ...sent,
    });
    if (!isNew) throw new Fault('duplicate', { number: input.number });
    const { clause, title, contract } = payment;
    const amount = groupedYuan(fenOf(input.amountFen));
    const data = { payment: payment.id, clause, title, number: input.number, on };
    await ctx.record({ type: 'invoice.issued', contract, subject: id, at: ctx.now, data: { ...data, amount } });
    if (sent !== null) await recordSending(ctx, payment, { id, number: input.number }, sent);
    await notify(ctx, {
      to: await speakersOf(ctx, contract, [payment.payer]),
      template: 'invoice.issued',
      params: { title: title.zh, titleEn: title.en, clause, number: input.number, amount },
      contract,
      subject: payment.id,
      key: `invoice:${id}`,
    });
    return { contract };
  },
});
