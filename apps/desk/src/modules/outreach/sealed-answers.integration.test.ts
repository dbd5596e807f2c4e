import type { PeriodDetail, SurveyView } from '@yinuo/api';
import { type Instant, instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addAsset, addProbe, keepOwnResults } from '../../testing/index.ts';
import { noteLateFacts } from '../settle/index.ts';
import { beijing, full, type OutreachDesk, openOutreachDesk } from './testing/outreach-desk.ts';

/** What a paper of a sealed quarter tells, and people or probes tell otherwise after the seal, stands beside it. */
const system = { kind: 'system', job: 'test' } as const;
const MARCH = '2026-03-25T09:00:00+08:00';
let desk: OutreachDesk;
let survey: SurveyView;
let asked: readonly string[];
let probe: string;
const path = (verb = '') => `/api/contracts/${desk.contract}/periods/2026-Q1${verb}`;
const period = async () => (await desk.call<PeriodDetail>(desk.witness, path())).body;
const post = async (by: typeof desk.witness, to: string, body: object) =>
  (await desk.call<{ code?: string; state?: string }>(by, to, { body })).status;
const phone = (at: number, overall: number, calledAt: string) =>
  post(desk.operations, `/api/surveys/${survey.id}/invitations/${asked[at]}/answer`, {
    answers: full(overall),
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
  desk = await openOutreachDesk();
  const engineer = desk.person('supplier-engineer');
  const { contract } = desk;
  const portal = { contract, kind: 'system', name: '门户', owner: 'supplier' } as const;
  const { id: asset } = await addAsset(desk, engineer, portal);
  const profile = { kind: 'http', url: 'http://127.0.0.1/' } as const;
  const watched = { contract, asset, name: '首页', everySeconds: 60, retries: 0, recoverAfter: 1, profile };
  probe = (await addProbe(desk, engineer, watched)).id;
  survey = await desk.open({ way: 'phone', closesAt: '2026-04-30T00:00:00+08:00' });
  asked = (await desk.detail(survey.id)).invitations.map(({ id }) => id);
  expect(await phone(0, 5, '2026-03-20T09:00:00+08:00')).toBe(200);
  desk.clock.set(beijing('2026-04-02 09:00'));
  expect(await post(desk.witness, path('/review'), {})).toBe(200);
  await desk.pool.query(`update document set state = 'cancelled' where state = 'queued'`);
  // Between the review and the last signature: the papers tell surveys as they were known at the review.
  desk.clock.set(instantOf(desk.clock.now() + 60_000));
  expect(await phone(1, 4, MARCH)).toBe(200);
  for (const who of [desk.person('hospital-leader', 'first'), desk.person('supplier-leader', 'supplier')])
    expect(await post(who, path('/sign'), { hash: (await period()).hash })).toBe(200);
  desk.clock.set(beijing('2026-04-10 09:00'));
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
  const checked = () => post(desk.witness, `/api/surveys/${survey.id}/invitations/${asked[0]}/check`, check);
  expect(await notedBy(checked, 200)).toEqual(['survey.checked']);
  const voided = () => post(desk.witness, `/api/surveys/${survey.id}/void`, { reason: '抽样不当' });
  expect(await notedBy(voided, 200)).toEqual(['survey.voided']);
});

test('a visit of a sealed day', async () => {
  const visit = { contract: desk.contract, on: '2026-03-25', way: 'phone', name: '钱药师', topics: '药房', said: '好' };
  expect(await notedBy(() => post(desk.operations, '/api/visits', visit), 201)).toEqual(['visit.recorded']);
});

test('trouble of a sealed day that a probe brings late; work is not planned into it', async () => {
  const late = async () => {
    await results('+----++', beijing('2026-03-25 10:00'));
  };
  expect(await notedBy(late, undefined)).toEqual(['alert.raised', 'alert.recovered']);
  const span = { from: MARCH, to: '2026-03-25T12:00:00+08:00' };
  const body = {
    contract: desk.contract,
    title: '扩容',
    change: 'CHG-2026-001',
    assets: null,
    impact: '重启',
    ...span,
  };
  const work = await desk.call<{ fields?: unknown }>(desk.witness, '/api/planned-works', { body });
  expect(work.body.fields).toEqual([{ path: 'from', rule: 'not-in-past' }]);
});
