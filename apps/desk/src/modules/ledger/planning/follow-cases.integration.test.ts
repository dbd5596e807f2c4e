import type { CaseHead, OccurrenceSummary } from '@yinuo/api';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { contractText, instantAt, openTestDesk, type TestDesk } from '../../../testing/index.ts';
import { listOccurrences, moveOccurrences, replanLedgers } from '../index.ts';

const OBLIGATION = 'fault-analysis-report';
const system = { kind: 'system', job: 'test' } as const;
let desk: TestDesk;
let contract: string;
let hospital: PersonActor;
let engineer: PersonActor;
beforeAll(async () => {
  desk = await openTestDesk({ now: instantAt('2026-03-02T09:00:00') });
  contract = await desk.found({ yaml: contractText('xiyuan') });
  hospital = desk.person('hospital-it', 'first');
  engineer = desk.person('supplier-engineer', 'supplier');
});
afterAll(() => desk.close());
beforeEach(() => clock('2026-03-02T10:00:00'));

const clock = (at: string) => desk.clock.set(instantAt(at));
async function act(by: PersonActor, path: string, body: unknown): Promise<CaseHead> {
  const reply = await desk.call<CaseHead>(by, path, { body });
  if (reply.status >= 300) throw new Error(`${path}: ${JSON.stringify(reply.body)}`);
  return reply.body;
}
const report = async (severity: string, of = contract) =>
  (await act(hospital, '/api/cases', { contract: of, kind: 'fault', title: '挂号页面打不开', severity })).id;
const resolve = (id: string) =>
  act(engineer, `/api/cases/${id}/resolve`, { cause: '连接池耗尽', party: 'supplier', solution: '重启' });
const owed = async (id: string): Promise<OccurrenceSummary[]> => {
  const { items } = await listOccurrences(desk, hospital, { contract, obligation: OBLIGATION, limit: 100 });
  return items.filter((one) => one.case === id);
};
const states = async (id: string) => (await owed(id)).map(({ state, due }) => `${state} ${due}`);
const factsOf = async (id: string) => {
  const [one] = await owed(id);
  const { rows } = await desk.pool.query('select type from fact where subject = $1 order by seq', [one?.id]);
  return rows.map(({ type }) => type.replace('occurrence.', ''));
};

test('a resolved fault of the named severity owes its analysis once, with the agreed term, and is late by itself', async () => {
  const major = await report('major');
  expect(await owed(major)).toEqual([]);
  await resolve(major);
  expect(await owed(major)).toMatchObject([
    { clause: 'XY-6', kind: 'report', owedBy: 'supplier', from: '2026-03-02', due: '2026-03-09', state: 'planned' },
  ]);
  expect((await owed(major))[0]?.period).toMatch(/^XY-2026-\d+$/);
  const daily = await report('daily');
  await resolve(daily);
  expect(await owed(daily)).toEqual([]);

  clock('2026-03-10T00:00:01');
  await moveOccurrences(desk, system, {});
  expect(await states(major)).toEqual(['overdue 2026-03-09']);
  clock('2026-03-20T00:00:01');
  await moveOccurrences(desk, system, {});
  expect(await states(major)).toEqual(['missed 2026-03-09']);
  expect(await factsOf(major)).toEqual(['called', 'overdue', 'missed']);
});

test('opened again it is owed no more, resolved again anew; what was late stays late', async () => {
  const id = await report('general');
  await resolve(id);
  clock('2026-03-04T10:00:00');
  await act(hospital, `/api/cases/${id}/reopen`, { reason: '又坏了' });
  expect(await states(id)).toEqual(['withdrawn 2026-03-09']);
  clock('2026-03-05T10:00:00');
  await resolve(id);
  expect(await states(id)).toEqual(['planned 2026-03-12']);
  clock('2026-03-13T10:00:00');
  await moveOccurrences(desk, system, {});
  await act(hospital, `/api/cases/${id}/reopen`, { reason: '又坏了' });
  expect(await states(id)).toEqual(['overdue 2026-03-12']);
  await resolve(id);
  expect(await states(id)).toEqual(['overdue 2026-03-12']);
});

test('graded so that it calls for none, graded back, merged: the ledger follows, late or not', async () => {
  const main = await report('major');
  const id = await report('general');
  await resolve(id);
  clock('2026-03-11T10:00:00');
  await moveOccurrences(desk, system, {});
  await act(hospital, `/api/cases/${id}/reopen`, { reason: '又坏了' });
  await act(hospital, `/api/cases/${id}/severity`, { severity: 'daily', reason: '只影响个别用户' });
  expect(await states(id)).toEqual(['withdrawn 2026-03-09']);
  await act(hospital, `/api/cases/${id}/severity`, { severity: 'major', reason: '核实后影响全院' });
  await resolve(id);
  expect(await states(id)).toEqual(['planned 2026-03-18']);
  clock('2026-03-19T10:00:00');
  await moveOccurrences(desk, system, {});
  await act(hospital, `/api/cases/${id}/reopen`, { reason: '又坏了' });
  await act(hospital, `/api/cases/${id}/merge`, { into: main });
  expect(await states(id)).toEqual(['withdrawn 2026-03-18']);
  expect(await factsOf(id)).toEqual(['called', 'overdue', 'withdrawn', 'called', 'overdue', 'withdrawn']);
});

test('a new calendar and an amendment leave it; what is resolved under another term follows that', async () => {
  const before = await report('major');
  await resolve(before);
  await desk.pool.query(`update ledger_plan set calendar_version = 'before'`);
  await replanLedgers(desk, system, {});
  expect(await states(before)).toEqual(['planned 2026-03-09']);
  const yaml = contractText('xiyuan')
    .replace('version: 1', 'version: 2')
    .replace('effectiveFrom: 2025-01-01', 'effectiveFrom: 2026-03-03')
    .replace('within: 7d', 'within: 3d');
  await desk.amend(contract, yaml);
  expect(await states(before)).toEqual(['planned 2026-03-09']);
  const after = await report('major');
  clock('2026-03-03T10:00:00');
  await resolve(after);
  expect(await states(after)).toEqual(['planned 2026-03-06']);
});
