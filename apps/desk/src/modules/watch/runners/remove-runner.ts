import { WatchParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { countProbesOf } from '../store/probe-store.ts';
import { removeRunnerRow } from '../store/runner-store.ts';

export const removeRunner = command({
  name: 'runner.remove',
  permission: 'watch.manage',
  input: WatchParams,
  async run(ctx, { id }) {
    const row = await removeRunnerRow(ctx.tx, ctx.scope, id, ctx.now);
    if (!row) throw new Fault('not-found', { runner: id });
    const probes = (await countProbesOf(ctx.tx, [id])).get(id) ?? 0;
    if (probes > 0) throw new Fault('state.conflict', { probes });
    await ctx.record({
      type: 'runner.removed',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { name: row.name },
    });
    return { id };
  },
});
