import { z } from 'zod';
import { CauseParty } from '../cases/index.ts';
import { InstantText, line, text } from '../paging.ts';
import { route } from '../route.ts';

/** What a contract keeps running. `system`: what downtime is counted by; `module`: a part in scope of the contract. */
export const AssetKind = z.enum(['system', 'module', 'server', 'database', 'interface', 'network']);
export type AssetKind = z.infer<typeof AssetKind>;

const Ref = line(64);

export const AddAsset = z.strictObject({
  contract: Ref,
  kind: AssetKind,
  name: line(80),
  /** Who answers for it when it fails; the hospital's word on a case goes before. */
  owner: CauseParty,
  /** What it is a part of. */
  parent: Ref.nullable().default(null),
  /** What it cannot work without, besides its parent. */
  dependsOn: z.array(Ref).max(30).default([]),
  /** Id of a module of the contract. */
  module: line(80).nullable().default(null),
  address: line(200).nullable().default(null),
  note: text(2000).nullable().default(null),
});
export const ChangeAsset = AddAsset.omit({ contract: true, kind: true })
  .partial()
  .extend({ version: z.number().int().min(1) });
export const ListAssets = z.strictObject({ contract: Ref });
export const AssetParams = z.strictObject({ id: Ref });

export const AssetView = z
  .object({
    id: z.string(),
    contract: z.string(),
    kind: AssetKind,
    name: z.string(),
    owner: CauseParty,
    parent: z.string().nullable(),
    dependsOn: z.array(z.string()),
    module: z.string().nullable(),
    address: z.string().nullable(),
    note: z.string().nullable(),
    createdAt: InstantText,
    version: z.number().int(),
  })
  .meta({ id: 'Asset' });
export type AssetView = z.infer<typeof AssetView>;

export const AssetList = z.object({
  items: z.array(AssetView),
  /** Modules of the contract that no asset stands for yet. */
  modulesMissing: z.number().int(),
  may: z.array(z.string()),
});
export type AssetList = z.infer<typeof AssetList>;

export const listAssetsRoute = route({
  name: 'listAssets',
  method: 'GET',
  path: '/api/assets',
  access: 'asset.read',
  tag: 'asset',
  summary: 'Systems, modules, servers, databases and interfaces of a contract, with who answers for each',
  query: ListAssets,
  reply: AssetList,
});
export const addAssetRoute = route({
  name: 'addAsset',
  method: 'POST',
  path: '/api/assets',
  access: 'asset.manage',
  tag: 'asset',
  status: 201,
  summary: 'Enters an asset of a contract',
  body: AddAsset,
  reply: AssetView,
});
export const changeAssetRoute = route({
  name: 'changeAsset',
  method: 'PATCH',
  path: '/api/assets/{id}',
  access: 'asset.manage',
  tag: 'asset',
  summary: 'Changes an asset; nothing may depend on itself',
  params: AssetParams,
  body: ChangeAsset,
  reply: AssetView,
});
export const removeAssetRoute = route({
  name: 'removeAsset',
  method: 'DELETE',
  path: '/api/assets/{id}',
  access: 'asset.manage',
  tag: 'asset',
  summary: 'Takes an asset out of the list; its past stays. Refused while another asset is a part of it',
  params: AssetParams,
  reply: z.object({ id: z.string() }),
});
export const takeModulesRoute = route({
  name: 'takeModules',
  method: 'POST',
  path: '/api/assets/modules',
  access: 'asset.manage',
  tag: 'asset',
  summary: 'Enters the system of a contract and the modules in its scope (ZK-1) that are not there yet',
  body: ListAssets,
  reply: z.object({ added: z.number().int() }),
});

export const assetRoutes = [
  listAssetsRoute,
  addAssetRoute,
  takeModulesRoute,
  changeAssetRoute,
  removeAssetRoute,
] as const;
