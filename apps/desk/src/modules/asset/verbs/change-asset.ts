import { AssetParams, ChangeAsset } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { type AssetRow, lockAsset, lockAssetsOf, selectAssets, updateAsset } from '../store.ts';
import { assetView } from '../view.ts';
import { checkNeeds } from './check-needs.ts';

export const changeAsset = command({
  name: 'asset.change',
  permission: 'asset.manage',
  input: ChangeAsset.extend(AssetParams.shape),
  async run(ctx, { id, version, ...change }) {
    const row = await lockAsset(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { asset: id });
    if (version !== row.version) throw new Fault('state.stale', { version: row.version });
    await lockAssetsOf(ctx.tx, row.contract_id);
    const after: AssetRow = {
      ...row,
      name: change.name ?? row.name,
      owner: change.owner ?? row.owner,
      parent_id: change.parent === undefined ? row.parent_id : change.parent,
      depends_on: change.dependsOn === undefined ? row.depends_on : [...new Set(change.dependsOn)],
      module: change.module === undefined ? row.module : change.module,
      address: change.address === undefined ? row.address : change.address,
      note: change.note === undefined ? row.note : change.note,
    };
    const needs = { parent: after.parent_id, dependsOn: after.depends_on };
    await checkNeeds(ctx.tx, ctx.scope, row.contract_id, id, needs);
    const known = await selectAssets(ctx.tx, ctx.scope, row.contract_id);
    if (known.some((one) => one.id !== id && one.kind === row.kind && one.name === after.name))
      throw new Fault('duplicate', { name: after.name });
    const { name, owner, parent_id, depends_on, module, address, note } = after;
    await updateAsset(ctx.tx, ctx.scope, id, { name, owner, parent_id, depends_on, module, address, note });
    await ctx.record({
      type: 'asset.changed',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: {
        kind: row.kind,
        name,
        fields: Object.keys(change),
        ...(owner === row.owner ? {} : { owner, ownerBefore: row.owner }),
      },
    });
    return assetView({ ...after, version: row.version + 1 });
  },
});
