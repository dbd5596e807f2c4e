import { AgreeInvoiceDay, ProveInvoice } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { evidenceFile, type LedgerPayment } from '../../ledger/index.ts';
import { notify } from '../../notify/index.ts';
import { ById } from '../by-id.ts';
import { isDisputed } from '../domain/paying/arrival-day.ts';
import { actingSide, otherSide, speakersOf } from '../sides.ts';
import { followArrival, openInvoice } from './open-invoice.ts';
import { pastDay, requireOpen } from './open-payment.ts';
import { type InvoiceRow, updateInvoice } from './store.ts';

/**
 * The side to be paid proves on which day it arrived, where the payer says nothing or names a later day. The two days stand
 * beside each other until both sides name the same one; the payer's own counts until then.
 */
export const proveInvoice = command({
  name: 'invoice.prove',
  permission: 'payment.record',
  input: ProveInvoice.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openInvoice(ctx, input, 'payee', ['sent', 'received']);
    requireOpen(payment);
    const on = pastDay(ctx, input.on, row.sent_on ?? row.issued_on);
    const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);
    if (row.received_on !== null && on >= row.received_on) throw refuse('on', 'before-the-other-day');
    const { proof, file = null } = input;
    if (file !== null && (await evidenceFile(ctx.tx, ctx.scope, payment.id, file)) === null)
      throw refuse('file', 'unknown-file');
    const claimed = { claimed_on: on, claimed_at: new Date(ctx.now), proof, proof_file: file };
    await updateInvoice(ctx.tx, ctx.scope, row.id, claimed);
    await tellOfDay(ctx, payment, row, 'invoice.proved', { on, proof, ...(file === null ? {} : { file }) });
    return { contract: payment.contract };
  },
});

/** Either side takes the day of the other; the due day follows the day of both. */
export const agreeInvoiceDay = command({
  name: 'invoice.agree',
  permission: 'payment.record',
  input: AgreeInvoiceDay.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openInvoice(ctx, input, 'either', ['sent', 'received']);
    const on = actingSide(ctx) === payment.payer ? row.claimed_on : row.received_on;
    if (!isDisputed(row) || on === null) throw new Fault('state.conflict', { state: row.state });
    await updateInvoice(ctx.tx, ctx.scope, row.id, { state: 'received', received_on: on, claimed_on: on });
    await tellOfDay(ctx, payment, row, 'invoice.day-agreed', { on });
    await followArrival(ctx, payment);
    return { contract: payment.contract };
  },
});

/** Recorded, and the other side is told. */
async function tellOfDay(
  ctx: CommandContext,
  { id: payment, contract, clause, title }: LedgerPayment,
  { id, number }: InvoiceRow,
  type: 'invoice.proved' | 'invoice.day-agreed',
  said: { readonly on: DateText } & Readonly<Record<string, string>>,
): Promise<void> {
  const data = { payment, clause, title, number, ...said };
  await ctx.record({ type, contract, subject: id, at: ctx.now, data });
  await notify(ctx, {
    to: await speakersOf(ctx, contract, [otherSide(actingSide(ctx))]),
    template: type,
    params: { title: title.zh, titleEn: title.en, clause, number, ...said },
    contract,
    subject: payment,
    key: `invoice:${id}:${type}:${ctx.now}`,
  });
}
