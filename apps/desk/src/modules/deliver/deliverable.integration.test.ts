import type { DocumentKind, DocumentView, PaymentPlan, SurveyDetail, SurveyLinks, SurveyView } from '@yinuo/api';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractText, faultOf } from '../../testing/index.ts';
import { listOccurrences, moveOccurrences } from '../ledger/index.ts';
import { cancelDocument } from './documents/cancel-document.ts';
import { listDocuments } from './documents/list-documents.ts';
import { failDocument } from './render/settle-document.ts';
import { draftDocuments } from './schedule/draft-documents.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';
import { wordText } from './testing/zip-text.ts';
import { deliverDocument } from './way/deliver-document.ts';
import { reviewDocument } from './way/review-document.ts';
import { reviseDocument } from './way/revise-document.ts';

const system = { kind: 'system', job: 'document-drafter' } as const;
let desk: DocumentDesk;
let zhongkai: string;
let karamay: string;
beforeAll(async () => {
  desk = await openDocumentDesk();
  zhongkai = await desk.found({ yaml: contractText('zhongkai') });
  karamay = await desk.found({ yaml: contractText('karamay') });
});
afterAll(() => desk.close());

async function pass(at: string): Promise<void> {
  desk.clock.set(beijing(at));
  for (let moved = 1; moved > 0; ) ({ moved } = await moveOccurrences(desk, system, {}));
  for (let more = true; more; ) ({ more } = await draftDocuments(desk, system, {}));
}
const hand = (id: string, by: PersonActor = desk.lead) => deliverDocument(desk, by, { id, to: '信息科', way: 'paper' });
const refusal = async (act: Promise<unknown>) => (await faultOf(act))?.fields?.map(({ rule }) => rule);
const occurrenceOf = async (contract: string, id: string | null) => {
  for (let cursor: string | undefined; ; ) {
    const page = await listOccurrences(desk, desk.lead, { contract, limit: 200, ...(cursor ? { cursor } : {}) });
    const found = page.items.find((one) => one.id === id);
    if (found || page.next === null) return found;
    cursor = page.next;
  }
};
const drafts = async (contract: string, kind: DocumentKind): Promise<readonly DocumentView[]> =>
  (await listDocuments(desk, desk.lead, { contract, kind, limit: 200 })).items;

test('a report of half its period fulfils nothing; made when it is over it is in time', async () => {
  const ask = { kind: 'fault-monthly-report', contract: zhongkai, period: '2026-03' } as const;
  desk.clock.set(beijing('2026-03-20 09:00'));
  const half = await desk.make(ask);
  expect(await refusal(hand(half.id))).toEqual(['period-not-over']);
  desk.clock.set(beijing('2026-04-01 08:00'));
  const whole = await desk.make(ask);
  const made = await hand(whole.id);
  expect(await occurrenceOf(zhongkai, made.occurrence)).toMatchObject({
    state: 'done',
    late: false,
    due: '2026-04-08',
  });
});

test('KL-16: a plan is drafted before the month that it plans, the first one at once; none is made when its month is over', async () => {
  const plan = { kind: 'work-plan', contract: karamay } as const;
  await pass('2026-03-02 10:00');
  const planned = async () => (await drafts(karamay, 'work-plan')).map(({ period }) => period?.name);
  expect(await planned()).toEqual(['2026-03']);
  await pass('2026-03-23 10:00');
  expect((await planned()).toSorted()).toEqual(['2026-03', '2026-04']);
  const empty = await desk.make({ ...plan, period: '2026-04' }, desk.lead);
  expect(wordText(await desk.file(empty.id))).toContain('本月工作计划');
  const { id } = await reviseDocument(desk, desk.lead, {
    id: empty.id,
    written: { texts: { 目标: '四月' }, rows: {} },
  });
  await desk.render(id);
  const { occurrence } = await hand(id);
  expect(await occurrenceOf(karamay, occurrence)).toMatchObject({ state: 'done', late: false, due: '2026-03-29' });
  expect(await refusal(desk.ask({ ...plan, period: '2026-06' }))).toEqual(['not-in-future']);
  await pass('2026-04-01 07:00');
  expect((await drafts(karamay, 'work-plan')).filter(({ period }) => period?.name === '2026-03')).toHaveLength(1);
});

test('minutes with nothing written are none; written, they are delivered in the week itself', async () => {
  desk.clock.set(beijing('2026-04-01 17:00'));
  const empty = await desk.make({ kind: 'meeting-minutes', contract: karamay, period: '2026-W14' }, desk.lead);
  expect(await refusal(hand(empty.id))).toEqual(['blanks-left']);
  const texts = { 会议时间: '4月1日', 会议地点: '三楼', 主持人: '张工', 记录人: '李工', 参会人员: '双方项目组' };
  const { id } = await reviseDocument(desk, desk.lead, { id: empty.id, written: { texts, rows: {} } });
  await desk.render(id);
  expect(await hand(id)).toMatchObject({ stage: 'delivered' });
});

test('the analysis of a survey that nobody answered is no survey', async () => {
  desk.clock.set(beijing('2026-04-02 09:00'));
  const none = await desk.make({ kind: 'satisfaction-survey', contract: zhongkai, period: '2026-Q1' }, desk.lead);
  expect(await refusal(hand(none.id))).toEqual(['no-answers']);
});

test('EB-8: a survey by link is no survey by telephone', async () => {
  desk.clock.set(beijing('2026-12-01 09:00'));
  const einvoice = await desk.found({ yaml: contractText('einvoice') });
  const caller = desk.person('supplier-operations', 'supplier');
  const survey = async (way: 'link' | 'phone') => {
    const body = { contract: einvoice, title: '年度调查', way, from: '2026-01-01', to: '2026-12-31', sample: 2 };
    const closesAt = '2027-01-03T00:00:00+08:00';
    const { id } = (await desk.call<SurveyView>(caller, '/api/surveys', { body: { ...body, closesAt } })).body;
    return (await desk.call<SurveyDetail>(caller, `/api/surveys/${id}`)).body;
  };
  const answers = { attitude: 5, speed: 5, result: 5, system: 5, overall: 5 };
  const { id } = await survey('link');
  const links = await desk.call<SurveyLinks>(desk.hospitalIt, `/api/surveys/${id}/links`, { method: 'POST' });
  const token = links.body.items[0]?.path.replace('/s/', '');
  expect((await desk.call(null, '/api/surveys/form', { body: { token, answers } })).status).toBe(200);
  const called = await survey('phone');
  desk.clock.set(beijing('2027-01-05 09:00'));
  const analysis = () => desk.make({ kind: 'satisfaction-survey', contract: einvoice, period: 'Y1' }, desk.lead);
  expect(await refusal(hand((await analysis()).id))).toEqual(['no-telephone-answers']);
  desk.clock.set(beijing('2026-12-20 09:00'));
  const invitation = called.invitations[0]?.id;
  const noted = await desk.call(caller, `/api/surveys/${called.id}/invitations/${invitation}/answer`, {
    body: { answers },
  });
  expect(noted.status).toBe(200);
  desk.clock.set(beijing('2027-01-05 09:00'));
  const { occurrence } = await hand((await analysis()).id);
  expect(await occurrenceOf(einvoice, occurrence)).toMatchObject({ obligation: 'yearly-survey', state: 'done' });
  desk.clock.set(beijing('2026-04-02 09:30'));
});

test('what a side hands over another of its people has reviewed; where nobody else may, the fact says so', async () => {
  desk.clock.set(beijing('2026-04-02 09:30'));
  const minutes = async (period: string) => {
    const texts = { 会议时间: '周三', 会议地点: '三楼', 主持人: '张工', 记录人: '李工', 参会人员: '双方项目组' };
    const ask = { kind: 'meeting-minutes', contract: karamay, period, written: { texts, rows: {} } } as const;
    return (await desk.make(ask, desk.lead)).id;
  };
  const reviewOf = async (id: string) => {
    const { rows } = await desk.pool.query<{ data: { review: unknown } }>(
      `select data from fact where subject = $1 and type = 'document.delivered'`,
      [id],
    );
    return rows[0]?.data.review;
  };
  const alone = await minutes('2026-W11');
  await hand(alone);
  expect(await reviewOf(alone)).toEqual({ alone: true });

  const colleague = desk.person('supplier-operations', 'supplier');
  const roles = ['supplier-operations', 'supplier-lead'] as const;
  await desk.pool.query(`insert into person_role values ($1, 'supplier-lead', now())`, [colleague.personId]);
  const id = await minutes('2026-W12');
  expect(await refusal(hand(id))).toEqual(['not-reviewed']);
  await reviewDocument(desk, desk.lead, { id });
  expect(await refusal(hand(id))).toEqual(['not-reviewed']);
  await hand(id, { ...colleague, roles });
  expect(await reviewOf(id)).toEqual({ by: desk.lead.name });
  // The other side does not read over what it is to be given.
  const read = await minutes('2026-W13');
  expect((await faultOf(reviewDocument(desk, desk.hospitalIt, { id: read })))?.code).toBe('auth.forbidden');
  expect(await refusal(hand(read))).toEqual(['not-reviewed']);
  await desk.pool.query(`delete from person_role where person_id = $1 and role = 'supplier-lead'`, [
    colleague.personId,
  ]);
});

test('an acceptance names the form that was handed over', async () => {
  desk.clock.set(beijing('2026-04-02 10:00'));
  const leader = desk.person('hospital-leader', 'first');
  const sign = async (document: string) => {
    const body = {
      contract: karamay,
      outcome: 'accepted',
      on: '2026-04-02',
      representative: '张工',
      opinion: '同意',
      document,
    };
    const reply = await desk.call<{ fields?: { rule: string }[] }>(leader, '/api/acceptances', { body });
    return reply.body.fields?.map(({ rule }) => rule) ?? reply.status;
  };
  const form = await desk.make({ kind: 'acceptance-form', contract: karamay, period: 'term' }, desk.lead);
  expect(await sign(form.id)).toEqual(['not-handed-over']);
  const texts = { 联系人: '王老师', 联系电话: '0990-1', 服务内容: '运维与运营' };
  const { id } = await reviseDocument(desk, desk.lead, { id: form.id, written: { texts, rows: {} } });
  await desk.render(id);
  await hand(id);
  expect(await sign('doc_of_nobody')).toEqual(['unknown-form']);
  expect(await sign(form.id)).toEqual(['form-replaced']); // an earlier draft is not the form that was handed over
  const { body: plan } = await desk.call<PaymentPlan>(leader, `/api/payments?contract=${karamay}`);
  expect(plan.forms.map((one) => one.id)).toEqual([id]);
  expect(await sign(id)).toBe(201);
});

test('a major fault that is resolved has the draft of its analysis, once; what failed or was cancelled comes again a day later', async () => {
  const fault = await desk.play({ at: '2026-04-02 11:00', severity: 'major', respondAfter: 3, resolveAfter: 50 });
  const daily = await desk.play({ at: '2026-04-02 13:00', severity: 'daily', respondAfter: 3, resolveAfter: 50 });
  await pass('2026-04-03 09:00');
  const { rows } = await desk.pool.query<{ case_id: string; scheduled: boolean }>(
    `select case_id, scheduled from document where kind = 'fault-analysis' and case_id = any($1)`,
    [[fault, daily]],
  );
  expect(rows).toEqual([{ case_id: fault, scheduled: true }]);
  expect((await drafts(karamay, 'qualification-file')).map(({ period }) => period?.name)).toContain('2026-Q2');

  // An owed report, its companion, an analysis, a file that nobody owes by a day: each alike.
  const lost = async () => {
    const { rows } = await desk.pool.query<{ kind: string; revision: number; state: string }>(
      `select kind, revision, state from document where occurrence_id is not distinct from
         (select occurrence_id from document where id = $1) and kind = (select kind from document where id = $1)
         and period is not distinct from (select period from document where id = $1) order by revision`,
      [one],
    );
    return rows.map(({ revision, state }) => `${revision} ${state}`);
  };
  const scheduled = async (kind: string) =>
    (
      await desk.pool.query<{ id: string }>(
        `select id from document where kind = $1 and scheduled and state = 'queued' and asked_at >= $2 limit 1`,
        [kind, new Date(beijing('2026-04-01 00:00'))],
      )
    ).rows[0]?.id ?? '';
  let one = '';
  for (const [index, kind] of [
    'qualification-file',
    'fault-analysis',
    'operation-report',
    'meeting-agenda',
  ].entries()) {
    const state = index % 2 === 0 ? 'failed' : 'cancelled';
    one = await scheduled(kind);
    desk.clock.set(beijing('2026-04-03 09:00'));
    if (state === 'cancelled') await cancelDocument(desk, desk.lead, { id: one });
    else await failDocument(desk, system, { document: one, fault: { code: 'internal', params: {}, fields: [] } });
    await pass('2026-04-03 10:00');
    expect(await lost()).toEqual([`1 ${state}`]);
    await pass('2026-04-04 10:00');
    await pass('2026-04-04 11:00');
    expect([kind, ...(await lost())]).toEqual([kind, `1 ${state}`, '2 queued']);
  }
});

test('XY-6 in the clause table: an analysis in its seven days, then missing with its number, then delivered', async () => {
  const xy6 = async () => {
    const { id } = await desk.make({ kind: 'clause-response', contract: desk.contract, period: 'term' }, desk.lead);
    return wordText(await desk.file(id));
  };
  desk.clock.set(beijing('2026-04-05 09:00'));
  const first = await xy6();
  expect(first).toContain('尚未到期');
  // XY-1: who is in charge is known; XY-14: what is agreed outside the desk is said to be attached.
  for (const words of [
    '排班表与合同工程师',
    '没有监测记录',
    '系统外，见附件',
    '操作审计日志自',
    '本期没有经电话的来单',
  ])
    expect(first).toContain(words);
  desk.clock.set(beijing('2026-04-10 09:00'));
  expect(await xy6()).toMatch(/未办：XY-2026-\d+/);
  const { rows } = await desk.pool.query<{ id: string; case_id: string }>(
    `select id, case_id from document where kind = 'fault-analysis' and scheduled`,
  );
  const parts = {
    rootCause: '连接池',
    businessImpact: '挂号',
    dataImpact: '无',
    temporaryFix: '重启',
    summary: '扩容',
  };
  const impact = { ...parts, impactScope: '门诊', symptoms: '页面打不开' };
  const written = {
    kind: 'fault-analysis',
    contract: desk.contract,
    case: rows[0]?.case_id ?? '',
    parts: impact,
  } as const;
  const made = await desk.make(written, desk.lead);
  await hand(made.id);
  const shown = await xy6();
  expect(shown).not.toContain('未办：XY');
  expect(shown).toContain(made.number);
});
