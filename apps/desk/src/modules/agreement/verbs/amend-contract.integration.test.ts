import { type Instant, parseInstant } from '@yinuo/kernel';
import { inTransaction } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultOf, openTestDesk, smallContract, type TestDesk } from '../../../testing/index.ts';
import { amendContract, bringIntoForce, contractForJudging, contractsOfOrg, endContracts } from '../index.ts';
import { diffContract } from '../reading/diff-contract.ts';
import { exportContract } from '../reading/export-contract.ts';
import { getContract } from '../reading/get-contract.ts';
import { checkAmendment } from './check-contract.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk({ now: at('2026-02-10T09:00:00+08:00') });
});
afterAll(() => desk.close());

function at(text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}
const amended = (id: string, more: Parameters<typeof smallContract>[0] = {}) =>
  smallContract({ id, version: 2, effectiveFrom: '2026-03-01', respond: '5min', ...more });

test('an amendment holds from its date; both versions stay readable', async () => {
  const id = await desk.found({ yaml: smallContract({ id: 'amended' }) });
  const lead = desk.person('supplier-lead');
  expect(await amendContract(desk, lead, { contract: id, yaml: amended('amended') })).toEqual({ id, version: 2 });
  const versionAt = (text: string) =>
    inTransaction(desk.pool, { actor: lead, readOnly: true, contractsOfOrg }, (tx, scope) =>
      contractForJudging(tx, scope, id, at(text)),
    );
  expect((await versionAt('2026-02-28T23:59:59+08:00')).version).toBe(1);
  expect((await versionAt('2026-03-01T00:00:00+08:00')).version).toBe(2);
  expect((await versionAt('2025-01-01T00:00:00+08:00')).version).toBe(1);
  const view = await getContract(desk, desk.person('hospital-it'), { contract: id });
  expect(view.versions.map(({ version, holds }) => [version, holds])).toEqual([
    [1, true],
    [2, false],
  ]);
  expect(view.may).toEqual([]);
  const file = await exportContract(desk, lead, { contract: id, version: 1 });
  expect(file).toMatchObject({ name: 'amended-v1.yaml', content: smallContract({ id: 'amended' }) });
  const { changes } = await diffContract(desk, lead, { contract: id, from: 1, to: 2 });
  const respond = changes.find((change) => change.obligation === 'respond-fault');
  expect([respond?.from?.zh, respond?.to?.zh]).toEqual(['10 分钟', '5 分钟']);
  const { rows } = await desk.pool.query(`select data from fact where contract_id = $1 and type = 'contract.amended'`, [
    id,
  ]);
  expect(rows).toEqual([{ data: expect.objectContaining({ version: 2, effectiveFrom: '2026-03-01' }) }]);
});

test('refused: wrong role, another side, a version that does not follow, a day that is over', async () => {
  const id = await desk.found({ yaml: smallContract({ id: 'refused' }) });
  const lead = desk.person('supplier-lead');
  const amend = (yaml: string, actor = lead) => faultOf(amendContract(desk, actor, { contract: id, yaml }));
  expect((await amend(amended('refused'), desk.person('supplier-engineer')))?.code).toBe('auth.forbidden');
  expect((await amend(amended('refused'), desk.person('supplier-lead', 'rival')))?.code).toBe('not-found');
  expect((await amend(amended('another')))?.fields?.[0]).toMatchObject({ path: 'id' });
  expect((await amend(amended('refused', { version: 3 })))?.fields?.[0]).toMatchObject({
    path: 'version',
    rule: 'not-next',
  });
  const past = await amend(amended('refused', { effectiveFrom: '2026-02-09' }));
  expect(past?.fields?.[0]).toMatchObject({ path: 'effectiveFrom', rule: 'past', params: { day: '2026-02-10' } });
  expect(await amend(amended('refused'))).toBeNull();
  expect((await amend(amended('refused')))?.code).toBe('contract.unusable'); // a repeated request finds version 2 there
});

test('of two amendments at once one is taken', async () => {
  const id = await desk.found({ yaml: smallContract({ id: 'raced' }) });
  const amend = () =>
    faultOf(amendContract(desk, desk.person('supplier-lead'), { contract: id, yaml: amended('raced') }));
  const faults = await Promise.all([amend(), amend(), amend()]);
  expect(faults.filter((fault) => fault === null)).toHaveLength(1);
});

test('a check says what is wrong and what would change, and changes nothing', async () => {
  const id = await desk.found({ yaml: smallContract({ id: 'checked' }) });
  const lead = desk.person('supplier-lead');
  const good = await checkAmendment(desk, lead, { contract: id, yaml: amended('checked') });
  expect(good).toMatchObject({ faults: [], version: 2, coverage: { clauses: 4, mapped: 3, none: 1, agreed: 1 } });
  expect(good.changes.length).toBeGreaterThan(0);
  const broken = amended('checked').replace('every: month', 'every: moon');
  const bad = await checkAmendment(desk, lead, { contract: id, yaml: broken });
  expect(bad.faults[0]?.line).toBe(broken.split('\n').findIndex((line) => line.includes('moon')) + 1);
  expect((await getContract(desk, lead, { contract: id })).versions).toHaveLength(1);
});

test('a longer term moves the last day; the term of a contract ends once', async () => {
  const yaml = (version: number, more: string) =>
    smallContract({ id: 'ending', version, effectiveFrom: version === 1 ? '2026-01-01' : '2026-02-10' }).replace(
      '{ years: 1 }',
      more,
    );
  const id = await desk.found({ yaml: yaml(1, '{ months: 2 }') });
  await amendContract(desk, desk.person('supplier-lead'), { contract: id, yaml: yaml(2, '{ months: 3 }') });
  desk.clock.set(at('2026-03-31T23:59:59+08:00'));
  const end = () => endContracts(desk, { kind: 'system', job: 'test' }, {});
  expect(await end()).toEqual({ ended: 0 });
  desk.clock.set(at('2026-04-01T00:00:00+08:00'));
  const ended = await Promise.all([end(), end()]);
  expect(ended.reduce((sum, one) => sum + one.ended, 0)).toBe(1);
  const { rows } = await desk.pool.query(`select data from fact where contract_id = $1 and type = 'contract.ended'`, [
    id,
  ]);
  expect(rows).toEqual([{ data: { endsOn: '2026-03-31' } }]);
  const late = amendContract(desk, desk.person('supplier-lead'), { contract: id, yaml: yaml(3, '{ months: 9 }') });
  expect((await faultOf(late))?.code).toBe('state.conflict');
});

test('a draft is signed once; a term from acceptance begins with it', async () => {
  const yaml = smallContract({ id: 'accepted' }).replace('from: signing', 'from: acceptance');
  const id = await desk.found({ yaml, signedOn: '2026-01-05' });
  const lead = desk.person('supplier-lead');
  const sign = (startsOn?: string) =>
    bringIntoForce(desk, lead, { contract: id, signedOn: '2026-01-05', ...(startsOn ? { startsOn } : {}) });
  expect((await faultOf(sign()))?.fields).toEqual([{ path: 'startsOn', rule: 'required' }]);
  expect((await faultOf(sign('2026-01-04')))?.fields).toEqual([{ path: 'startsOn', rule: 'before-signing' }]);
  await sign('2026-01-20');
  expect(await getContract(desk, lead, { contract: id })).toMatchObject({
    state: 'in-force',
    signedOn: '2026-01-05',
    startsOn: '2026-01-20',
    endsOn: '2027-01-19',
  });
  expect((await faultOf(sign('2026-01-20')))?.code).toBe('state.conflict');
});
