import { type AssetList, ListAssets } from '@yinuo/api';
import { Fault, permissionsOfActor, query } from '@yinuo/platform';
import { contractForJudging, partiesOf } from '../agreement/index.ts';
import { selectAssets } from './store.ts';
import { assetView } from './view.ts';

export const listAssets = query({
  name: 'asset.list',
  permission: 'asset.read',
  input: ListAssets,
  async run(ctx, { contract }): Promise<AssetList> {
    if ((await partiesOf(ctx.tx, ctx.scope, contract)).length === 0) throw new Fault('not-found', { contract });
    const rows = await selectAssets(ctx.tx, ctx.scope, contract);
    const { modules } = (await contractForJudging(ctx.tx, ctx.scope, contract, ctx.now)).contract;
    const taken = new Set(rows.map((row) => row.module));
    return {
      items: rows.map(assetView),
      modulesMissing: modules.filter((one) => !taken.has(one.id)).length,
      may: [...permissionsOfActor(ctx.actor)].filter((one) => one === 'asset.manage'),
    };
  },
});
