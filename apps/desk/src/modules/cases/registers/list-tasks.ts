import { ListTasks } from '@yinuo/api';
import { query } from '@yinuo/platform';
import { taskView } from '../detail-view.ts';
import { visible } from '../read/where-of.ts';
import { afterOf, pageOf } from './page-after.ts';
import { selectTasks } from './register-store.ts';

/** What is to be done on cases besides their clocks, each with a due time of its own. */
export const listTasks = query({
  name: 'case.tasks',
  permission: 'case.read',
  input: ListTasks,
  async run(ctx, { cursor, limit, contract, kind, state, mine }) {
    const where = {
      contracts: visible(ctx, contract),
      kind,
      owner: mine && ctx.actor.kind === 'person' ? ctx.actor.personId : undefined,
      dueBefore: state === 'overdue' ? ctx.now : null,
      done: state === 'done',
    };
    const rows = await selectTasks(ctx.tx, where, afterOf(cursor), limit + 1);
    const key = (row: (typeof rows)[number]) => (where.done ? (row.done_at ?? 0) : row.due_at);
    return pageOf(rows, limit, key, (row) => taskView(row, ctx.now));
  },
});
