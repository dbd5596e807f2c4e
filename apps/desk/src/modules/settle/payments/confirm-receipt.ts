import { ConfirmReceipt, MissReceipt } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { groupedYuan } from '@yinuo/obligations';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { confirmWithin, type LedgerPayment, reopenWithin } from '../../ledger/index.ts';
import { notify } from '../../notify/index.ts';
import { ById } from '../by-id.ts';
import { isArrivalDisputed } from '../domain/paying/money-day.ts';
import { actingSide, otherSide, requireSide, speakersOf } from '../sides.ts';
import { dayDone, openPayment, type PaymentHand, pastDay } from './open-payment.ts';
import { lockReceipt, type ReceiptRow, selectReceipts, updateReceipt } from './store.ts';

/**
 * The side to be paid has the money, on which day; with proof where that makes it late and the payer's own day does not.
 * Such a day is disputed: the payer's counts until the payer takes the other one, or the payee names an earlier one.
 */
export const confirmReceipt = command({
  name: 'receipt.confirm',
  permission: 'payment.record',
  input: ConfirmReceipt.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openReceipt(ctx, input, 'either', ['sent', 'arrived']);
    const on = pastDay(ctx, input.on, row.paid_on);
    if (row.state === 'arrived' && !isArrivalDisputed(row, payment.due))
      throw new Fault('state.conflict', { state: row.state });
    const agrees = row.state === 'arrived' && actingSide(ctx) === payment.payer;
    if (agrees) await agree(ctx, { row, payment }, on);
    else await claim(ctx, { row, payment }, on, input.proof);
    await confirmWhole(ctx, payment);
    return { contract: payment.contract };
  },
});

async function agree(ctx: CommandContext, { row, payment }: OpenReceipt, on: DateText): Promise<void> {
  if (on !== row.arrived_on) throw new Fault('input.invalid', {}, [{ path: 'on', rule: 'the-other-day' }]);
  await updateReceipt(ctx.tx, ctx.scope, row.id, { agreed_at: new Date(ctx.now) });
  await ctx.record({ ...factOf(payment, row, { on }), type: 'payment.day-agreed', at: ctx.now });
}

async function claim(
  ctx: CommandContext,
  { row, payment }: OpenReceipt,
  on: DateText,
  proof: string = row.proof ?? '',
): Promise<void> {
  requireSide(ctx, otherSide(payment.payer));
  const refuse = (path: string, rule: string) => new Fault('input.invalid', {}, [{ path, rule }]);
  if (row.arrived_on !== null && on >= row.arrived_on) throw refuse('on', 'before-the-other-day');
  const disputed = isArrivalDisputed({ ...row, arrived_on: on }, payment.due);
  if (disputed && proof === '') throw refuse('proof', 'late-by-your-word');
  const arrived = { state: 'arrived' as const, arrived_on: on, proof: proof === '' ? null : proof };
  await updateReceipt(ctx.tx, ctx.scope, row.id, arrived);
  const said = { on, sent: row.paid_on, ...(disputed ? { proof } : {}) };
  await ctx.record({ ...factOf(payment, row, said), type: 'payment.arrived', at: ctx.now });
  if (disputed) await tellPayer(ctx, payment, row, 'payment.day-disputed', { on, sent: row.paid_on, proof });
}

/** Once all of a done payment is there, on days that neither side disputes, it is confirmed as done on the last of them. */
async function confirmWhole(ctx: CommandContext, payment: LedgerPayment): Promise<void> {
  const counted = (await selectReceipts(ctx.tx, ctx.scope, payment.contract)).filter(
    (one) => one.occurrence_id === payment.id && one.state !== 'missing',
  );
  const isThere = counted.every((one) => one.state === 'arrived' && !isArrivalDisputed(one, payment.due));
  if (payment.state !== 'done' || !isThere) return;
  await confirmWithin(ctx, { occurrence: payment.id, doneAt: dayDone(ctx, payment, counted), agreed: true });
}

const factOf = ({ id, contract, clause, title }: LedgerPayment, row: ReceiptRow, said: Record<string, string>) => ({
  contract,
  subject: row.id,
  data: { payment: id, clause, title, amount: groupedYuan(row.amount_fen), ...said },
});

/** The money did not arrive: it counts no more, and the payment is open again. */
export const missReceipt = command({
  name: 'receipt.miss',
  permission: 'payment.record',
  input: MissReceipt.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openReceipt(ctx, input, 'payee', ['sent']);
    const { reason } = input;
    await updateReceipt(ctx.tx, ctx.scope, row.id, { state: 'missing', reason });
    await ctx.record({ ...factOf(payment, row, { reason }), type: 'payment.missing', at: ctx.now });
    if (payment.state === 'done') await reopenWithin(ctx, payment.id, reason);
    await tellPayer(ctx, payment, row, 'payment.missing', { reason });
    return { contract: payment.contract };
  },
});

async function tellPayer(
  ctx: CommandContext,
  { id, contract, clause, title, payer }: LedgerPayment,
  row: ReceiptRow,
  template: 'payment.missing' | 'payment.day-disputed',
  said: Record<string, string>,
): Promise<void> {
  await notify(ctx, {
    to: await speakersOf(ctx, contract, [payer]),
    template,
    params: { title: title.zh, titleEn: title.en, clause, amount: groupedYuan(row.amount_fen), ...said },
    contract,
    subject: id,
    key: `receipt:${row.id}:${template}:${row.row_version}`,
  });
}

interface OpenReceipt {
  readonly row: ReceiptRow;
  readonly payment: LedgerPayment;
}

async function openReceipt(
  ctx: CommandContext,
  { id, version }: { readonly id: string; readonly version?: number | undefined },
  by: PaymentHand,
  states: readonly ReceiptRow['state'][],
): Promise<OpenReceipt> {
  const row = await lockReceipt(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { receipt: id });
  const payment = await openPayment(ctx, row.occurrence_id, by);
  if (version !== undefined && version !== row.row_version)
    throw new Fault('state.stale', { version: row.row_version });
  if (!states.includes(row.state)) throw new Fault('state.conflict', { state: row.state });
  return { row, payment };
}
