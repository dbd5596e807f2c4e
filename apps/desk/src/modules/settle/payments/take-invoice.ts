import { ReceiveInvoice, ReturnInvoice } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import { ById } from '../by-id.ts';
import { isDisputed } from '../domain/paying/arrival-day.ts';
import { otherSide, speakersOf } from '../sides.ts';
import { followArrival, openInvoice } from './open-invoice.ts';
import { pastDay } from './open-payment.ts';
import { TAKEN_IN, updateInvoice } from './store.ts';

/**
 * The paying side has the invoice. Once invoices cover the payment, the days that it has begin to run. While its day, or that
 * it was sent back, is disputed it may name another one, between its own and the proven one.
 */
export const receiveInvoice = command({
  name: 'invoice.receive',
  permission: 'payment.record',
  input: ReceiveInvoice.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openInvoice(ctx, input, 'payer', ['sent', 'received', 'returned']);
    if (row.state !== 'sent' && !isDisputed(row)) throw new Fault('state.conflict', { state: row.state });
    const on = pastDay(ctx, input.on, row.sent_on ?? row.issued_on);
    if (row.received_on !== null && on >= row.received_on)
      throw new Fault('input.invalid', {}, [{ path: 'on', rule: 'before-the-other-day' }]);
    await updateInvoice(ctx.tx, ctx.scope, row.id, { ...TAKEN_IN, received_on: on });
    const data = { payment: payment.id, clause: payment.clause, title: payment.title, number: row.number, on };
    await ctx.record({ type: 'invoice.received', contract: payment.contract, subject: row.id, at: ctx.now, data });
    await followArrival(ctx, payment);
    return { contract: payment.contract };
  },
});

/**
 * The paying side sends it back, and says what is wrong: it counts no more, another may take its place. Where the other side
 * has proved that it arrived, or proves it afterwards, that is disputed: both days stand beside each other.
 */
export const returnInvoice = command({
  name: 'invoice.return',
  permission: 'payment.record',
  input: ReturnInvoice.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openInvoice(ctx, input, 'payer', ['sent']);
    const { reason, wrong } = input;
    const on = beijingDate(ctx.now);
    await updateInvoice(ctx.tx, ctx.scope, row.id, { state: 'returned', returned_on: on, reason, wrong });
    const { clause, title, contract } = payment;
    const data = { payment: payment.id, clause, title, number: row.number, on, wrong, reason };
    await ctx.record({ type: 'invoice.returned', contract, subject: row.id, at: ctx.now, data });
    await notify(ctx, {
      to: await speakersOf(ctx, contract, [otherSide(payment.payer)]),
      template: row.claimed_on === null ? 'invoice.returned' : 'invoice.return-disputed',
      params: { title: title.zh, titleEn: title.en, clause, number: row.number, reason },
      contract,
      subject: payment.id,
      key: `invoice:${row.id}:returned`,
    });
    return { contract };
  },
});
