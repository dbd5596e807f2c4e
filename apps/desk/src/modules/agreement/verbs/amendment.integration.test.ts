import { type Instant, parseInstant } from '@yinuo/kernel';
import { inTransaction } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultOf, openTestDesk, smallContract, type TestDesk } from '../../../testing/index.ts';
import {
  agreeAmendment,
  bringIntoForce,
  contractForJudging,
  contractsOfOrg,
  endContracts,
  proposeAmendment,
} from '../index.ts';
import { diffContract } from '../reading/diff-contract.ts';
import { exportContract } from '../reading/export-contract.ts';
import { getContract } from '../reading/get-contract.ts';
import { exportAmendment, listAmendments } from '../reading/list-amendments.ts';
import { declineAmendment, withdrawAmendment } from './answer-amendment.ts';
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
  await desk.amend(id, amended('amended'));
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
  expect(view.may).toEqual(['amend']);
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

test('nothing holds until the other side agrees; both are told', async () => {
  const id = await desk.found({ yaml: smallContract({ id: 'proposed' }) });
  const [lead, it, leader] = [desk.person('supplier-lead'), desk.person('hospital-it'), desk.person('hospital-leader')];
  const proposal = await proposeAmendment(desk, lead, { contract: id, yaml: amended('proposed') });
  expect((await getContract(desk, it, { contract: id })).versions).toHaveLength(1);
  const open = async (reader = it) => (await listAmendments(desk, reader, { contract: id })).items[0];
  expect(await open()).toMatchObject({
    version: 2,
    state: 'open',
    proposedSide: 'supplier',
    may: [],
  });
  expect((await open(leader))?.may).toEqual(['agree', 'decline']);
  expect((await open())?.changes).toContainEqual(
    expect.objectContaining({ obligation: 'respond-fault', to: expect.objectContaining({ zh: '5 分钟' }) }),
  );
  expect((await open(lead))?.may).toEqual(['withdraw']);
  expect((await open(desk.person('hospital-department')))?.may).toEqual([]);
  expect(await exportAmendment(desk, it, { id: proposal.id })).toMatchObject({ content: amended('proposed') });
  expect(await toldOf(id)).toEqual([
    ['contract.amendment-proposed', it.personId],
    ['contract.amendment-proposed', leader.personId],
  ]);

  const agree = (actor: typeof it) => faultOf(agreeAmendment(desk, actor, { id: proposal.id }));
  expect((await agree(lead))?.code).toBe('auth.forbidden');
  expect((await agree(desk.person('hospital-department')))?.code).toBe('auth.forbidden');
  expect((await agree(desk.person('hospital-leader', 'second')))?.code).toBe('not-found');
  expect((await agree(desk.person('supplier-lead', 'rival')))?.code).toBe('not-found');
  const second = proposeAmendment(desk, it, { contract: id, yaml: amended('proposed') });
  expect((await faultOf(second))?.code).toBe('contract.amendment-open');

  expect((await agree(it))?.code).toBe('auth.forbidden'); // it is the leader who binds the hospital
  const faults = await Promise.all([agree(leader), agree(leader)]);
  expect(faults.filter((fault) => fault === null)).toHaveLength(1);
  expect((await getContract(desk, it, { contract: id })).versions.map(({ importedBy }) => importedBy)).toEqual([
    expect.anything(),
    lead.name,
  ]);
  expect(await open()).toMatchObject({ state: 'agreed', changes: [], may: [] });
  expect((await toldOf(id)).filter(([template]) => template === 'contract.amended')).toHaveLength(4);
});

test('declined with a reason, or taken back, it changes nothing and leaves room for another', async () => {
  const id = await desk.found({ yaml: smallContract({ id: 'declined' }) });
  const [lead, it] = [desk.person('supplier-lead'), desk.person('hospital-it')];
  const first = await proposeAmendment(desk, it, { contract: id, yaml: amended('declined') });
  expect((await faultOf(withdrawAmendment(desk, lead, { id: first.id })))?.code).toBe('auth.forbidden');
  const own = declineAmendment(desk, desk.person('hospital-leader'), { id: first.id, reason: '不' });
  expect((await faultOf(own))?.code).toBe('auth.forbidden');
  await declineAmendment(desk, lead, { id: first.id, reason: '人手不够' });
  expect((await faultOf(agreeAmendment(desk, lead, { id: first.id })))?.code).toBe('state.conflict');
  desk.clock.advance(60_000);
  const next = await proposeAmendment(desk, lead, { contract: id, yaml: amended('declined') });
  await withdrawAmendment(desk, lead, { id: next.id });
  const { items } = await listAmendments(desk, it, { contract: id });
  expect(items.map(({ state, reason, proposedSide }) => [state, reason, proposedSide])).toEqual([
    ['withdrawn', null, 'supplier'],
    ['declined', '人手不够', 'hospital'],
  ]);
  expect((await getContract(desk, it, { contract: id })).versions).toHaveLength(1);
});

test('agreed too late, the day from which it was to hold is over', async () => {
  const id = await desk.found({ yaml: smallContract({ id: 'late' }) });
  const { id: proposal } = await proposeAmendment(desk, desk.person('supplier-lead'), {
    contract: id,
    yaml: amended('late', { effectiveFrom: '2026-02-11' }),
  });
  const before = desk.clock.now();
  desk.clock.set(at('2026-02-12T08:00:00+08:00'));
  const late = await faultOf(agreeAmendment(desk, desk.person('hospital-leader'), { id: proposal }));
  expect(late?.code).toBe('contract.amendment-stale');
  expect(late?.fields?.[0]).toMatchObject({ path: 'effectiveFrom', rule: 'past' });
  desk.clock.set(before);
});

async function toldOf(contract: string): Promise<[string, string][]> {
  const { rows } = await desk.pool.query<{ template: string; person_id: string }>(
    'select template, person_id from notice where contract_id = $1 order by template, person_id',
    [contract],
  );
  return rows.map(({ template, person_id }) => [template, person_id]);
}

test('refused: wrong role, another side, a version that does not follow, a day that is over', async () => {
  const id = await desk.found({ yaml: smallContract({ id: 'refused' }) });
  const lead = desk.person('supplier-lead');
  const amend = (yaml: string, actor = lead) => faultOf(proposeAmendment(desk, actor, { contract: id, yaml }));
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
  expect((await amend(amended('refused')))?.code).toBe('contract.amendment-open'); // a repeated request
});

test('of several proposals at once one is open', async () => {
  const id = await desk.found({ yaml: smallContract({ id: 'raced' }) });
  const amend = () =>
    faultOf(proposeAmendment(desk, desk.person('supplier-lead'), { contract: id, yaml: amended('raced') }));
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
  await desk.amend(id, yaml(2, '{ months: 3 }'));
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
  const late = proposeAmendment(desk, desk.person('supplier-lead'), { contract: id, yaml: yaml(3, '{ months: 9 }') });
  expect((await faultOf(late))?.code).toBe('state.conflict');
});

test('the last day moves when the amendment takes effect, also on the day after the old one', async () => {
  const yaml = (version: number, effectiveFrom: string, lasts: string) =>
    smallContract({ id: 'moving', version, effectiveFrom }).replace('{ years: 1 }', lasts);
  desk.clock.set(at('2026-02-10T09:00:00+08:00'));
  const id = await desk.found({ yaml: yaml(1, '2026-01-01', '{ months: 2 }') });
  await desk.amend(id, yaml(2, '2026-03-01', '{ months: 6 }'));
  const lastDay = async () => (await getContract(desk, desk.person('supplier-lead'), { contract: id })).endsOn;
  const end = () => endContracts(desk, { kind: 'system', job: 'test' }, {});
  desk.clock.set(at('2026-02-28T23:59:59+08:00'));
  await end();
  expect(await lastDay()).toBe('2026-02-28');
  desk.clock.set(at('2026-03-01T00:00:00+08:00'));
  await end();
  await end();
  expect(await lastDay()).toBe('2026-06-30');
  const { rows } = await desk.pool.query(
    `select type, data from fact where contract_id = $1 and type in ('contract.ended', 'contract.term-moved')`,
    [id],
  );
  expect(rows).toEqual([
    { type: 'contract.term-moved', data: { before: '2026-02-28', endsOn: '2026-06-30', version: 2 } },
  ]);
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
