import { type AlertSourceView, WatchParams } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { command, Fault, permissionsOfActor, query } from '@yinuo/platform';
import { z } from 'zod';
import { endAlertsOfSource } from '../alerts/end-alert.ts';
import { refuseWhileDown } from '../outages/refuse-while-down.ts';
import { requireParty } from '../probes/read-probes.ts';
import { removeSourceRow, type SourceRow, selectSources } from '../store/source-store.ts';
import { pathOfSource } from './create-source.ts';

export const listSources = query({
  name: 'alert-source.list',
  permission: 'watch.read',
  input: z.strictObject({ contract: z.string() }),
  async run(ctx, { contract }) {
    await requireParty(ctx, contract);
    return {
      items: (await selectSources(ctx.tx, ctx.scope, contract)).map(sourceView),
      may: [...permissionsOfActor(ctx.actor)].filter((one) => one === 'watch.manage'),
    };
  },
});

export const removeSource = command({
  name: 'alert-source.remove',
  permission: 'watch.manage',
  input: WatchParams,
  async run(ctx, { id }) {
    const row = await removeSourceRow(ctx.tx, ctx.scope, id, ctx.now);
    if (!row) throw new Fault('not-found', { source: id });
    await refuseWhileDown(ctx, { source: id });
    await endAlertsOfSource(ctx, row.contract_id, id);
    const data = { name: row.name };
    await ctx.record({ type: 'alert-source.removed', contract: row.contract_id, subject: id, at: ctx.now, data });
    return { id };
  },
});

const sourceView = (row: SourceRow): AlertSourceView => ({
  id: row.id,
  contract: row.contract_id,
  name: row.name,
  format: row.format,
  asset: row.asset_id,
  countsDowntime: row.counts_downtime,
  path: pathOfSource(row.id),
  lastAt: row.last_at === null ? null : formatInstant(instantOf(row.last_at)),
  received: row.received,
});
