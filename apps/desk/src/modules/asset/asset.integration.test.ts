import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf, openTestDesk, type TestDesk } from '../../testing/index.ts';
import { listAssets } from './list-assets.ts';
import { addAsset } from './verbs/add-asset.ts';
import { changeAsset } from './verbs/change-asset.ts';
import { removeAsset } from './verbs/remove-asset.ts';
import { takeModules } from './verbs/take-modules.ts';

let desk: TestDesk;
let contract: string;
beforeAll(async () => {
  desk = await openTestDesk();
  contract = await desk.found();
});
afterAll(() => desk?.close());

const engineer = () => desk.person('supplier-engineer');
const add = (name: string, more: object = {}) =>
  addAsset(desk, engineer(), { contract, kind: 'server', name, owner: 'hospital', ...more });

it('enters an asset once by name, shows it to the contract’s parties alone, and its fact says who answers for it', async () => {
  const { id } = await add('应用服务器', { address: '10.1.2.3' });
  const facts = await desk.pool.query(`select type, data from fact where subject = $1`, [id]);
  expect(facts.rows).toEqual([
    { type: 'asset.added', data: { kind: 'server', name: '应用服务器', owner: 'hospital' } },
  ]);
  expect((await listAssets(desk, desk.person('hospital-leader'), { contract })).items.map((one) => one.id)).toContain(
    id,
  );
  expect((await faultOf(add('应用服务器')))?.code).toBe('duplicate');
  const stranger = desk.person('supplier-engineer', 'rival');
  expect((await faultOf(listAssets(desk, stranger, { contract })))?.code).toBe('not-found');
  expect((await faultOf(changeAsset(desk, stranger, { id, version: 1, name: 'x' })))?.code).toBe('not-found');
  expect((await faultOf(removeAsset(desk, stranger, { id })))?.code).toBe('not-found');
  expect(
    (await faultOf(addAsset(desk, stranger, { contract, kind: 'server', name: 'x', owner: 'supplier' })))?.code,
  ).toBe('not-found');
  expect((await faultOf(removeAsset(desk, desk.person('hospital-leader'), { id })))?.code).toBe('auth.forbidden');
});

it('takes the modules in scope once, under one system', async () => {
  expect(await takeModules(desk, engineer(), { contract })).toEqual({ added: 2 });
  expect((await faultOf(takeModules(desk, engineer(), { contract })))?.code).toBe('state.conflict');
  const { items, modulesMissing } = await listAssets(desk, engineer(), { contract });
  const system = items.find((one) => one.kind === 'system');
  expect(items.find((one) => one.module === 'registration')?.parent).toBe(system?.id);
  expect(modulesMissing).toBe(0);
});

it('nothing depends on itself; what others need stays; a stale change is refused', async () => {
  const host = await add('宿主机');
  const machine = await add('虚拟机', { parent: host.id });
  const refused = await faultOf(changeAsset(desk, engineer(), { id: host.id, version: 1, dependsOn: [machine.id] }));
  expect(refused?.fields).toEqual([{ path: 'dependsOn', rule: 'circle' }]);
  expect((await faultOf(add('x', { parent: 'asset_none' })))?.fields).toEqual([
    { path: 'parent', rule: 'unknown-asset' },
  ]);
  expect((await faultOf(removeAsset(desk, engineer(), { id: host.id })))?.code).toBe('state.conflict');
  const changed = await changeAsset(desk, engineer(), { id: machine.id, version: 1, parent: null, owner: 'supplier' });
  expect(changed).toMatchObject({ parent: null, owner: 'supplier', version: 2 });
  expect((await faultOf(changeAsset(desk, engineer(), { id: machine.id, version: 1, note: 'x' })))?.code).toBe(
    'state.stale',
  );
  await removeAsset(desk, engineer(), { id: host.id });
  expect((await listAssets(desk, engineer(), { contract })).items.map((one) => one.id)).not.toContain(host.id);
});
