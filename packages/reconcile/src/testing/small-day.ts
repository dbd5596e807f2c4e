import { dateOf, fenOf, parseInstant } from '@yinuo/kernel';
import { reconcile } from '../reconcile.ts';
import type { Difference, Match, Reconciliation, RunOptions } from '../reconciliation.ts';
import type { SideRole } from '../side.ts';
import type { SideRow } from '../side-row.ts';

export type SideName = 'orders' | 'his' | 'bill';
/** A row of which a case says only what matters to it. */
export type RowPart = Partial<Omit<SideRow, 'fen' | 'at'>> & { readonly fen: number; readonly at?: string };
export type SmallDay = Readonly<Record<SideName, readonly RowPart[]>>;

export const date = dateOf(2026, 3, 1);
const noon = '2026-03-01T12:00:00+08:00';
export const roles: Readonly<Record<SideName, SideRole>> = { orders: 'witness', his: 'books', bill: 'money' };

export function rowOf({ fen, at = noon, ...part }: RowPart): SideRow {
  const instant = parseInstant(at);
  if (!instant.ok) throw new RangeError(at);
  const numbers = { orderNo: '', transactionId: '', refundNo: '', channelRefundNo: '', hisNo: '', tradeNo: '' };
  return {
    kind: fen < 0 ? 'refund' : 'pay',
    ...numbers,
    state: 'done',
    mark: '',
    ...part,
    fen: fenOf(fen),
    at: instant.value,
  };
}

export function sidesOf(day: SmallDay, sideRoles = roles): RunOptions['sides'] {
  return (['orders', 'his', 'bill'] as const).map((name) => ({
    name,
    role: sideRoles[name],
    sources: [{ name: `${name} of the day`, rows: day[name].map(rowOf) }],
  }));
}

export function reconcileSmall(day: SmallDay, options: Partial<RunOptions> = {}): Promise<Reconciliation> {
  return reconcile({ date, sides: sidesOf(day), keepMatches: true, threads: 1, memoryMiB: 256, ...options });
}

export async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** `surplus his-not-told 100` and the like: what a difference says, without its rows. */
export function told({ class: name, side, cause, fen }: Difference): string {
  return [name, side, cause, fen].filter((word) => word !== '').join(' ');
}

/** `exact orders:100 his:100 bill:100` */
export function matched({ pass, rows }: Match): string {
  return [pass, ...rows.map(({ side, fen }) => `${side}:${fen}`)].join(' ');
}
