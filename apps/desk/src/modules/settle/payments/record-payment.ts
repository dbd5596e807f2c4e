import { RecordPayment } from '@yinuo/api';
import { addFen, type DateText, fenOf, formatInstant } from '@yinuo/kernel';
import { groupedYuan } from '@yinuo/obligations';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { completeWithin, type LedgerPayment } from '../../ledger/index.ts';
import { notify } from '../../notify/index.ts';
import { ById } from '../by-id.ts';
import { nameOf, otherSide, speakersOf } from '../sides.ts';
import { dayDone, openPayment, pastDay, requireOpen, requireRoom } from './open-payment.ts';
import { insertReceipt, type ReceiptRow, selectReceipts } from './store.ts';

/** The paying side has sent money. Once it is the whole, the payment is done, on the day on which the last part counts. */
export const recordPayment = command({
  name: 'payment.record',
  permission: 'payment.record',
  input: RecordPayment.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const payment = await openPayment(ctx, input.id, 'payer');
    requireOpen(payment);
    const on = pastDay(ctx, input.on);
    const others = (await selectReceipts(ctx.tx, ctx.scope, payment.contract)).filter(
      (one) => one.occurrence_id === payment.id && one.state !== 'missing',
    );
    requireRoom(payment, others, input.amountFen);
    const id = ctx.newId('receipt');
    const isNew = await insertReceipt(ctx.tx, ctx.scope, {
      id,
      contract_id: payment.contract,
      occurrence_id: payment.id,
      paid_on: on,
      amount_fen: input.amountFen,
      reference: input.reference,
      note: input.note ?? null,
      state: 'sent',
      paid_name: nameOf(ctx.actor),
      paid_at: new Date(ctx.now),
    });
    if (!isNew) throw new Fault('duplicate', { reference: input.reference });
    const { clause, title, contract } = payment;
    const amount = groupedYuan(fenOf(input.amountFen));
    const data = { payment: payment.id, clause, title, on, amount, reference: input.reference };
    await ctx.record({ type: 'payment.sent', contract, subject: id, at: ctx.now, data });
    await complete(ctx, payment, others, { on, amountFen: input.amountFen, reference: input.reference });
    await notify(ctx, {
      to: await speakersOf(ctx, contract, [otherSide(payment.payer)]),
      template: 'payment.sent',
      params: { title: title.zh, titleEn: title.en, clause, amount, day: on },
      contract,
      subject: payment.id,
      key: `receipt:${id}`,
    });
    return { contract };
  },
});

interface Sent {
  readonly on: DateText;
  readonly amountFen: number;
  readonly reference: string;
}

async function complete(
  ctx: CommandContext,
  payment: LedgerPayment,
  others: readonly ReceiptRow[],
  { on, amountFen, reference }: Sent,
): Promise<void> {
  const all = addFen(...others.map((one) => one.amount_fen), fenOf(amountFen));
  if (payment.state === 'done' || (payment.amount !== null && all < payment.amount)) return;
  const own = { paid_on: on, paid_at: ctx.now, arrived_on: null, agreed_at: null };
  const doneAt = dayDone(ctx, payment, [...others, own]);
  const text = `${groupedYuan(all)} 元，${[...others.map((one) => one.reference), reference].join('、')}`;
  const evidence = { text, links: [], files: [] };
  await completeWithin(ctx, { occurrence: payment.id, doneAt: formatInstant(doneAt), evidence });
}
