import { type Fen, fenOf } from '@yinuo/kernel';

/** A line of the statement: what it adds to what is open. */
export interface Entry {
  readonly id: string;
  readonly kind: 'owed' | 'corrected' | 'received' | 'returned';
  readonly fen: Fen;
  readonly voucher: string | null;
  /** The instalment that it takes back. */
  readonly returns: string | null;
}

export interface Balance {
  readonly owed: Fen;
  readonly received: Fen;
  readonly open: Fen;
}

export function balanceOf(entries: readonly Pick<Entry, 'kind' | 'fen'>[]): Balance {
  const sum = (kinds: readonly Entry['kind'][]) =>
    entries.filter(({ kind }) => kinds.includes(kind)).reduce((total, { fen }) => total + fen, 0);
  const owed = fenOf(sum(['owed', 'corrected']));
  const received = fenOf(-sum(['received', 'returned']));
  return { owed, received, open: fenOf(owed - received) };
}

export type Refusal = 'over-recovery' | 'over-voucher' | 'below-received' | 'not-an-instalment' | 'returned-before';

interface Voucher {
  readonly fen: number;
  readonly used: number;
}

/** Whether an instalment may be recorded: neither the recovery nor the voucher is overdrawn. */
export function refusesInstalment({ open }: Balance, voucher: Voucher, fen: number): Refusal | null {
  if (fen > open) return 'over-recovery';
  return fen > voucher.fen - voucher.used ? 'over-voucher' : null;
}

/** What is owed may be corrected, but not below what has come in. */
export const refusesCorrection = ({ received }: Balance, owed: number): Refusal | null =>
  owed < received ? 'below-received' : null;

export function refusesReturn(entries: readonly Entry[], id: string): Refusal | null {
  if (!entries.some((entry) => entry.id === id && entry.kind === 'received')) return 'not-an-instalment';
  return entries.some(({ returns }) => returns === id) ? 'returned-before' : null;
}

/** What is open after each line. */
export function runningOpen(entries: readonly Pick<Entry, 'fen'>[]): Fen[] {
  let open = 0;
  return entries.map(({ fen }) => {
    open += fen;
    return fenOf(open);
  });
}
