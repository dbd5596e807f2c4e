import { createHash } from 'node:crypto';
import { beijingDate, instantOf } from '@yinuo/kernel';
import { type Actor, Fault, inTransaction, platformMigrations } from '@yinuo/platform';
import { type TestPlatform, testPlatform } from '@yinuo/platform/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractText, smallContract } from '../../testing/contract-text.ts';
import { contractForJudging, contractsOfOrg, foundContract } from './index.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform({
    migrations: [platformMigrations, { name: 'agreement', rank: 1, folder: new URL('migrations/', import.meta.url) }],
    contractsOfOrg,
  });
});
afterAll(() => platform.close());

const person = (roles: readonly string[], orgId: string, side: string) =>
  ({ kind: 'person', personId: `person_${orgId}`, name: '张三', orgId, side, roles }) as Actor;
const admin = person(['system-admin'], 'org_operator', 'operator');
const lead = person(['supplier-lead'], 'org_supplier', 'supplier');
const parties = { hospital: 'org_first', supplier: 'org_supplier', thirdParties: ['org_his'] };

const read = (actor: Actor, id: string) =>
  inTransaction(platform.pool, { actor, readOnly: true, contractsOfOrg }, (tx, scope) =>
    contractForJudging(tx, scope, id, platform.clock.now()),
  );
const fault = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Fault ? error : null),
  );

test('founding stores the text as it is, puts the contract in force for its term, and records both', async () => {
  const yaml = smallContract();
  const { id } = await foundContract(platform, admin, { yaml, ...parties, signedOn: '2026-01-01' });
  const { rows } = await platform.pool.query('select type, data from fact where contract_id = $1 order by seq', [id]);
  expect(rows).toEqual([
    { type: 'contract.founded', data: expect.objectContaining({ slug: 'small', version: 1, signedOn: '2026-01-01' }) },
    { type: 'contract.in-force', data: { version: 1, startsOn: '2026-01-01', endsOn: '2026-12-31' } },
  ]);
  const stored = await platform.pool.query('select yaml, digest from contract_version where contract_id = $1', [id]);
  expect(stored.rows).toEqual([{ yaml, digest: createHash('sha256').update(yaml).digest('hex') }]);
  for (const orgId of ['org_first', 'org_supplier', 'org_his']) {
    const seen = await read(person(['supplier-lead'], orgId, 'supplier'), id);
    expect(seen.compiled.clocks.map((clock) => clock.id)).toEqual(['respond-fault', 'resolve-fault']);
  }
  expect((await fault(read(person(['hospital-it'], 'org_second', 'hospital'), id)))?.code).toBe('not-found');
});

test('a draft waits for its signature', async () => {
  const yaml = smallContract({ id: 'draft', code: 'DR' });
  const { id } = await foundContract(platform, admin, { yaml, ...parties });
  expect(await read(admin, id)).toMatchObject({ state: 'draft', startsOn: null, endsOn: null });
});

test.each([
  ['not YAML', 'id: [', { rule: expect.stringMatching(/^not YAML/), params: { line: expect.any(Number) } }],
  [
    'an unknown field',
    smallContract({ id: 'extra' }).replace('pausing: false', 'pausing: false\nstop: 1'),
    { path: 'stop', rule: 'unknown field', params: { line: 12 } },
  ],
])('refused with line, field and rule: %s', async (_what, yaml, expected) => {
  const refused = await fault(foundContract(platform, admin, { yaml, ...parties, signedOn: '2026-01-01' }));
  expect(refused?.code).toBe('contract.unusable');
  expect(refused?.fields?.[0]).toMatchObject(expected);
});

test('refused: wrong role, a known id, a signature in the future, one organisation on two sides', async () => {
  const yaml = smallContract({ id: 'other', code: 'OT' });
  expect((await fault(foundContract(platform, lead, { yaml, ...parties })))?.code).toBe('auth.forbidden');
  const refusals = await platform.pool.query(`select data from fact where type = 'access.refused'`);
  expect(refusals.rows).toContainEqual({ data: { verb: 'contract.found' } });
  await foundContract(platform, admin, { yaml, ...parties });
  expect((await fault(foundContract(platform, admin, { yaml, ...parties })))?.code).toBe('duplicate');
  const tomorrow = beijingDate(instantOf(platform.clock.now() + 86_400_000));
  const third = smallContract({ id: 'third', code: 'TH' });
  const future = await fault(foundContract(platform, admin, { yaml: third, ...parties, signedOn: tomorrow }));
  expect(future?.fields).toEqual([{ path: 'signedOn', rule: 'not-in-future' }]);
  const twice = { hospital: 'org_first', supplier: 'org_first' };
  expect((await fault(foundContract(platform, admin, { yaml: third, ...twice })))?.code).toBe('input.invalid');
});

test.each(['zhongkai'] as const)('%s can be founded as it stands', async (name) => {
  const { id } = await foundContract(platform, admin, { yaml: contractText(name), ...parties, signedOn: '2026-01-01' });
  expect((await read(lead, id)).endsOn).toBe('2026-12-31');
});

test('a stored version cannot be changed or removed, not even by the owner of the tables', async () => {
  await expect(platform.pool.query(`update contract_version set yaml = ''`)).rejects.toThrow(/append-only/);
  await expect(platform.pool.query('delete from contract_version')).rejects.toThrow(/append-only/);
  await expect(platform.pool.query('truncate contract_version')).rejects.toThrow(/append-only/);
});
