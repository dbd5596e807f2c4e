import { ListWorkOrders, type WorkOrderEntry } from '@yinuo/api';
import { query } from '@yinuo/platform';
import { orderView } from '../detail-view.ts';
import { visible } from '../read/where-of.ts';
import { caseOfEntry } from './case-of-entry.ts';
import { afterOf, pageOf } from './page-after.ts';
import { type OrderEntryRow, selectOrders } from './register-store.ts';

/** Every work order of the visible contracts, newest first (ZK-8, EB-6). */
export const listWorkOrders = query({
  name: 'case.work-orders',
  permission: 'case.read',
  input: ListWorkOrders,
  async run(ctx, { cursor, limit, contract, state, person, mine }) {
    const own = mine && ctx.actor.kind === 'person' ? ctx.actor.personId : undefined;
    const where = { contracts: visible(ctx, contract), state, person: own ?? person };
    const rows = await selectOrders(ctx.tx, where, afterOf(cursor), limit + 1);
    return pageOf(rows, limit, (row) => row.opened_at, entryOf);
  },
});

const entryOf = (row: OrderEntryRow): WorkOrderEntry => ({
  ...orderView(row),
  contract: row.contract_id,
  case: caseOfEntry(row),
});
