import type { PublicSurvey, SurveyDetail, SurveyLinks, SurveyView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { remindOfAwaiting } from './surveys/awaiting.ts';
import { beijing, full, type OutreachDesk, openOutreachDesk, tokenOf } from './testing/outreach-desk.ts';

/** Who is judged does not hold the pens. */
let desk: OutreachDesk;
let contract: string;
beforeAll(async () => {
  desk = await openOutreachDesk();
  contract = desk.contract;
});
afterAll(() => desk.close());

const supplier = () => desk.person('supplier-lead', 'supplier');
let survey: SurveyView;
let items: SurveyLinks['items'];
const phone = (invitation: string | undefined, overall: number, asked?: string, calledAt?: string) =>
  desk.call<SurveyDetail>(desk.operations, `/api/surveys/${survey.id}/invitations/${invitation}/answer`, {
    body: { answers: full(overall), ...(asked ? { asked } : {}), ...(calledAt ? { calledAt } : {}) },
  });
const check = (by: PersonActor, invitation: string | undefined, body: object) =>
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

const awaitingTold = async (survey: string) =>
  (
    await desk.pool.query(
      `select person_id, (params ->> 'answers')::int as answers from notice
       where template = 'survey.awaiting' and subject = $1 order by answers`,
      [survey],
    )
  ).rows;

test('links are made by the hospital; it is shown who drew and who sent', async () => {
  survey = await desk.open({ closesAt: '2026-06-01T00:00:00+08:00' });
  for (const act of ['links', 'close'])
    expect((await desk.call(supplier(), `/api/surveys/${survey.id}/${act}`, { method: 'POST' })).status).toBe(403);
  const voided = await desk.call(supplier(), `/api/surveys/${survey.id}/void`, { body: { reason: '不好看' } });
  expect(voided.status).toBe(403);
  const told = await desk.pool.query(
    `select person_id from notice where template = 'survey.to-send' and subject = $1`,
    [survey.id],
  );
  expect(told.rows).toEqual([{ person_id: desk.witness.personId }]);
  items = await desk.links(survey.id);
  expect(await desk.detail(survey.id)).toMatchObject({ openedSide: 'supplier', sent: { by: desk.witness.name } });
});

test('its own people are nobody’s users, and a patient is not the hospital’s: neither is among those who may be asked', async () => {
  const patient = {
    kind: 'patient',
    title: '挂号退费没有到账',
    reporter: { name: '患者家属', contact: '13900000000' },
  };
  const reported = await desk.call(desk.person('supplier-first-line', 'supplier'), '/api/cases', {
    body: { contract, ...patient },
  });
  expect(reported.status).toBe(201);
  const everybody = await desk.open({ sample: 500, closesAt: '2026-06-01T00:00:00+08:00' });
  const { invitations, sample } = await desk.detail(everybody.id);
  expect(invitations.map(({ name }) => name)).not.toContain('患者家属');
  expect(invitations).toHaveLength(sample.population);
  expect(invitations.map(({ name }) => name)).toContain('王护士');
  expect(invitations.map(({ name }) => name)).not.toContain(desk.person('supplier-engineer', 'supplier').name);
  await desk.call(desk.witness, `/api/surveys/${everybody.id}/void`, { body: { reason: '试抽' } });
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
  expect((await desk.call<PublicSurvey>(desk.witness, form)).body.state).toBe('open');
});

test('under its own role in the database it reads no link and writes no answer, check, end or voiding', async () => {
  expect((await asSide('supplier', 'select * from survey_link')).rows).toEqual([]);
  expect((await asSide('hospital', 'select * from survey_link')).rows.length).toBeGreaterThan(0);
  const { invitations } = await desk.detail(survey.id);
  const own = [
    `update survey_invitation set answered_way = 'link', answered_at = now(), answers = '{}', score = 5 where id = $1`,
    `update survey_invitation set checked = 'confirmed', checked_at = now() where id = $1`,
    `update survey_invitation set drawn = not drawn where id = $1`,
    `update survey_invitation set linked_at = null where id = $1`,
  ];
  for (const sql of own)
    await expect(asSide('supplier', sql, [invitations[0]?.id])).rejects.toMatchObject({ code: '42501' });
  for (const set of [`closed_at = now()`, `sent_name = 'x'`, `closed_at = now(), voided_at = now(), void_reason = 'x'`])
    await expect(asSide('supplier', `update survey set ${set} where id = $1`, [survey.id])).rejects.toMatchObject({
      code: '42501',
    });
});

test('what it noted on the telephone is marked, may be checked, and gives way to one’s own answer', async () => {
  const [first, second, third] = items;
  const before = desk.clock.now();
  expect((await phone(first?.invitation, 5)).body).toMatchObject({ fields: [{ rule: 'own-answers-first' }] });
  const told = () => awaitingTold(survey.id);
  const waiting = async (by: PersonActor) =>
    (await desk.call<{ items: SurveyView[] }>(by, '/api/surveys?awaiting=true')).body.items.map(({ id }) => id);
  expect(await told()).toEqual([]);
  desk.clock.set(beijing('2026-05-30 09:00'));
  for (const day of ['2026-03-20T08:59:59', '2026-05-30T09:00:01'])
    expect((await phone(first?.invitation, 5, undefined, `${day}+08:00`)).body).toMatchObject({
      fields: [{ path: 'calledAt', rule: 'between-opening-and-now' }],
    });
  const calledAt = '2026-05-30T08:30:00+08:00';
  const called = await phone(first?.invitation, 5, undefined, calledAt);
  expect(called.body.invitations.find(({ id }) => id === first?.invitation)?.answeredAt).toBe(calledAt);
  for (const one of [second, third]) expect((await phone(one?.invitation, 5)).status).toBe(200);
  // Told once when they begin to await, then every week, until the hospital has looked.
  const remind = () => remindOfAwaiting(desk, { kind: 'system', job: 'test' }, {});
  await remind();
  expect(await told()).toEqual([{ person_id: desk.witness.personId, answers: 1 }]);
  expect(await waiting(desk.witness)).toEqual([survey.id]);
  desk.clock.set(beijing('2026-06-06 09:00'));
  await remind();
  await remind();
  expect(await told()).toEqual([1, 3].map((answers) => ({ person_id: desk.witness.personId, answers })));
  desk.clock.set(beijing('2026-05-30 09:00'));
  const unheard = await desk.detail(survey.id);
  expect(unheard.counts).toMatchObject({ answered: 0, satisfied: 0, onBehalf: 0, awaiting: 3 });
  expect(unheard.results.byQuestion.every((one) => one.answered === 0)).toBe(true);
  const inQueries = `select answered, score from published.survey_reply where survey_id = $1 and (answered or score is not null)`;
  expect((await asSide('supplier', inQueries, [survey.id], 'yinuo_analyst')).rows).toEqual([]);
  expect((await check(supplier(), first?.invitation, { outcome: 'confirmed' })).status).toBe(403);
  expect((await check(desk.witness, second?.invitation, { outcome: 'contradicted' })).status).toBe(422);
  await check(desk.witness, first?.invitation, { outcome: 'confirmed' });
  await check(desk.witness, second?.invitation, { outcome: 'contradicted', note: '没有接到电话' });
  expect((await desk.answer(tokenOf(third?.path ?? ''), full(2))).status).toBe(200);
  expect((await check(desk.witness, third?.invitation, { outcome: 'confirmed' })).status).toBe(409);
  expect(await waiting(desk.witness)).toEqual([]);
  const { counts, results, invitations } = await desk.detail(survey.id);
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
    recordedBy: desk.operations.name,
    check: { outcome: 'contradicted', note: '没有接到电话' },
  });
  expect((await phone(third?.invitation, 5)).status).toBe(409);
  // A document of a day tells what was known that day, whenever it is made.
  const path = `/api/surveys/results?contract=${contract}&from=2026-01-01&to=2026-12-31`;
  const known = async () => (await desk.call<SurveyDetail['results']>(desk.operations, path)).body.counts;
  expect(await known()).toEqual(counts);
  desk.clock.set(beijing('2026-05-30 08:59'));
  expect(await known()).toMatchObject({ invited: 6, answered: 0, awaiting: 0, contradicted: 0 });
  desk.clock.set(before);
});

test('who was sent no link is not telephoned; who asks for it may be, earlier, with the reason as a fact', async () => {
  const before = desk.clock.now();
  const invited = await desk.call<SurveyDetail>(desk.operations, `/api/surveys/${survey.id}/invitations`, {
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
  const short = await desk.open({
    title: '两天的调查',
    closesAt: formatInstant(instantOf(desk.clock.now() + 2 * 86_400_000)),
  });
  const [one] = await desk.links(short.id);
  const noted = await desk.call(desk.operations, `/api/surveys/${short.id}/invitations/${one?.invitation}/answer`, {
    body: { answers: full(5) },
  });
  expect(noted.body).toMatchObject({ fields: [{ rule: 'own-answers-first' }] });
  await desk.call(desk.witness, `/api/surveys/${short.id}/void`, { body: { reason: '试抽' } });
});

test('the hospital voids it with a reason: it counts nowhere and its links end', async () => {
  const path = `/api/surveys/results?contract=${contract}&from=2026-01-01&to=2026-12-31`;
  const asked = async () => (await desk.call<SurveyDetail['results']>(desk.operations, path)).body.byTime.length;
  const before = await asked();
  const stood = desk.clock.now();
  desk.clock.set(instantOf(stood + 60_000));
  const body = { reason: '抽样名单不实' };
  const voided = await desk.call<SurveyDetail>(desk.witness, `/api/surveys/${survey.id}/void`, { body });
  expect(voided.body).toMatchObject({ state: 'voided', voided: body, may: [] });
  expect(await asked()).toBe(before - 1);
  desk.clock.set(stood);
  expect(await asked()).toBe(before);
  expect((await desk.answer(tokenOf(items[4]?.path ?? ''), full(5))).body.code).toBe('state.conflict');
  expect((await desk.call(desk.witness, `/api/surveys/${survey.id}/void`, { body })).status).toBe(409);
});
