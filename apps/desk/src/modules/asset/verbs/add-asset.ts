import { AddAsset } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { partiesOf } from '../../agreement/index.ts';
import { ASSETS_MAX, insertAssets, lockAssetsOf, selectAssets } from '../store.ts';
import { assetView } from '../view.ts';
import { checkNeeds } from './check-needs.ts';

export const addAsset = command({
  name: 'asset.add',
  permission: 'asset.manage',
  input: AddAsset,
  async run(ctx, input) {
    const parties = await partiesOf(ctx.tx, ctx.scope, input.contract);
    if (parties.length === 0) throw new Fault('not-found', { contract: input.contract });
    await lockAssetsOf(ctx.tx, input.contract);
    const id = ctx.newId('asset');
    await checkNeeds(ctx.tx, ctx.scope, input.contract, id, input);
    const known = await selectAssets(ctx.tx, ctx.scope, input.contract);
    if (known.some((row) => row.kind === input.kind && row.name === input.name))
      throw new Fault('duplicate', { name: input.name });
    if (known.length >= ASSETS_MAX) throw new Fault('input.too-large', { assetsMax: ASSETS_MAX });
    const { contract, parent, dependsOn, ...fields } = input;
    const needs = [...new Set(dependsOn)];
    const row = { id, contract_id: contract, ...fields, parent_id: parent, depends_on: needs };
    await insertAssets(ctx.tx, [{ ...row, created_at: new Date(ctx.now) }]);
    await ctx.record({
      type: 'asset.added',
      contract,
      subject: id,
      at: ctx.now,
      data: { kind: input.kind, name: input.name, owner: input.owner },
    });
    return assetView({ ...row, created_at: ctx.now, version: 1 });
  },
});
