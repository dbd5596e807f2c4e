import { idOf, type Samples } from '../sample.ts';

/** Assets of First Hospital's contract. */
export const assetSamples: Samples = async ({ desk, contract }) => {
  const asset = (name: string) => ({ contract, kind: 'server', name, owner: 'supplier' });
  const add = (name: string) => idOf(desk.call(desk.person('supplier-engineer'), '/api/assets', { body: asset(name) }));
  const [kept, removed] = [await add('应用服务器'), await add('旧服务器')];
  return {
    listAssets: { query: { contract } },
    addAsset: { body: asset('数据库服务器') },
    takeModules: { body: { contract } },
    changeAsset: { params: { id: kept }, body: { version: 1, note: '机房二排' } },
    removeAsset: { params: { id: removed } },
  };
};
