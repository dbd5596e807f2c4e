import type { PublicSurvey, SurveyDetail, SurveyLinks, SurveyView } from '@yinuo/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractText } from '../../testing/index.ts';
import { closeOverSurveys } from './surveys/close-survey.ts';
import { beijing, full, type OutreachDesk, openOutreachDesk, tokenOf } from './testing/outreach-desk.ts';

const system = { kind: 'system', job: 'survey-closer' } as const;
let desk: OutreachDesk;
let contract: string;
let einvoice: string;
beforeAll(async () => {
  desk = await openOutreachDesk();
  contract = desk.contract;
  einvoice = await desk.found({ yaml: contractText('einvoice') });
});
afterAll(() => desk.close());

describe('a survey by link', () => {
  let survey: SurveyView;
  let items: SurveyLinks['items'];

  test('draws a sample of reporters and hospital people, tells how many there were, keeps numbers masked', async () => {
    survey = await desk.open();
    expect(survey).toMatchObject({ state: 'open', sample: { drawn: 6 }, counts: { invited: 6, answered: 0 } });
    const { invitations } = await desk.detail(survey.id);
    expect(invitations.some(({ department }) => department === '门诊')).toBe(true);
    expect(invitations.flatMap(({ contact }) => contact ?? [])).not.toContain('13800000000');
  });

  test('the form needs the link and nothing else; the answer is given once', async () => {
    items = await desk.links(survey.id);
    expect(items).toHaveLength(6);
    const token = tokenOf(items[0]?.path ?? '');
    const form = await desk.call<PublicSurvey>(null, `/api/surveys/form?token=${token}`);
    expect(form.body).toMatchObject({ state: 'open', hospital: '第一医院', title: '一季度满意度' });
    expect((await desk.answer(token, { ...full(5), speed: 9 })).body).toMatchObject({
      code: 'input.invalid',
      fields: [{ path: 'answers.speed', rule: 'out-of-range' }],
    });
    expect((await desk.answer(token, full(5))).body).toMatchObject({ state: 'answered', questions: [] });
    expect((await desk.answer(token, full(1))).body.code).toBe('state.conflict');
    expect((await desk.detail(survey.id)).counts).toMatchObject({ invited: 6, answered: 1, satisfied: 1 });
  });

  test('two answers at once are one', async () => {
    const token = tokenOf(items[1]?.path ?? '');
    const both = await Promise.all([desk.answer(token, full(4)), desk.answer(token, full(4))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('a low score opens a complaint of the contract and is told; the words go with it', async () => {
    await desk.answer(tokenOf(items[2]?.path ?? ''), full(2, '态度 <b>不好</b> =1+1'));
    const low = (await desk.detail(survey.id)).invitations.find(({ score }) => score === 2);
    expect(low?.case?.number).toMatch(/^ZK-2026-/);
    const { body } = await desk.call<{ kind: string; description: string }>(
      desk.operations,
      `/api/cases/${low?.case?.id}`,
    );
    expect(body).toMatchObject({ kind: 'complaint', description: '态度 <b>不好</b> =1+1' });
    const { rows } = await desk.pool.query(`select count(*)::int as n from notice where template = 'survey.low-score'`);
    expect(rows[0]?.n).toBeGreaterThan(0);
  });

  test('numbers of people in the words are for the hospital; whoever else reads them sees them masked', async () => {
    const advice = '请回电张三13912345678';
    await desk.answer(tokenOf(items[4]?.path ?? ''), full(3, advice));
    const year = `/api/surveys/results?contract=${contract}&from=2026-01-01&to=2026-12-31`;
    for (const path of [`/api/surveys/${survey.id}`, year]) {
      expect(JSON.stringify((await desk.call(desk.operations, path)).body)).toContain('请回电张三139****5678');
      expect(JSON.stringify((await desk.call(desk.witness, path)).body)).toContain(advice);
    }
  });

  test('asking for links again ends the old ones an hour later; a wrong link is not found; the address is limited', async () => {
    const old = tokenOf(items[3]?.path ?? '');
    await desk.links(survey.id);
    desk.clock.set(beijing('2026-03-20 10:00'));
    expect((await desk.answer(old, full(4))).status).toBe(404);
    const wrong = 'x'.repeat(43);
    const statuses = await Promise.all(
      Array.from({ length: 40 }, () => desk.call(null, `/api/surveys/form?token=${wrong}`)),
    );
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([404, 429]));
    desk.clock.set(beijing('2026-03-20 10:05'));
  });

  test('over by its time: nobody answers any more, who did not is not satisfied', async () => {
    const [left] = await desk.links(survey.id);
    desk.clock.set(beijing('2026-04-01 00:01'));
    expect((await desk.answer(tokenOf(left?.path ?? ''), full(5))).body.code).toBe('state.conflict');
    expect(await closeOverSurveys(desk, system, {})).toEqual({ closed: 1 });
    expect(await closeOverSurveys(desk, system, {})).toEqual({ closed: 0 });
    const closed = await desk.detail(survey.id);
    expect(closed).toMatchObject({
      state: 'closed',
      closedAt: '2026-04-01T00:00:00+08:00',
      may: [],
      counts: { invited: 6, answered: 4, satisfied: 2, dissatisfied: 1 },
    });
    const year = `contract=${contract}&from=2026-01-01&to=2026-12-31`;
    const { body } = await desk.call<SurveyDetail['results']>(desk.operations, `/api/surveys/results?${year}`);
    expect(body.counts).toEqual(closed.counts);
    expect(body.byQuestion.find(({ id }) => id === 'advice')?.texts.toSorted()).toEqual([
      '态度 <b>不好</b> =1+1',
      '请回电张三139****5678',
    ]);
    const file = await desk.call<string>(desk.operations, `/api/surveys/results/export?${year}`);
    expect([file.status, String(file.body).slice(0, 2)]).toEqual([200, 'PK']);
  });
});

describe('a survey by telephone', () => {
  test('answers and attempts are noted; a contract without complaints takes one as its general kind', async () => {
    const survey = await desk.open({
      contract: einvoice,
      way: 'phone',
      title: '年度电话调查',
      closesAt: '2026-05-01T00:00:00+08:00',
    });
    const invited = await desk.call<SurveyDetail>(desk.operations, `/api/surveys/${survey.id}/invitations`, {
      body: { name: '周会计', department: '财务科' },
    });
    const [first, second] = invited.body.invitations;
    const attempt = (id: string | undefined, outcome: string) =>
      desk.call<SurveyDetail>(desk.operations, `/api/surveys/${survey.id}/invitations/${id}/attempt`, {
        body: { outcome },
      });
    await attempt(first?.id, 'not-reached');
    await attempt(second?.id, 'declined');
    const said = await desk.call<SurveyDetail>(
      desk.operations,
      `/api/surveys/${survey.id}/invitations/${first?.id}/answer`,
      { body: { answers: full(1) } },
    );
    expect(said.body.invitations.find(({ id }) => id === first?.id)).toMatchObject({
      state: 'answered',
      attempts: 2,
      score: 1,
      way: 'phone',
    });
    const opened = said.body.invitations.find(({ id }) => id === first?.id)?.case;
    const { body: complaint } = await desk.call<{ kind: string; title: string }>(
      desk.operations,
      `/api/cases/${opened?.id}`,
    );
    expect(complaint).toMatchObject({ kind: 'consultation', title: expect.stringMatching(/^【投诉】/) });
    expect(said.body.counts).toMatchObject({ answered: 1, declined: 1, dissatisfied: 1 });
    expect((await desk.call(desk.witness, `/api/surveys/${survey.id}/links`, { method: 'POST' })).status).toBe(409);
    expect(
      (
        await desk.call(desk.operations, `/api/surveys/${survey.id}/invitations`, {
          body: { name: '周 会计　', department: '财务科' },
        })
      ).status,
    ).toBe(409);
    const closed = await desk.call<SurveyView>(desk.witness, `/api/surveys/${survey.id}/close`, { method: 'POST' });
    expect(closed.body.state).toBe('closed');
    const facts = await desk.pool.query(`select type from fact where subject = $1 order by seq`, [survey.id]);
    expect(facts.rows.map(({ type }) => type)).toEqual(
      ['opened', 'invited', 'attempted', 'attempted', 'answered', 'closed'].map((one) => `survey.${one}`),
    );
  });

  test('EB-8: a file from elsewhere is no survey by telephone', async () => {
    const { rows } = await desk.pool.query<{ id: string }>(
      `select id from occurrence where contract_id = $1 and obligation = 'yearly-survey' limit 1`,
      [einvoice],
    );
    const body = { evidence: { text: '电话调查已完成，结果见公司存档' } };
    const lead = desk.person('supplier-lead', 'supplier');
    const said = await desk.call(lead, `/api/occurrences/${rows[0]?.id}/complete`, { body });
    expect(said.body).toMatchObject({ fields: [{ rule: 'by-its-way', params: { way: 'telephone' } }] });
  });
});
