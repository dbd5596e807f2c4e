export { assetsById, assetsOf, type KnownAsset } from './assets-of.ts';
export { above, below, systemOf } from './domain/dependency.ts';
export { listAssets } from './list-assets.ts';
export { asset } from './module.ts';
export { addAsset } from './verbs/add-asset.ts';
export { takeModules } from './verbs/take-modules.ts';
