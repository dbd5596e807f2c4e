import { addDays, type DateText } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { DifferenceRow } from '../differences/difference-store.ts';
import type { RefundWarning } from '../domain/refund-window.ts';
import { within } from '../scope.ts';
import { db } from '../tables.ts';

const FIRST_DAYS = 15;
const LAST_DAYS = 3;

/** Differences that are not settled, whose refund window closes soon and that were not warned of for that. */
export function refundsToWatch(tx: Tx, scope: Scope, today: DateText, limit: number): Promise<DifferenceRow[]> {
  return db(tx)
    .selectFrom('money_difference')
    .selectAll()
    .where('state', 'in', ['open', 'proposed', 'recovering'])
    .where('refund_until', '>=', today)
    .where('refund_until', '<=', addDays(today, FIRST_DAYS))
    .where((is) =>
      is.or([
        is('refund_warned', 'is', null),
        is.and([is('refund_warned', '=', FIRST_DAYS), is('refund_until', '<=', addDays(today, LAST_DAYS))]),
      ]),
    )
    .where(within(scope))
    .orderBy('refund_until')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function markWarned(tx: Tx, scope: Scope, ids: readonly string[], warning: RefundWarning): Promise<void> {
  await db(tx)
    .updateTable('money_difference')
    .set({ refund_warned: warning })
    .where('id', 'in', [...ids])
    .where(within(scope))
    .execute();
}
