import type { PublicSurvey, SurveyDetail, SurveyLinks, SurveyView, VisitDuty, VisitView } from '@yinuo/api';
import { formatInstant, type Instant, instantOf, parseInstant } from '@yinuo/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractText, openTestDesk, type TestDesk } from '../../testing/index.ts';
import { closeOverSurveys } from './surveys/close-survey.ts';

function beijing(text: string): Instant {
  const parsed = parseInstant(`${text.replace(' ', 'T')}:00+08:00`);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

let desk: TestDesk;
let contract: string;
let einvoice: string;
const system = { kind: 'system', job: 'survey-closer' } as const;
const operations = () => desk.person('supplier-operations', 'supplier');
const witness = () => desk.person('hospital-it', 'first');
const full = (overall: number, advice = '') => ({
  attitude: 4,
  speed: 4,
  result: 4,
  system: 4,
  overall,
  ...(advice ? { advice } : {}),
});

beforeAll(async () => {
  desk = await openTestDesk({ now: beijing('2026-03-02 09:00') });
  contract = await desk.found({ yaml: contractText('zhongkai') });
  einvoice = await desk.found({ yaml: contractText('einvoice') });
  for (const [name, department] of [
    ['王护士', '门诊'],
    ['李护士', '门诊'],
    ['赵医生', '住院部'],
    ['钱药师', '药房'],
  ]) {
    const body = {
      contract,
      kind: 'fault',
      title: '挂号打不开',
      reporter: { name, department, contact: '13800000000' },
    };
    const { status } = await desk.call(desk.person('supplier-first-line', 'supplier'), '/api/cases', { body });
    expect(status).toBe(201);
  }
  const own = { contract, kind: 'fault', title: '自查发现页面报错' };
  const { status } = await desk.call(desk.person('supplier-engineer', 'supplier'), '/api/cases', { body: own });
  expect(status).toBe(201);
  desk.clock.set(beijing('2026-03-20 09:00'));
});
afterAll(() => desk.close());

const open = async (change = {}): Promise<SurveyView> => {
  const body = {
    contract,
    title: '一季度满意度',
    way: 'link',
    from: '2026-01-01',
    to: '2026-03-31',
    sample: 6,
    closesAt: '2026-04-01T00:00:00+08:00',
    ...change,
  };
  const { status, body: reply } = await desk.call<SurveyView>(operations(), '/api/surveys', { body });
  if (status !== 201) throw new Error(JSON.stringify(reply));
  return reply;
};
const detail = async (id: string): Promise<SurveyDetail> =>
  (await desk.call<SurveyDetail>(operations(), `/api/surveys/${id}`)).body;
const links = async (id: string): Promise<SurveyLinks['items']> =>
  (await desk.call<SurveyLinks>(witness(), `/api/surveys/${id}/links`, { method: 'POST' })).body.items;
const tokenOf = (path: string): string => path.replace('/s/', '');
const answer = (token: string, answers: unknown) =>
  desk.call<PublicSurvey & { code?: string; fields?: unknown }>(null, '/api/surveys/form', {
    body: { token, answers },
  });

describe('a survey by link', () => {
  let survey: SurveyView;
  let items: SurveyLinks['items'];

  test('draws a sample of reporters and hospital people, tells how many there were, keeps numbers masked', async () => {
    survey = await open();
    expect(survey).toMatchObject({ state: 'open', sample: { drawn: 6 }, counts: { invited: 6, answered: 0 } });
    const { invitations } = await detail(survey.id);
    expect(invitations.some(({ department }) => department === '门诊')).toBe(true);
    expect(invitations.flatMap(({ contact }) => contact ?? [])).not.toContain('13800000000');
  });

  test('the form needs the link and nothing else; the answer is given once', async () => {
    items = await links(survey.id);
    expect(items).toHaveLength(6);
    const token = tokenOf(items[0]?.path ?? '');
    const form = await desk.call<PublicSurvey>(null, `/api/surveys/form?token=${token}`);
    expect(form.body).toMatchObject({ state: 'open', hospital: '第一医院', title: '一季度满意度' });
    expect((await answer(token, { ...full(5), speed: 9 })).body).toMatchObject({
      code: 'input.invalid',
      fields: [{ path: 'answers.speed', rule: 'out-of-range' }],
    });
    expect((await answer(token, full(5))).body).toMatchObject({ state: 'answered', questions: [] });
    expect((await answer(token, full(1))).body.code).toBe('state.conflict');
    expect((await detail(survey.id)).counts).toMatchObject({ invited: 6, answered: 1, satisfied: 1 });
  });

  test('two answers at once are one', async () => {
    const token = tokenOf(items[1]?.path ?? '');
    const both = await Promise.all([answer(token, full(4)), answer(token, full(4))]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('a low score opens a complaint of the contract and is told; the words go with it', async () => {
    await answer(tokenOf(items[2]?.path ?? ''), full(2, '态度 <b>不好</b> =1+1'));
    const low = (await detail(survey.id)).invitations.find(({ score }) => score === 2);
    expect(low?.case?.number).toMatch(/^ZK-2026-/);
    const { body } = await desk.call<{ kind: string; description: string }>(
      operations(),
      `/api/cases/${low?.case?.id}`,
    );
    expect(body).toMatchObject({ kind: 'complaint', description: '态度 <b>不好</b> =1+1' });
    const { rows } = await desk.pool.query(`select count(*)::int as n from notice where template = 'survey.low-score'`);
    expect(rows[0]?.n).toBeGreaterThan(0);
  });

  test('asking for links again ends the old ones; a wrong link is not found; the address is limited', async () => {
    const old = tokenOf(items[3]?.path ?? '');
    await links(survey.id);
    expect((await answer(old, full(4))).status).toBe(404);
    const wrong = 'x'.repeat(43);
    const statuses = await Promise.all(
      Array.from({ length: 40 }, () => desk.call(null, `/api/surveys/form?token=${wrong}`)),
    );
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([404, 429]));
    desk.clock.set(beijing('2026-03-20 09:05'));
  });

  test('over by its time: nobody answers any more, who did not is not satisfied', async () => {
    const [left] = await links(survey.id);
    desk.clock.set(beijing('2026-04-01 00:01'));
    expect((await answer(tokenOf(left?.path ?? ''), full(5))).body.code).toBe('state.conflict');
    expect(await closeOverSurveys(desk, system, {})).toEqual({ closed: 1 });
    expect(await closeOverSurveys(desk, system, {})).toEqual({ closed: 0 });
    const closed = await detail(survey.id);
    expect(closed).toMatchObject({
      state: 'closed',
      closedAt: '2026-04-01T00:00:00+08:00',
      may: [],
      counts: { invited: 6, answered: 3, satisfied: 2, dissatisfied: 1 },
    });
    const { body } = await desk.call<SurveyDetail['results']>(
      operations(),
      `/api/surveys/results?contract=${contract}&from=2026-01-01&to=2026-12-31`,
    );
    expect(body.counts).toEqual(closed.counts);
    expect(body.byQuestion.find(({ id }) => id === 'advice')?.texts).toEqual(['态度 <b>不好</b> =1+1']);
  });
});

describe('who is judged does not hold the pens', () => {
  const supplier = () => desk.person('supplier-lead', 'supplier');
  let survey: SurveyView;
  let items: SurveyLinks['items'];
  const phone = (invitation: string | undefined, overall: number, asked?: string) =>
    desk.call<SurveyDetail>(operations(), `/api/surveys/${survey.id}/invitations/${invitation}/answer`, {
      body: { answers: full(overall), ...(asked ? { asked } : {}) },
    });
  const check = (by: ReturnType<typeof witness>, invitation: string | undefined, body: object) =>
    desk.call<SurveyDetail & { code: string }>(by, `/api/surveys/${survey.id}/invitations/${invitation}/check`, {
      body,
    });
  /** What a request of the application could do to the tables: as its role, as this side. */
  const asSide = async (side: string, sql: string, values: unknown[] = [], role = 'yinuo_app') => {
    const client = await desk.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `select set_config('yinuo.contracts', $1, true), set_config('yinuo.side', $2, true), set_config('role', $3, true)`,
        [contract, side, role],
      );
      return await client.query(sql, values);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  test('links are made by the hospital; it is shown who drew and who sent', async () => {
    survey = await open({ closesAt: '2026-06-01T00:00:00+08:00' });
    for (const act of ['links', 'close'])
      expect((await desk.call(supplier(), `/api/surveys/${survey.id}/${act}`, { method: 'POST' })).status).toBe(403);
    const voided = await desk.call(supplier(), `/api/surveys/${survey.id}/void`, { body: { reason: '不好看' } });
    expect(voided.status).toBe(403);
    const told = await desk.pool.query(
      `select person_id from notice where template = 'survey.to-send' and subject = $1`,
      [survey.id],
    );
    expect(told.rows).toEqual([{ person_id: witness().personId }]);
    items = await links(survey.id);
    expect(await detail(survey.id)).toMatchObject({ openedSide: 'supplier', sent: { by: witness().name } });
  });

  test('its own people are nobody’s users: who reported for it is not among those who may be asked', async () => {
    const everybody = await open({ sample: 500, closesAt: '2026-06-01T00:00:00+08:00' });
    const { invitations, sample } = await detail(everybody.id);
    expect(invitations).toHaveLength(sample.population);
    expect(invitations.map(({ name }) => name)).toContain('王护士');
    expect(invitations.map(({ name }) => name)).not.toContain(desk.person('supplier-engineer', 'supplier').name);
    await desk.call(witness(), `/api/surveys/${everybody.id}/void`, { body: { reason: '试抽' } });
  });

  test('its people are refused at the form while signed in, and that is a fact', async () => {
    const token = tokenOf(items[0]?.path ?? '');
    const form = `/api/surveys/form?token=${token}`;
    expect((await desk.call(supplier(), form)).status).toBe(403);
    const given = await desk.call(supplier(), '/api/surveys/form', { body: { token, answers: full(5) } });
    expect(given.status).toBe(403);
    const { rows } = await desk.pool.query(
      `select data ->> 'verb' as verb from fact where type = 'access.refused' and subject = $1`,
      [supplier().personId],
    );
    expect(rows.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['survey.form', 'survey.answer']));
    expect((await desk.call<PublicSurvey>(witness(), form)).body.state).toBe('open');
  });

  test('under its own role in the database it reads no link and writes no answer, check, end or voiding', async () => {
    expect((await asSide('supplier', 'select * from survey_link')).rows).toEqual([]);
    expect((await asSide('hospital', 'select * from survey_link')).rows.length).toBeGreaterThan(0);
    const { invitations } = await detail(survey.id);
    const own = [
      `update survey_invitation set answered_way = 'link', answered_at = now(), answers = '{}', score = 5 where id = $1`,
      `update survey_invitation set checked = 'confirmed', checked_at = now() where id = $1`,
      `update survey_invitation set drawn = not drawn where id = $1`,
      `update survey_invitation set linked_at = null where id = $1`,
    ];
    for (const sql of own)
      await expect(asSide('supplier', sql, [invitations[0]?.id])).rejects.toMatchObject({ code: '42501' });
    for (const set of [
      `closed_at = now()`,
      `sent_name = 'x'`,
      `closed_at = now(), voided_at = now(), void_reason = 'x'`,
    ])
      await expect(asSide('supplier', `update survey set ${set} where id = $1`, [survey.id])).rejects.toMatchObject({
        code: '42501',
      });
  });

  test('what it noted on the telephone is marked, may be checked, and gives way to one’s own answer', async () => {
    const [first, second, third] = items;
    const before = desk.clock.now();
    expect((await phone(first?.invitation, 5)).body).toMatchObject({ fields: [{ rule: 'own-answers-first' }] });
    desk.clock.set(beijing('2026-05-30 09:00'));
    for (const one of [first, second, third]) expect((await phone(one?.invitation, 5)).status).toBe(200);
    const unheard = await detail(survey.id);
    expect(unheard.counts).toMatchObject({ answered: 0, satisfied: 0, onBehalf: 0, awaiting: 3 });
    expect(unheard.results.byQuestion.every((one) => one.answered === 0)).toBe(true);
    const inQueries = `select answered, score from published.survey_reply where survey_id = $1 and (answered or score is not null)`;
    expect((await asSide('supplier', inQueries, [survey.id], 'yinuo_analyst')).rows).toEqual([]);
    expect((await check(supplier(), first?.invitation, { outcome: 'confirmed' })).status).toBe(403);
    expect((await check(witness(), second?.invitation, { outcome: 'contradicted' })).status).toBe(422);
    await check(witness(), first?.invitation, { outcome: 'confirmed' });
    await check(witness(), second?.invitation, { outcome: 'contradicted', note: '没有接到电话' });
    expect((await answer(tokenOf(third?.path ?? ''), full(2))).status).toBe(200);
    expect((await check(witness(), third?.invitation, { outcome: 'confirmed' })).status).toBe(409);
    const { counts, results, invitations } = await detail(survey.id);
    expect(counts).toMatchObject({
      answered: 2,
      byLink: 1,
      byPhone: 0,
      onBehalf: 1,
      confirmed: 1,
      contradicted: 1,
      awaiting: 0,
      dissatisfied: 1,
    });
    expect(results.counts).toEqual(counts);
    expect((await asSide('supplier', inQueries, [survey.id], 'yinuo_analyst')).rows).toHaveLength(2);
    expect(invitations.find(({ id }) => id === second?.invitation)).toMatchObject({
      recordedBy: operations().name,
      check: { outcome: 'contradicted', note: '没有接到电话' },
    });
    expect((await phone(third?.invitation, 5)).status).toBe(409);
    desk.clock.set(before);
  });

  test('who was sent no link is not telephoned; who asks for it may be, earlier, with the reason as a fact', async () => {
    const before = desk.clock.now();
    const invited = await desk.call<SurveyDetail>(operations(), `/api/surveys/${survey.id}/invitations`, {
      body: { name: '吴护士长', department: '急诊' },
    });
    const added = invited.body.invitations.find(({ name }) => name === '吴护士长');
    expect(added?.linkAt).toBeNull();
    const first = { fields: [{ rule: 'own-answers-first' }] };
    expect((await phone(added?.id, 5, '要求电话答复')).body).toMatchObject(first);
    desk.clock.set(beijing('2026-05-30 09:00'));
    expect((await phone(added?.id, 5)).body).toMatchObject(first);
    desk.clock.set(before);
    const asking = items[3]?.invitation;
    expect((await phone(asking, 4)).body).toMatchObject(first);
    expect((await phone(asking, 4, 'x')).body).toMatchObject(first); // whatever is said, the first days are one's own
    desk.clock.set(instantOf(before + 3 * 86_400_000 - 1));
    expect((await phone(asking, 4, '手术间不便上网')).body).toMatchObject(first);
    desk.clock.set(instantOf(before + 3 * 86_400_000));
    const noted = await phone(asking, 4, '手术间不便上网');
    desk.clock.set(before);
    expect(noted.body.invitations.find(({ id }) => id === asking)).toMatchObject({
      onBehalf: true,
      asked: '手术间不便上网',
    });
    const { rows } = await desk.pool.query(
      `select data ->> 'asked' as asked from fact where type = 'survey.answered' and data ->> 'invitation' = $1`,
      [asking],
    );
    expect(rows).toEqual([{ asked: '手术间不便上网' }]);
  });

  test('a survey that ends before people had their days has no calls', async () => {
    const short = await open({
      title: '两天的调查',
      closesAt: formatInstant(instantOf(desk.clock.now() + 2 * 86_400_000)),
    });
    const [one] = await links(short.id);
    const noted = await desk.call(operations(), `/api/surveys/${short.id}/invitations/${one?.invitation}/answer`, {
      body: { answers: full(5) },
    });
    expect(noted.body).toMatchObject({ fields: [{ rule: 'own-answers-first' }] });
    await desk.call(witness(), `/api/surveys/${short.id}/void`, { body: { reason: '试抽' } });
  });

  test('the hospital voids it with a reason: it counts nowhere and its links end', async () => {
    const path = `/api/surveys/results?contract=${contract}&from=2026-01-01&to=2026-12-31`;
    const asked = async () => (await desk.call<SurveyDetail['results']>(operations(), path)).body.byTime.length;
    const before = await asked();
    const body = { reason: '抽样名单不实' };
    const voided = await desk.call<SurveyDetail>(witness(), `/api/surveys/${survey.id}/void`, { body });
    expect(voided.body).toMatchObject({ state: 'voided', voided: body, may: [] });
    expect(await asked()).toBe(before - 1);
    expect((await answer(tokenOf(items[4]?.path ?? ''), full(5))).body.code).toBe('state.conflict');
    expect((await desk.call(witness(), `/api/surveys/${survey.id}/void`, { body })).status).toBe(409);
  });
});

describe('a survey by telephone', () => {
  test('answers and attempts are noted; a contract without complaints takes one as its general kind', async () => {
    const survey = await open({
      contract: einvoice,
      way: 'phone',
      title: '年度电话调查',
      closesAt: '2026-05-01T00:00:00+08:00',
    });
    const invited = await desk.call<SurveyDetail>(operations(), `/api/surveys/${survey.id}/invitations`, {
      body: { name: '周会计', department: '财务科' },
    });
    const [first, second] = invited.body.invitations;
    const attempt = (id: string | undefined, outcome: string) =>
      desk.call<SurveyDetail>(operations(), `/api/surveys/${survey.id}/invitations/${id}/attempt`, {
        body: { outcome },
      });
    await attempt(first?.id, 'not-reached');
    await attempt(second?.id, 'declined');
    const said = await desk.call<SurveyDetail>(
      operations(),
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
      operations(),
      `/api/cases/${opened?.id}`,
    );
    expect(complaint).toMatchObject({ kind: 'consultation', title: expect.stringMatching(/^【投诉】/) });
    expect(said.body.counts).toMatchObject({ answered: 1, declined: 1, dissatisfied: 1 });
    expect((await desk.call(witness(), `/api/surveys/${survey.id}/links`, { method: 'POST' })).status).toBe(409);
    expect(
      (
        await desk.call(operations(), `/api/surveys/${survey.id}/invitations`, {
          body: { name: '周 会计　', department: '财务科' },
        })
      ).status,
    ).toBe(409);
    const closed = await desk.call<SurveyView>(witness(), `/api/surveys/${survey.id}/close`, { method: 'POST' });
    expect(closed.body.state).toBe('closed');
    const facts = await desk.pool.query(`select type from fact where subject = $1 order by seq`, [survey.id]);
    expect(facts.rows.map(({ type }) => type)).toEqual(
      ['opened', 'invited', 'attempted', 'attempted', 'answered', 'closed'].map((one) => `survey.${one}`),
    );
  });
});

describe('visits', () => {
  const visit = (name: string, change = {}) =>
    desk.call<VisitView & { code?: string; fields?: unknown }>(operations(), '/api/visits', {
      body: {
        contract,
        on: '2026-03-10',
        way: 'on-site',
        name,
        department: '门诊',
        topics: '使用情况',
        said: '挂号比以前快',
        ...change,
      },
    });
  const duty = async (): Promise<VisitDuty> => {
    const { body } = await desk.call<{ items: VisitDuty[] }>(operations(), `/api/visits/duties?contract=${contract}`);
    const found = body.items.find(({ clause, period }) => clause === 'ZK-21' && period === '2026-Q1');
    if (!found) throw new Error('no duty');
    return found;
  };

  test('of at least three different people complete the quarter (ZK-21), no fewer', async () => {
    for (const name of ['王护士', '李护士', '王　护士']) expect((await visit(name)).status).toBe(201);
    expect((await visit('孙主任', { way: 'phone' })).status).toBe(201); // a call is no visit
    expect(await duty()).toMatchObject({ needed: 3, visited: 2, may: [] });
    const fulfil = async () =>
      desk.call<VisitDuty & { code?: string; params?: unknown }>(
        operations(),
        `/api/visits/duties/${(await duty()).occurrence}/fulfil`,
        { method: 'POST' },
      );
    expect((await fulfil()).body).toMatchObject({ code: 'state.conflict', params: { needed: 3, visited: 2 } });
    await visit('赵医生', { department: '住院部', score: 5 });
    expect((await fulfil()).body).toMatchObject({ visited: 3, state: 'done', may: [] });
    expect((await fulfil()).status).toBe(409);
  });

  test('a low score opens a complaint; a visit to come and one before the term are refused', async () => {
    expect((await visit('钱药师', { score: 1 })).body.case?.number).toMatch(/^ZK-/);
    expect((await visit('钱药师', { on: '2026-12-01' })).body).toMatchObject({
      code: 'input.invalid',
      fields: [{ path: 'on' }],
    });
    expect((await visit('钱药师', { on: '2025-12-01' })).body.code).toBe('contract.not-in-term');
  });
});

test.each([
  ['zhongkai', 'complaint', /^走访/],
  ['karamay', 'complaint', /^走访/],
  ['xiyuan', 'consultation', /^【投诉】走访/],
  ['einvoice', 'consultation', /^【投诉】走访/],
] as const)('a low score opens a case in %s', async (slug, kind, title) => {
  const known = { zhongkai: contract, einvoice } as Partial<Record<string, string>>;
  const id = known[slug] ?? (await desk.found({ yaml: contractText(slug) }));
  const body = {
    contract: id,
    on: '2026-03-10',
    way: 'phone',
    name: '周会计',
    topics: '使用情况',
    said: '不好用',
    score: 1,
  };
  const visit = await desk.call<VisitView>(operations(), '/api/visits', { body });
  const found = await desk.call<{ kind: string; title: string }>(operations(), `/api/cases/${visit.body.case?.id}`);
  expect(found.body).toMatchObject({ kind, title: expect.stringMatching(title) });
  const { rows } = await desk.pool.query(
    `select data ->> 'complaint' as complaint from fact where type = 'case.reported' and subject = $1`,
    [visit.body.case?.id],
  );
  expect(rows).toEqual([{ complaint: 'true' }]);
});

test('another hospital sees none of it, and who only reads may not write', async () => {
  const stranger = desk.person('hospital-it', 'second');
  const rival = desk.person('supplier-operations', 'rival');
  const id = (await desk.call<{ items: SurveyView[] }>(operations(), '/api/surveys')).body.items[0]?.id;
  const paths = [
    `/api/surveys/${id}`,
    `/api/surveys/results?contract=${contract}&from=2026-01-01&to=2026-12-31`,
    `/api/visits/duties?contract=${contract}`,
  ];
  for (const path of paths) expect((await desk.call(stranger, path)).status).toBe(404);
  expect((await desk.call(stranger, `/api/surveys/${id}/close`, { method: 'POST' })).status).toBe(404);
  expect((await desk.call(rival, `/api/surveys/${id}`)).status).toBe(404);
  expect((await desk.call<{ items: unknown[] }>(stranger, '/api/visits')).body.items).toEqual([]);
  const reader = desk.person('hospital-auditor', 'first');
  expect((await desk.call(reader, `/api/surveys/${id}`)).status).toBe(200);
  expect((await desk.call(reader, `/api/surveys/${id}/close`, { method: 'POST' })).status).toBe(403);
});
