import { ConfirmReceipt, MissReceipt } from '@yinuo/api';
import { groupedYuan } from '@yinuo/obligations';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { confirmWithin, type LedgerPayment, reopenWithin } from '../../ledger/index.ts';
import { notify } from '../../notify/index.ts';
import { ById } from '../by-id.ts';
import { speakersOf } from '../sides.ts';
import { dayDone, openPayment, pastDay } from './open-payment.ts';
import { lockReceipt, type ReceiptRow, selectReceipts, updateReceipt } from './store.ts';

/**
 * The side to be paid has the money; once all of a done payment is there, the payment is confirmed, as done on the day on
 * which the last part was there.
 */
export const confirmReceipt = command({
  name: 'receipt.confirm',
  permission: 'payment.record',
  input: ConfirmReceipt.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openReceipt(ctx, input);
    const on = pastDay(ctx, input.on, row.paid_on);
    await updateReceipt(ctx.tx, ctx.scope, row.id, { state: 'arrived', arrived_on: on });
    const { clause, title, contract } = payment;
    const amount = groupedYuan(row.amount_fen);
    const data = { payment: payment.id, clause, title, on, sent: row.paid_on, amount };
    await ctx.record({ type: 'payment.arrived', contract, subject: row.id, at: ctx.now, data });
    const counted = (await selectReceipts(ctx.tx, ctx.scope, contract)).filter(
      (one) => one.occurrence_id === payment.id && one.state !== 'missing',
    );
    const isThere = counted.every((one) => one.state === 'arrived');
    if (payment.state === 'done' && isThere)
      await confirmWithin(ctx, { occurrence: payment.id, doneAt: dayDone(ctx, payment, counted) });
    return { contract };
  },
});

/** The money did not arrive: it counts no more, and the payment is open again. */
export const missReceipt = command({
  name: 'receipt.miss',
  permission: 'payment.record',
  input: MissReceipt.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openReceipt(ctx, input);
    const { reason } = input;
    await updateReceipt(ctx.tx, ctx.scope, row.id, { state: 'missing', reason });
    const { clause, title, contract } = payment;
    const amount = groupedYuan(row.amount_fen);
    const data = { payment: payment.id, clause, title, amount, reason };
    await ctx.record({ type: 'payment.missing', contract, subject: row.id, at: ctx.now, data });
    if (payment.state === 'done') await reopenWithin(ctx, payment.id, reason);
    await notify(ctx, {
      to: await speakersOf(ctx, contract, [payment.payer]),
      template: 'payment.missing',
      params: { title: title.zh, titleEn: title.en, clause, amount, reason },
      contract,
      subject: payment.id,
      key: `receipt:${row.id}:missing`,
    });
    return { contract };
  },
});

async function openReceipt(
  ctx: CommandContext,
  { id, version }: { readonly id: string; readonly version?: number | undefined },
): Promise<{ row: ReceiptRow; payment: LedgerPayment }> {
  const row = await lockReceipt(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { receipt: id });
  const payment = await openPayment(ctx, row.occurrence_id, 'payee');
  if (version !== undefined && version !== row.row_version)
    throw new Fault('state.stale', { version: row.row_version });
  if (row.state !== 'sent') throw new Fault('state.conflict', { state: row.state });
  return { row, payment };
}
