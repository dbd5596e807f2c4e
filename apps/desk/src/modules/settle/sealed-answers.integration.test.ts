import type { PeriodDetail, SurveyDetail } from '@yinuo/api';
import { type Instant, instantOf } from '@yinuo/kernel';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addAsset,
  addProbe,
  contractText,
  instantAt,
  keepOwnResults,
  openTestDesk,
  type TestDesk,
} from '../../testing/index.ts';
import { noteLateFacts } from './periods/later/note-late-facts.ts';

/** What a paper of a sealed quarter tells, and people or probes tell otherwise after the seal, stands beside it. */
const system = { kind: 'system', job: 'test' } as const;
const MARCH = '2026-03-25T09:00:00+08:00';
let desk: TestDesk;
let contract: string;
let operations: PersonActor;
let witness: PersonActor;
let survey: string;
let asked: readonly string[];
let probe: string;
const path = (verb = '') => `/api/contracts/${contract}/periods/2026-Q1${verb}`;
const period = async () => (await desk.call<PeriodDetail>(witness, path())).body;
const post = async (by: PersonActor, to: string, body: object) =>
  (await desk.call<{ code?: string; state?: string }>(by, to, { body })).status;
const phone = (at: number, overall: number, calledAt: string) =>
  post(operations, `/api/surveys/${survey}/invitations/${asked[at]}/answer`, {
    answers: { attitude: 4, speed: 4, result: 4, system: 4, overall },
    calledAt,
  });
/** The types that are noted beside the quarter by an act. */
async function notedBy(act: () => Promise<unknown>, status: unknown): Promise<readonly string[]> {
  const before = new Set((await period()).noted.map(({ fact }) => fact));
  expect(await act()).toEqual(status);
  await noteLateFacts(desk, system, {});
  return (await period()).noted.flatMap(({ fact, type }) => (before.has(fact) ? [] : [type])).sort();
}
const results = (signs: string, from: Instant) =>
  keepOwnResults(desk, system, {
    outcomes: [...signs].map((sign, minute) => ({
      probe,
      scheduledAt: from + minute * 60_000,
      startedAt: from + minute * 60_000,
      durationMs: 12,
      ...(sign === '+'
        ? { state: 'ok' as const, value: 12, reason: null }
        : { state: 'failed' as const, value: null, reason: { code: 'timeout' as const, params: { afterMs: 10_000 } } }),
      unit: 'ms' as const,
    })),
  });

beforeAll(async () => {
  desk = await openTestDesk({ now: instantAt('2026-03-02T09:00:00') });
  contract = await desk.found({ yaml: contractText('zhongkai') });
  [operations, witness] = [desk.person('supplier-operations', 'supplier'), desk.person('hospital-it', 'first')];
  const firstLine = desk.person('supplier-first-line', 'supplier');
  for (const [name, department] of [
    ['王护士', '门诊'],
    ['李护士', '门诊'],
    ['赵医生', '住院部'],
    ['钱药师', '药房'],
  ]) {
    const reporter = { name, department, contact: '13800000000' };
    expect(await post(firstLine, '/api/cases', { contract, kind: 'fault', title: '挂号打不开', reporter })).toBe(201);
  }
  desk.clock.set(instantAt('2026-03-20T09:00:00'));
  const engineer = desk.person('supplier-engineer');
  const portal = { contract, kind: 'system', name: '门户', owner: 'supplier' } as const;
  const { id: asset } = await addAsset(desk, engineer, portal);
  const profile = { kind: 'http', url: 'http://127.0.0.1/' } as const;
  const watched = { contract, asset, name: '首页', everySeconds: 60, retries: 0, recoverAfter: 1, profile };
  probe = (await addProbe(desk, engineer, watched)).id;
  const days = { from: '2026-01-01', to: '2026-03-31', closesAt: '2026-04-30T00:00:00+08:00' };
  const body = { contract, title: '一季度满意度', way: 'phone', sample: 4, ...days };
  const { body: opened } = await desk.call<SurveyDetail>(operations, '/api/surveys', { body });
  survey = opened.id;
  const { body: detail } = await desk.call<SurveyDetail>(operations, `/api/surveys/${survey}`);
  asked = detail.invitations.map(({ id }) => id);
  expect(await phone(0, 5, '2026-03-20T09:00:00+08:00')).toBe(200);
  desk.clock.set(instantAt('2026-04-02T09:00:00'));
  expect(await post(witness, path('/review'), {})).toBe(200);
  await desk.pool.query(`update document set state = 'cancelled' where state = 'queued'`);
  // Between the review and the last signature: the papers tell surveys as they were known at the review.
  desk.clock.set(instantOf(desk.clock.now() + 60_000));
  expect(await phone(1, 4, MARCH)).toBe(200);
  for (const who of [desk.person('hospital-leader', 'first'), desk.person('supplier-leader', 'supplier')])
    expect(await post(who, path('/sign'), { hash: (await period()).hash })).toBe(200);
  desk.clock.set(instantAt('2026-04-10T09:00:00'));
});
afterAll(() => desk.close());

test('an answer that came after the review is noted with the seal', async () => {
  const { state, noted } = await period();
  expect(state).toBe('sealed');
  expect(noted.map(({ type }) => type)).toEqual(['survey.answered']);
});

test('an answer dated back, one of today, its check, and the end of the whole survey', async () => {
  expect(await notedBy(() => phone(2, 1, MARCH), 200)).toEqual(['survey.answered']);
  expect(await notedBy(() => phone(3, 4, '2026-04-10T08:00:00+08:00'), 200)).toEqual(['survey.answered']);
  const check = { outcome: 'contradicted', note: '没有接到电话' };
  const checked = () => post(witness, `/api/surveys/${survey}/invitations/${asked[0]}/check`, check);
  expect(await notedBy(checked, 200)).toEqual(['survey.checked']);
  const voided = () => post(witness, `/api/surveys/${survey}/void`, { reason: '抽样不当' });
  expect(await notedBy(voided, 200)).toEqual(['survey.voided']);
});

test('a visit of a sealed day', async () => {
  const visit = { contract: contract, on: '2026-03-25', way: 'phone', name: '钱药师', topics: '药房', said: '好' };
  expect(await notedBy(() => post(operations, '/api/visits', visit), 201)).toEqual(['visit.recorded']);
});

test('trouble of a sealed day that a probe brings late; work is not planned into it', async () => {
  const late = async () => {
    await results('+----++', instantAt('2026-03-25T10:00:00'));
  };
  expect(await notedBy(late, undefined)).toEqual(['alert.raised', 'alert.recovered']);
  const span = { from: MARCH, to: '2026-03-25T12:00:00+08:00' };
  const body = {
    contract: contract,
    title: '扩容',
    change: 'CHG-2026-001',
    assets: null,
    impact: '重启',
    ...span,
  };
  const work = await desk.call<{ fields?: unknown }>(witness, '/api/planned-works', { body });
  expect(work.body.fields).toEqual([{ path: 'from', rule: 'not-in-past' }]);
});
