import { inTransaction } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultOf, openTestDesk, smallContract, type TestDesk } from '../../../testing/index.ts';
import { contractsOfOrg, engineersOf, nameEngineers, partiesOf } from '../index.ts';
import { getContract } from '../reading/get-contract.ts';
import { listContracts } from '../reading/list-contracts.ts';
import { nameThirdParties } from './name-third-parties.ts';

let desk: TestDesk;
let id: string;
beforeAll(async () => {
  desk = await openTestDesk();
  id = await desk.found();
});
afterAll(() => desk.close());

test('primary and backup are the supplier’s people; a change keeps who was it before', async () => {
  const lead = desk.person('supplier-lead');
  const [one, two] = [desk.person('supplier-engineer').personId, desk.person('supplier-first-line').personId];
  const name = (primary: string | null, backups: string[], actor = lead) =>
    nameEngineers(desk, actor, { contract: id, primary, backups });
  await name(one, [two]);
  desk.clock.advance(86_400_000);
  await name(two, [one]);
  const on = (day: string) =>
    inTransaction(desk.pool, { actor: lead, readOnly: true, contractsOfOrg }, (tx, scope) =>
      engineersOf(tx, scope, id, day as Parameters<typeof engineersOf>[3]),
    );
  expect(await on('2026-02-10')).toEqual({ primary: one, backups: [two] });
  expect(await on('2026-02-11')).toEqual({ primary: two, backups: [one] });
  await name(one, []); // the same day again
  expect(await on('2026-02-11')).toEqual({ primary: one, backups: [] });
  expect((await faultOf(name(one, [one])))?.fields?.[0]).toMatchObject({ rule: 'distinct' });
  const stranger = desk.person('supplier-engineer', 'rival').personId;
  expect((await faultOf(name(stranger, [])))?.fields?.[0]).toMatchObject({ rule: 'unknown-person' });
  expect((await faultOf(name(one, [], desk.person('supplier-lead', 'rival'))))?.code).toBe('not-found');
  expect((await faultOf(name(one, [], desk.person('hospital-it'))))?.code).toBe('auth.forbidden');
});

test('a third party sees the contract while it is named', async () => {
  const vendor = desk.person('vendor-contact');
  const admin = desk.person('system-admin');
  const seen = async () =>
    (await desk.pool.query(contractsOfOrg(`'${vendor.orgId}'`))).rows.map((row) => row.contract_id);
  await nameThirdParties(desk, admin, { contract: id, thirdParties: ['org_vendor'] });
  expect(await seen()).toEqual([id]);
  const { parties } = await getContract(desk, desk.person('hospital-it'), { contract: id });
  expect(parties.map((party) => [party.side, party.name.zh])).toEqual([
    ['hospital', '第一医院'],
    ['supplier', '运维公司'],
    ['third-party', 'HIS 厂商'],
  ]);
  await nameThirdParties(desk, admin, { contract: id, thirdParties: [] });
  expect(await seen()).toEqual([]);
  const wrong = nameThirdParties(desk, admin, { contract: id, thirdParties: ['org_rival'] });
  expect((await faultOf(wrong))?.fields?.[0]).toMatchObject({ rule: 'other-side' });
  const lead = nameThirdParties(desk, desk.person('supplier-lead'), { contract: id, thirdParties: [] });
  expect((await faultOf(lead))?.code).toBe('auth.forbidden');
});

test('the two who signed cannot be taken off, not even by the desk’s jobs', async () => {
  const actor = { kind: 'system', job: 'test' } as const;
  const left = await inTransaction(desk.pool, { actor, readOnly: false, contractsOfOrg }, async (tx, scope, client) => {
    await client.query('delete from contract_party');
    return partiesOf(tx, scope, id);
  });
  expect(left.map((party) => party.side)).toEqual(['hospital', 'supplier']);
});

test('each side lists its own contracts, page by page', async () => {
  await desk.found({ yaml: smallContract({ id: 'alpha', code: 'AA' }) });
  await desk.found({ yaml: smallContract({ id: 'beta', code: 'BB' }), hospital: 'second' });
  const it = desk.person('hospital-it');
  const first = await listContracts(desk, it, { limit: 1 });
  expect(first.items.map((one) => one.code)).toEqual(['AA']);
  const rest = await listContracts(desk, it, { limit: 1, cursor: first.next ?? '' });
  expect([rest.items.map((one) => one.code), rest.next]).toEqual([['SM'], null]);
  expect((await listContracts(desk, desk.person('supplier-lead'), {})).items).toHaveLength(3);
  expect((await listContracts(desk, desk.person('supplier-lead', 'rival'), {})).items).toHaveLength(0);
  expect((await listContracts(desk, it, { state: 'draft' })).items).toHaveLength(0);
  expect((await faultOf(listContracts(desk, it, { cursor: 'rubbish' })))?.code).toBe('input.invalid');
});
