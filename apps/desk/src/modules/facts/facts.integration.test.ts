import { sealFacts } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf, instantAt, openTestDesk, type TestDesk } from '../../testing/index.ts';
import { listFacts } from './list-facts.ts';
import { verifyFactLog } from './verify-fact-log.ts';

let desk: TestDesk;
let contract: string;
let caseId: string;
beforeAll(async () => {
  desk = await openTestDesk({ now: instantAt('2026-03-02T09:00:00') });
  contract = await desk.found();
  const body = { contract, kind: 'complaint', title: '电话 13812345678 打不通' };
  caseId = (await desk.call<{ id: string }>(desk.person('hospital-it'), '/api/cases', { body })).body.id;
});
afterAll(() => desk.close());

const lead = () => desk.person('supplier-lead');
const hospital = () => desk.person('hospital-it');
const types = async (filter: object, who = lead()) =>
  (await listFacts(desk, who, filter)).items.map((fact) => fact.type);

describe('the log', () => {
  it('names what a case was reported as, masked as the log holds it', async () => {
    const { items } = await listFacts(desk, hospital(), { subject: caseId });
    expect(items.at(-1)).toMatchObject({ type: 'case.reported', contract, about: '电话 138****5678 打不通' });
    expect(new Set(items.map((fact) => fact.about)).size).toBe(1);
  });

  it('is read by both sides of the contract and by nobody else', async () => {
    const ours = await types({ contract, type: 'case' });
    expect(ours).toContain('case.reported');
    expect(await types({ contract, type: 'case' }, hospital())).toEqual(ours);
    expect(await types({ contract }, desk.person('hospital-it', 'second'))).toEqual([]);
    expect(await types({ subject: caseId }, desk.person('supplier-lead', 'rival'))).toEqual([]);
  });

  it.each([
    [{ type: 'case.reported' }, 1],
    [{ type: 'case.repor' }, 0],
    [{ type: 'cas' }, 0],
    [{ from: '2026-03-02', to: '2026-03-02', type: 'case.reported' }, 1],
    [{ from: '2026-03-03', type: 'case.reported' }, 0],
    [{ to: '2026-03-01', type: 'case.reported' }, 0],
    [{ actor: 'person_first_hospital-it', type: 'case.reported' }, 1],
    [{ actor: 'person_supplier_supplier-lead', type: 'case.reported' }, 0],
  ])('%j finds %d', async (filter, count) => {
    expect(await types(filter)).toHaveLength(count);
  });

  it('pages without gap or double, newest first', async () => {
    const whole = (await listFacts(desk, lead(), { limit: 200 })).items.map((fact) => fact.id);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listFacts(desk, lead(), { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
      paged.push(...page.items.map((fact) => fact.id));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(paged).toEqual(whole);
    expect(whole.length).toBeGreaterThan(2);
  });

  it('refuses a date that is none, and a role that may not read it', async () => {
    expect(await faultOf(listFacts(desk, lead(), { from: '2026-02-30' }))).toMatchObject({ code: 'input.invalid' });
    const department = listFacts(desk, desk.person('hospital-department'), {});
    expect(await faultOf(department)).toMatchObject({ code: 'auth.forbidden' });
  });
});

describe('a check of the log', () => {
  it('is a fact that carries the hash of the last seal', async () => {
    await sealFacts(desk, desk.sealingKey);
    const auditor = desk.person('hospital-auditor');
    const check = await verifyFactLog(desk, auditor, {});
    expect(check.findings).toEqual([]);
    expect(check.lastHash).toMatch(/^[0-9a-f]{64}$/);
    const [last] = (await listFacts(desk, auditor, { type: 'log.verified' })).items;
    expect(last).toMatchObject({ actor: { id: auditor.personId }, data: { findings: 0, lastHash: check.lastHash } });
  });

  it('names a row that somebody changed', async () => {
    await desk.pool.query('alter table fact disable trigger user');
    await desk.pool.query(`update fact set data = '{}' where type = 'case.reported'`);
    await desk.pool.query('alter table fact enable trigger user');
    const { findings } = await verifyFactLog(desk, lead(), {});
    expect(findings).toMatchObject([{ kind: 'changed', batch: 1 }]);
  });

  it('runs once at a time: whoever asks again and again does not take the desk away from the others', async () => {
    const other = await desk.pool.connect(); // somebody else's check, as long as we want it to take
    await other.query('begin');
    await other.query('select pg_advisory_xact_lock(7301790)');
    const checks = await Promise.all([0, 1].map(() => faultOf(verifyFactLog(desk, lead(), {}))));
    expect(checks.map((fault) => fault?.code)).toEqual(['state.conflict', 'state.conflict']);
    await other.query('commit');
    other.release();
    expect((await verifyFactLog(desk, lead(), {})).batches).toBe(1);
  });

  it('is not for everybody', async () => {
    const leader = verifyFactLog(desk, desk.person('hospital-leader'), {});
    expect(await faultOf(leader)).toMatchObject({ code: 'auth.forbidden' });
  });
});
