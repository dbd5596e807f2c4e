import { addAssetRoute, changeAssetRoute, listAssetsRoute, removeAssetRoute, takeModulesRoute } from '@yinuo/api';
import type { DeskModule } from '../../desk-module.ts';
import { listAssets } from './list-assets.ts';
import { addAsset } from './verbs/add-asset.ts';
import { changeAsset } from './verbs/change-asset.ts';
import { removeAsset } from './verbs/remove-asset.ts';
import { takeModules } from './verbs/take-modules.ts';

export const asset: DeskModule = {
  name: 'asset',
  migrations: new URL('./migrations/', import.meta.url),
  routes(bind, desk) {
    bind(listAssetsRoute, ({ actor, query }) => listAssets(desk, actor, query));
    bind(addAssetRoute, ({ actor, body }) => addAsset(desk, actor, body));
    bind(takeModulesRoute, ({ actor, body }) => takeModules(desk, actor, body));
    bind(changeAssetRoute, ({ actor, params, body }) => changeAsset(desk, actor, { ...params, ...body }));
    bind(removeAssetRoute, ({ actor, params }) => removeAsset(desk, actor, params));
  },
};
