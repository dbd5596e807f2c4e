import { createHash } from 'node:crypto';
import { type Actor, inTransaction } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractText, faultOf, openTestDesk, smallContract, type TestDesk } from '../../../testing/index.ts';
import { contractForJudging, contractsOfOrg, foundContract } from '../index.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const parties = { hospital: 'org_first', supplier: 'org_supplier', thirdParties: ['org_vendor'] };
const read = (actor: Actor, id: string) =>
  inTransaction(desk.pool, { actor, readOnly: true, contractsOfOrg }, (tx, scope) =>
    contractForJudging(tx, scope, id, desk.clock.now()),
  );

test('founding stores the text as it is, puts the contract in force for its term, and records both', async () => {
  const yaml = smallContract();
  const admin = desk.person('system-admin');
  const { id } = await foundContract(desk, admin, { yaml, ...parties, signedOn: '2026-01-01' });
  const { rows } = await desk.pool.query('select type, data from fact where contract_id = $1 order by seq limit 2', [
    id,
  ]);
  expect(rows).toEqual([
    { type: 'contract.founded', data: expect.objectContaining({ slug: 'small', version: 1, signedOn: '2026-01-01' }) },
    { type: 'contract.in-force', data: { version: 1, startsOn: '2026-01-01', endsOn: '2026-12-31' } },
  ]);
  const stored = await desk.pool.query('select yaml, digest from contract_version where contract_id = $1', [id]);
  expect(stored.rows).toEqual([{ yaml, digest: createHash('sha256').update(yaml).digest('hex') }]);
  for (const actor of [desk.person('hospital-it'), desk.person('supplier-lead'), desk.person('vendor-contact')]) {
    const seen = await read(actor, id);
    expect(seen.compiled.clocks.map((clock) => clock.id)).toEqual(['respond-fault', 'resolve-fault']);
  }
  for (const stranger of [desk.person('hospital-it', 'second'), desk.person('supplier-lead', 'rival')]) {
    expect((await faultOf(read(stranger, id)))?.code).toBe('not-found');
  }
});

test('a draft waits for its signature', async () => {
  const id = await desk.found({ yaml: smallContract({ id: 'draft', code: 'DR' }), signedOn: null });
  expect(await read(desk.person('system-admin'), id)).toMatchObject({ state: 'draft', startsOn: null, endsOn: null });
});

test.each([
  ['not YAML', 'id: [', { rule: 'not-yaml', params: { line: expect.any(Number) } }],
  [
    'an unknown field',
    smallContract({ id: 'extra' }).replace('pausing: false', 'pausing: false\nstop: 1'),
    { path: 'stop', rule: 'unknown-field', params: { line: 12, sentence: 'unknown field' } },
  ],
  [
    'a figure that no obligation owes',
    smallContract({ id: 'figure' }).replace('每月巡检1次', '每月巡检3次'),
    { path: 'clauses[1].quotes[0].text', params: { line: 40 } },
  ],
])('refused with line, field and rule: %s', async (_what, yaml, expected) => {
  const work = foundContract(desk, desk.person('system-admin'), { yaml, ...parties, signedOn: '2026-01-01' });
  const refused = await faultOf(work);
  expect(refused?.code).toBe('contract.unusable');
  expect(refused?.fields?.[0]).toMatchObject(expected);
});

test('refused: a wrong role, which is a fact, and a known id', async () => {
  const yaml = smallContract({ id: 'other', code: 'OT' });
  expect((await faultOf(foundContract(desk, desk.person('supplier-lead'), { yaml, ...parties })))?.code).toBe(
    'auth.forbidden',
  );
  const refusals = await desk.pool.query(`select data from fact where type = 'access.refused'`);
  expect(refusals.rows).toContainEqual({ data: { verb: 'contract.found' } });
  await foundContract(desk, desk.person('system-admin'), { yaml, ...parties });
  const again = foundContract(desk, desk.person('system-admin'), { yaml, ...parties });
  expect((await faultOf(again))?.code).toBe('duplicate');
});

test.each([
  ['a signature in the future', { signedOn: '2026-02-11' }, { path: 'signedOn', rule: 'not-in-future' }],
  ['one organisation on two sides', { thirdParties: ['org_first'] }, { path: 'thirdParties', rule: 'distinct' }],
  ['an organisation that is not there', { hospital: 'org_none' }, { path: 'hospital', rule: 'unknown-organisation' }],
  ['a supplier as the hospital', { hospital: 'org_rival' }, { path: 'hospital', rule: 'other-side' }],
])('refused: %s', async (_what, input, expected) => {
  const yaml = smallContract({ id: 'third', code: 'TH' });
  const refused = await faultOf(foundContract(desk, desk.person('system-admin'), { yaml, ...parties, ...input }));
  expect(refused?.code).toBe('input.invalid');
  expect(refused?.fields?.[0]).toMatchObject(expected);
});

test.each(['zhongkai', 'karamay', 'xiyuan', 'einvoice'] as const)('%s can be founded as it stands', async (name) => {
  const id = await desk.found({ yaml: contractText(name), hospital: 'second' });
  const years = name === 'einvoice' ? '2027-12-31' : '2026-12-31';
  expect((await read(desk.person('hospital-leader', 'second'), id)).endsOn).toBe(years);
});

test('a stored version cannot be changed or removed, not even by the owner of the tables', async () => {
  await expect(desk.pool.query(`update contract_version set yaml = ''`)).rejects.toThrow(/append-only/);
  await expect(desk.pool.query('delete from contract_version')).rejects.toThrow(/append-only/);
  await expect(desk.pool.query('truncate contract_version')).rejects.toThrow(/append-only/);
});
