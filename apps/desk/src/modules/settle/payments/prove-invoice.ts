import { AgreeInvoiceDay, ProveInvoice } from '@yinuo/api';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { evidenceFile, type LedgerPayment } from '../../ledger/index.ts';
import { notify } from '../../notify/index.ts';
import { ById } from '../by-id.ts';
import { isDisputed, isSentBack } from '../domain/paying/arrival-day.ts';
import { actingSide, otherSide, speakersOf } from '../sides.ts';
import { followArrival, openInvoice, requirePlace } from './open-invoice.ts';
import { pastDay, requireOpen } from './open-payment.ts';
import { type InvoiceRow, TAKEN_IN, updateInvoice } from './store.ts';

/**
 * The side to be paid proves on which day it arrived, where the payer says nothing, names a later day, or sent it back: that is
 * how a return is contested. The days stand beside each other until both sides name the same one; the payer's own counts
 * until then.
 */
export const proveInvoice = command({
  name: 'invoice.prove',
  permission: 'payment.record',
  input: ProveInvoice.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openInvoice(ctx, input, 'payee', ['sent', 'received', 'returned']);
    requireOpen(payment);
    if (isSentBack(row)) await requirePlace(ctx, payment, { ...row, amount: row.amount_fen });
    const on = pastDay(ctx, input.on, row.sent_on ?? row.issued_on);
    const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);
    if (row.received_on !== null && on >= row.received_on) throw refuse('on', 'before-the-other-day');
    if (row.returned_on !== null && on > row.returned_on) throw refuse('on', 'after-the-return');
    const { proof, file = null } = input;
    if (file !== null && (await evidenceFile(ctx.tx, ctx.scope, payment.id, file)) === null)
      throw refuse('file', 'unknown-file');
    const claimed = { claimed_on: on, claimed_at: new Date(ctx.now), proof, proof_file: file };
    await updateInvoice(ctx.tx, ctx.scope, row.id, claimed);
    await tellOfDay(ctx, payment, row, 'invoice.proved', { on, proof, ...(file === null ? {} : { file }) });
    return { contract: payment.contract };
  },
});

/** Either side takes the word of the other: its day, which the due day follows, or that it was sent back. */
export const agreeInvoiceDay = command({
  name: 'invoice.agree',
  permission: 'payment.record',
  input: AgreeInvoiceDay.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openInvoice(ctx, input, 'either', ['sent', 'received', 'returned']);
    if (row.state === 'returned' && actingSide(ctx) !== payment.payer) return agreeReturn(ctx, payment, row);
    const on = actingSide(ctx) === payment.payer ? row.claimed_on : row.received_on;
    if (!isDisputed(row) || on === null) throw new Fault('state.conflict', { state: row.state });
    await updateInvoice(ctx.tx, ctx.scope, row.id, { ...TAKEN_IN, received_on: on, claimed_on: on });
    await tellOfDay(ctx, payment, row, 'invoice.day-agreed', { on });
    await followArrival(ctx, payment);
    return { contract: payment.contract };
  },
});

/** The payee contests it no more: another invoice takes its place. */
async function agreeReturn(
  ctx: CommandContext,
  payment: LedgerPayment,
  row: InvoiceRow,
): Promise<{ contract: string }> {
  if (!isDisputed(row)) throw new Fault('state.conflict', { state: row.state });
  const nothing = { claimed_on: null, claimed_at: null, proof: null, proof_file: null };
  await updateInvoice(ctx.tx, ctx.scope, row.id, nothing);
  await tellOfDay(ctx, payment, row, 'invoice.return-agreed', {});
  return { contract: payment.contract };
}

/** Recorded, and the other side is told. */
async function tellOfDay(
  ctx: CommandContext,
  { id: payment, contract, clause, title }: LedgerPayment,
  { id, number }: InvoiceRow,
  type: 'invoice.proved' | 'invoice.day-agreed' | 'invoice.return-agreed',
  said: Readonly<Record<string, string>>,
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
