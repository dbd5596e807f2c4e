import { type CommandContext, Fault } from '@yinuo/platform';
import { type LedgerPayment, moveEventWithin, recordEventWithin } from '../../ledger/index.ts';
import { arrivalDay, isSentBack } from '../domain/paying/arrival-day.ts';
import { openPayment, type PaymentHand, requireRoom } from './open-payment.ts';
import { type InvoiceRow, lockInvoice, selectInvoices } from './store.ts';

interface Guard {
  readonly id: string;
  readonly version?: number | undefined;
}

interface OpenInvoice {
  readonly row: InvoiceRow;
  readonly payment: LedgerPayment;
}

/** The invoice and its payment, locked, by the side that may act so; refused in any other state, or when it moved on. */
export async function openInvoice(
  ctx: CommandContext,
  { id, version }: Guard,
  by: PaymentHand,
  states: readonly InvoiceRow['state'][],
): Promise<OpenInvoice> {
  const row = await lockInvoice(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { invoice: id });
  const payment = await openPayment(ctx, row.occurrence_id, by);
  if (version !== undefined && version !== row.row_version)
    throw new Fault('state.stale', { version: row.row_version });
  if (!states.includes(row.state)) throw new Fault('state.conflict', { state: row.state });
  return { row, payment };
}

/** Never for more than what is owed, nor under a number that another one has; one that was sent back for good leaves its place. */
export async function requirePlace(
  ctx: CommandContext,
  payment: LedgerPayment,
  { id, number, amount }: { readonly id?: string; readonly number: string; readonly amount: number },
): Promise<void> {
  const others = (await selectInvoices(ctx.tx, ctx.scope, payment.contract)).filter(
    (one) => one.id !== id && !isSentBack(one),
  );
  if (others.some((one) => one.number === number)) throw new Fault('duplicate', { number });
  requireRoom(
    payment,
    others.filter((one) => one.occurrence_id === payment.id),
    amount,
  );
}

/** The event that the payment waits for follows the invoices that the payer has taken in. */
export async function followArrival(ctx: CommandContext, payment: LedgerPayment): Promise<void> {
  const own = (await selectInvoices(ctx.tx, ctx.scope, payment.contract)).filter(
    (one) => one.occurrence_id === payment.id && one.state === 'received',
  );
  const arrived = own.flatMap(({ amount_fen: amount, received_on: on }) => (on === null ? [] : [{ amount, on }]));
  const on = arrivalDay(payment.amount, arrived);
  const known = payment.events['invoice-received'];
  if (on === null || on === known) return;
  const event = { occurrence: payment.id, event: 'invoice-received', on } as const;
  if (known !== undefined) await moveEventWithin(ctx, event);
  else if (payment.state === 'waiting' && payment.missing.includes('invoice-received'))
    await recordEventWithin(ctx, event);
}
