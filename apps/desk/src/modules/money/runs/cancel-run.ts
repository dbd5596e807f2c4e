import { MoneyParams, type MoneyRunView } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { viewOfRun } from './read-run.ts';
import { findRun, updateRun } from './run-store.ts';

/** A run that is not done; its worker notices within a second and leaves nothing. */
export const cancelRun = command({
  name: 'money.cancel-run',
  permission: 'money.run',
  input: MoneyParams,
  async run(ctx, { id }): Promise<MoneyRunView> {
    const { tx, scope, now } = ctx;
    const row = await findRun(tx, scope, id);
    if (!row) throw new Fault('not-found', { run: id });
    const change = { state: 'cancelled', finished_at: new Date(now) } as const;
    if (!(await updateRun(tx, scope, id, ['queued', 'running'], change)))
      throw new Fault('state.conflict', { run: id, state: row.state });
    const about = { contract: row.contract_id, subject: id, at: now };
    await ctx.record({ type: 'money.run-cancelled', ...about, data: { day: row.day } });
    return viewOfRun(ctx, id);
  },
});
