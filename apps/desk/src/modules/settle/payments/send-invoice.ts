import { SendInvoice, type SendingWay } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { type CommandContext, command } from '@yinuo/platform';
import type { LedgerPayment } from '../../ledger/index.ts';
import { ById } from '../by-id.ts';
import { openInvoice } from './open-invoice.ts';
import { pastDay } from './open-payment.ts';
import { updateInvoice } from './store.ts';

interface Sending {
  readonly sent_on: DateText;
  readonly sent_way: SendingWay;
  readonly sent_reference: string | null;
}

/** The side to be paid has sent it; told again as long as the other side has said nothing of it. */
export const sendInvoice = command({
  name: 'invoice.send',
  permission: 'payment.record',
  input: SendInvoice.extend(ById.shape),
  async run(ctx, input): Promise<{ contract: string }> {
    const { row, payment } = await openInvoice(ctx, input, 'payee', ['sent']);
    const sent = sendingOf(ctx, input, row.issued_on);
    await updateInvoice(ctx.tx, ctx.scope, row.id, sent);
    await recordSending(ctx, payment, row, sent);
    return { contract: payment.contract };
  },
});

interface Told {
  readonly on: string;
  readonly way: SendingWay;
  readonly reference?: string | undefined;
}

/** A day of the past, not before it was issued. */
export const sendingOf = (ctx: CommandContext, { on, way, reference }: Told, issuedOn: DateText): Sending => ({
  sent_on: pastDay(ctx, on, issuedOn),
  sent_way: way,
  sent_reference: reference ?? null,
});

export async function recordSending(
  ctx: CommandContext,
  { id: payment, contract, clause, title }: LedgerPayment,
  { id, number }: { readonly id: string; readonly number: string },
  { sent_on: on, sent_way: way, sent_reference: reference }: Sending,
): Promise<void> {
  const data = { payment, clause, title, number, on, way, ...(reference === null ? {} : { reference }) };
  await ctx.record({ type: 'invoice.sent', contract, subject: id, at: ctx.now, data });
}
