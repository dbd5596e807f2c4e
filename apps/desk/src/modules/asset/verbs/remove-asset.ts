import { AssetParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { lockAsset, lockAssetsOf, removeAssetRow, selectAssets } from '../store.ts';

/** Refused while others are a part of it or need it: their alarms would climb into nothing. */
export const removeAsset = command({
  name: 'asset.remove',
  permission: 'asset.manage',
  input: AssetParams,
  async run(ctx, { id }) {
    const row = await lockAsset(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { asset: id });
    await lockAssetsOf(ctx.tx, row.contract_id);
    const others = await selectAssets(ctx.tx, ctx.scope, row.contract_id);
    const needing = others.filter((one) => one.parent_id === id || one.depends_on.includes(id));
    if (needing.length > 0)
      throw new Fault('state.conflict', { neededBy: needing.map((one) => one.name).slice(0, 20) });
    await removeAssetRow(ctx.tx, ctx.scope, id, ctx.now);
    await ctx.record({
      type: 'asset.removed',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { kind: row.kind, name: row.name },
    });
    return { id };
  },
});
