import { ReceiveInvoice, ReturnInvoice } from '@yinuo/api';
import { addFen, type DateText } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { type LedgerPayment, recordEventWithin } from '../../ledger/index.ts';
import { notify } from '../../notify/index.ts';
import { ById } from '../by-id.ts';
import { otherSide, speakersOf } from '../sides.ts';
import { openPayment, pastDay } from './open-payment.ts';
import { type InvoiceRow, lockInvoice, selectInvoices, updateInvoice } from './store.ts';

/** The paying side has the invoice. Once invoices cover the payment, the days that it has begin to run. */
export const receiveInvoice = command({
  name: 'invoice.receive',
  permission: 'payment.record',
  input: ReceiveInvoice.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openInvoice(ctx, input);
    const on = pastDay(ctx, input.on, row.issued_on);
    await updateInvoice(ctx.tx, ctx.scope, row.id, { state: 'received', received_on: on });
    const data = { payment: payment.id, clause: payment.clause, title: payment.title, number: row.number, on };
    await ctx.record({ type: 'invoice.received', contract: payment.contract, subject: row.id, at: ctx.now, data });
    await beginDays(ctx, payment, on);
    return { contract: payment.contract };
  },
});

/** The paying side sends it back: it counts no more, another may take its place. */
export const returnInvoice = command({
  name: 'invoice.return',
  permission: 'payment.record',
  input: ReturnInvoice.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openInvoice(ctx, input);
    const { reason } = input;
    await updateInvoice(ctx.tx, ctx.scope, row.id, { state: 'returned', reason });
    const { clause, title, contract } = payment;
    const data = { payment: payment.id, clause, title, number: row.number, reason };
    await ctx.record({ type: 'invoice.returned', contract, subject: row.id, at: ctx.now, data });
    await notify(ctx, {
      to: await speakersOf(ctx, contract, [otherSide(payment.payer)]),
      template: 'invoice.returned',
      params: { title: title.zh, titleEn: title.en, clause, number: row.number, reason },
      contract,
      subject: payment.id,
      key: `invoice:${row.id}:returned`,
    });
    return { contract };
  },
});

async function openInvoice(
  ctx: CommandContext,
  { id, version }: { readonly id: string; readonly version?: number | undefined },
): Promise<{ row: InvoiceRow; payment: LedgerPayment }> {
  const row = await lockInvoice(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { invoice: id });
  const payment = await openPayment(ctx, row.occurrence_id, 'payer');
  if (version !== undefined && version !== row.row_version)
    throw new Fault('state.stale', { version: row.row_version });
  if (row.state !== 'sent') throw new Fault('state.conflict', { state: row.state });
  return { row, payment };
}

/** The event that the payment waits for, where it waits for it and it is not known yet. */
async function beginDays(ctx: CommandContext, payment: LedgerPayment, on: DateText): Promise<void> {
  const received = (await selectInvoices(ctx.tx, ctx.scope, payment.contract)).filter(
    (one) => one.occurrence_id === payment.id && one.state === 'received',
  );
  const covered = payment.amount === null || addFen(...received.map((one) => one.amount_fen)) >= payment.amount;
  if (!covered || payment.state !== 'waiting' || !payment.missing.includes('invoice-received')) return;
  await recordEventWithin(ctx, { occurrence: payment.id, event: 'invoice-received', on });
}
