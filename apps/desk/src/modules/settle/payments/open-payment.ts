import {
  addFen,
  beijingDate,
  type DateText,
  type Fen,
  fenOf,
  type Instant,
  instantOf,
  parseDate,
  startOfDay,
} from '@yinuo/kernel';
import { type CommandContext, Fault } from '@yinuo/platform';
import { type LedgerPayment, lockPayment } from '../../ledger/index.ts';
import { moneyDay } from '../domain/paying/money-day.ts';
import { actingSide, otherSide, requireSide } from '../sides.ts';

export type PaymentHand = 'payer' | 'payee' | 'either';

/** The payment of the ledger, locked, by the side that may act so. */
export async function openPayment(ctx: CommandContext, id: string, by: PaymentHand): Promise<LedgerPayment> {
  const payment = await lockPayment(ctx.tx, ctx.scope, id);
  if (!payment) throw new Fault('not-found', { payment: id });
  if (by === 'either') actingSide(ctx);
  else requireSide(ctx, by === 'payer' ? payment.payer : otherSide(payment.payer));
  return payment;
}

export function requireOpen({ state }: LedgerPayment): void {
  if (['confirmed', 'waived', 'withdrawn'].includes(state)) throw new Fault('state.conflict', { state });
}

/** A Beijing day of the past, not before another. */
export function pastDay(ctx: CommandContext, text: string, from: DateText | null = null): DateText {
  const refuse = (rule: string) => new Fault('input.invalid', {}, [{ path: 'on', rule }]);
  const day = parseDate(text);
  if (!day.ok) throw refuse('date');
  if (day.value > beijingDate(ctx.now)) throw refuse('not-in-future');
  if (from !== null && day.value < from) throw refuse('not-before-it-was-sent');
  return day.value;
}

/** Refused when the rows together with `more` come to more than what is owed. */
export function requireRoom(
  { amount }: LedgerPayment,
  rows: readonly { readonly amount_fen: Fen }[],
  more: number,
): void {
  if (amount === null) return;
  const left = fenOf(amount - addFen(...rows.map((one) => one.amount_fen)));
  if (more > left) throw new Fault('payment.too-much', { leftFen: left });
}

const HALF_DAY_MS = 43_200_000;

/** When the payment was done by all its money: now, or noon of the day on which the last part counts. */
export function dayDone(
  ctx: CommandContext,
  { due }: LedgerPayment,
  money: readonly Parameters<typeof moneyDay>[0][],
): Instant {
  const last = money
    .map((one) => moneyDay(one, due))
    .toSorted()
    .at(-1);
  const isToday = last === undefined || last === beijingDate(ctx.now);
  return isToday ? ctx.now : instantOf(startOfDay(last) + HALF_DAY_MS);
}
