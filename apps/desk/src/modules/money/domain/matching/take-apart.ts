import type { DifferenceClass, MoneySide } from '@yinuo/api';
import { type Fen, fenOf, type Instant } from '@yinuo/kernel';
import type { SideRole } from '@yinuo/reconcile';
import { UNMATCHED } from '../words/cause-words.ts';

interface Row {
  readonly side: MoneySide;
  readonly kind: 'pay' | 'refund';
  readonly orderNo: string;
  readonly transactionId: string;
  readonly refundNo: string;
  readonly hisNo: string;
  readonly tradeNo: string;
  readonly fen: Fen;
  readonly at: Instant;
}

/** One part of a match that was taken apart, as a difference. */
export interface Part<R> {
  readonly rows: readonly R[];
  readonly class: DifferenceClass;
  readonly kind: 'pay' | 'refund';
  readonly orderNo: string;
  readonly transactionId: string;
  readonly refundNo: string;
  readonly hisNo: string;
  readonly at: Instant;
  readonly amounts: Readonly<Record<string, Fen | null>>;
  readonly fen: Fen;
  readonly cause: string;
}

/**
 * The parts of a match that is none: the money with those who witness it, payments and refunds apart, and each booking alone, so
 * that each can be matched by hand with its true counterpart. Their sums are those of the match: taking apart moves no balance.
 */
export function takeApart<R extends Row>(rows: readonly R[], roles: ReadonlyMap<MoneySide, SideRole>): Part<R>[] {
  const books = rows.filter(({ side }) => roles.get(side) === 'books');
  const money = rows.filter((row) => !books.includes(row));
  const moved = (['pay', 'refund'] as const).map((kind) => money.filter((row) => row.kind === kind));
  return [...moved, ...books.map((row) => [row])].filter((some) => some.length > 0).map((some) => partOf(some, roles));
}

function partOf<R extends Row>(rows: readonly R[], roles: ReadonlyMap<MoneySide, SideRole>): Part<R> {
  const amounts: Record<string, Fen | null> = {};
  for (const side of roles.keys()) {
    const own = rows.filter((row) => row.side === side);
    amounts[side] = own.length === 0 ? null : fenOf(own.reduce((sum, { fen }) => sum + fen, 0));
  }
  const of = (role: SideRole) =>
    [...roles].reduce((sum, [side, one]) => (one === role ? sum + (amounts[side] ?? 0) : sum), 0);
  const net = of('money') - of('books');
  // Where only a witness has it, nothing is owed, and its own amount is what is told.
  const sums = [0, ...Object.values(amounts).filter((sum) => sum !== null)];
  const first = (name: 'orderNo' | 'transactionId' | 'refundNo' | 'hisNo' | 'tradeNo') =>
    rows.map((row) => row[name]).find((number) => number !== '') ?? '';
  return {
    rows,
    class: net > 0 ? 'surplus' : net < 0 ? 'shortage' : 'one-sided',
    kind: rows[0]?.kind ?? 'pay',
    orderNo: first('orderNo') || (first('hisNo') === '' ? first('tradeNo') : ''),
    transactionId: first('transactionId'),
    refundNo: first('refundNo'),
    hisNo: first('hisNo'),
    at: rows.map(({ at }) => at).reduce((a, b) => (a < b ? a : b)),
    amounts,
    fen: fenOf(Math.max(...sums) - Math.min(...sums)),
    cause: UNMATCHED,
  };
}
