import type { MoneySide } from '@yinuo/api';
import type { Side, SideRole, Source } from '@yinuo/reconcile';

/**
 * Which side is the money and which the books. Before the channel's bill is there (10:00 of the next day) the platform's own
 * orders stand for what was received, so that the morning's look (ZK-11) need not wait; without a HIS list they stand for the
 * books. Null when there are not two sides to hold against each other.
 */
export function rolesOf(present: readonly MoneySide[]): ReadonlyMap<MoneySide, SideRole> | null {
  const has = (side: MoneySide) => present.includes(side);
  const money: MoneySide | null = has('bill') ? 'bill' : has('orders') && has('his') ? 'orders' : null;
  const books: MoneySide | null = has('his') ? 'his' : has('orders') && money !== 'orders' ? 'orders' : null;
  if (money === null || books === null) return null;
  return new Map(
    present.map((side) => [side, side === money ? 'money' : side === books ? 'books' : ('witness' as const)]),
  );
}

/** The engine's sides in a fixed order, so that the same files give the same result. */
export function sidesFor(
  roles: ReadonlyMap<MoneySide, SideRole>,
  sources: ReadonlyMap<MoneySide, readonly Source[]>,
): Side[] {
  return ORDER.flatMap((name) => {
    const role = roles.get(name);
    return role === undefined ? [] : [{ name, role, sources: sources.get(name) ?? [] }];
  });
}

const ORDER: readonly MoneySide[] = ['orders', 'his', 'bill', 'invoices'];
export const isMoneySide = (name: string): name is MoneySide => ORDER.some((side) => side === name);
