import type { DocumentView } from '@yinuo/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractText, faultOf } from '../../testing/index.ts';
import { attachEvidence, listOccurrences, moveOccurrences } from '../ledger/index.ts';
import { listDocuments } from './documents/list-documents.ts';
import { readDocument } from './documents/read-document.ts';
import { owedDocuments } from './pack/owed-documents.ts';
import { draftDocuments } from './schedule/draft-documents.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';
import { wordText } from './testing/zip-text.ts';
import { archiveDocument } from './way/archive-document.ts';
import { deliverDocument } from './way/deliver-document.ts';
import { receiptDocument } from './way/receipt-document.ts';
import { returnDocument } from './way/return-document.ts';
import { reviewDocument } from './way/review-document.ts';
import { reviseDocument } from './way/revise-document.ts';

const system = { kind: 'system', job: 'document-drafter' } as const;
let desk: DocumentDesk;
let zhongkai: string;
beforeAll(async () => {
  desk = await openDocumentDesk();
  zhongkai = await desk.found({ yaml: contractText('zhongkai') });
});
afterAll(() => desk.close());

/** Time passes: the ledger moves, then the drafter looks. */
async function pass(at: string): Promise<number> {
  desk.clock.set(beijing(at));
  for (let moved = 1; moved > 0; ) ({ moved } = await moveOccurrences(desk, system, {}));
  return (await draftDocuments(desk, system, {})).drafted;
}
const plans = async (): Promise<readonly DocumentView[]> =>
  (await listDocuments(desk, desk.lead, { contract: zhongkai, kind: 'quarterly-optimisation-plan', limit: 200 })).items;
const planOf = async (period: string, revision: number): Promise<DocumentView> => {
  const found = (await plans()).find((one) => one.period?.name === period && one.revision === revision);
  if (!found) throw new Error(`no plan ${period} ${revision}`);
  return found;
};
const occurrenceOf = async (id: string | null) =>
  (await listOccurrences(desk, desk.lead, { contract: zhongkai, limit: 200 })).items.find((one) => one.id === id);

describe('what falls due', () => {
  test('appears as a draft when the ledger says due soon, by itself and once', async () => {
    await pass('2026-03-10 09:00');
    expect(await plans()).toEqual([]);
    expect(await pass('2026-03-25 09:00')).toBeGreaterThan(0);
    expect(await pass('2026-03-25 09:01')).toBe(0);
    const [draft] = await plans();
    expect(draft).toMatchObject({ scheduled: true, revision: 1, period: { name: '2026-Q1', to: '2026-03-31' } });
    expect(await occurrenceOf(draft?.occurrence ?? null)).toMatchObject({ clause: 'ZK-21', state: 'due-soon' });
  });

  test('two desks that look at once write one draft', async () => {
    desk.clock.set(beijing('2026-04-29 09:00'));
    for (let moved = 1; moved > 0; ) ({ moved } = await moveOccurrences(desk, system, {}));
    const both = await Promise.all([draftDocuments(desk, system, {}), draftDocuments(desk, system, {})]);
    expect(both.some(({ drafted }) => drafted > 0)).toBe(true);
    const all = await desk.pool.query(
      `select kind, period from document where scheduled and revision = 1
       group by contract_id, kind, period, occurrence_id having count(*) > 1`,
    );
    expect(all.rows).toEqual([]);
  });

  test('is made once more when its period is over, if nobody handed it over before', async () => {
    const draft = await planOf('2026-Q1', 1);
    await desk.render(draft.id); // asked on 25 March
    await pass('2026-04-30 09:00');
    const second = await planOf('2026-Q1', 2);
    await desk.render(second.id);
    await pass('2026-04-30 09:05');
    expect((await plans()).map(({ revision }) => revision)).toEqual([2, 1]);
    expect((await planOf('2026-Q1', 1)).supersededBy).toBe(second.id);
  });
});

describe('what belongs beside it', () => {
  const kinds = async (kind: DocumentView['kind']) =>
    (await listDocuments(desk, desk.lead, { contract: zhongkai, kind, limit: 200 })).items;

  test('the sheet of a survey is drafted with its analysis, once', async () => {
    const sheets = (await kinds('survey-sheet')).map(({ period, scheduled }) => [period?.name, scheduled]);
    const analyses = (await kinds('satisfaction-survey')).map(({ period, scheduled }) => [period?.name, scheduled]);
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets).toEqual(analyses);
  });

  test('a term that ends is handed over: drafted thirty days before, once', async () => {
    const before = desk.clock.now();
    await pass('2026-11-30 09:00');
    expect(await kinds('handover-pack')).toEqual([]);
    await pass('2026-12-01 09:00');
    await pass('2026-12-01 09:01');
    expect(await kinds('handover-pack')).toMatchObject([
      { scheduled: true, period: { name: 'term', to: '2026-12-31' } },
    ]);
    desk.clock.set(before);
  });
});

describe('an assessment that the hospital owes', () => {
  const items = ['服务响应', '问题解决', '办结情况', '服务态度', '周期义务', '文档交付'];
  const scored = {
    texts: { 总体评价: '响应偏慢' },
    rows: { 考核评分: items.map((one) => ({ 考核项目: one, 评分: '8', 评语: '' })) },
  };
  const better = { texts: { 总体评价: '供应商自评完美' }, rows: {} };
  let march: DocumentView;
  beforeAll(async () => {
    desk.clock.set(beijing('2026-04-30 10:00'));
    const ask = { kind: 'monthly-assessment', contract: zhongkai, period: '2026-03' } as const;
    const { id } = await desk.make(ask);
    march = await reviseDocument(desk, desk.hospitalIt, { id, written: scored });
    await desk.render(march.id);
  });

  test('is neither written, nor asked for with words, nor handed over by whom it judges', async () => {
    const seen = await readDocument(desk, desk.lead, { id: march.id });
    expect(seen.may).not.toEqual(expect.arrayContaining(['write']));
    expect(seen.may).not.toEqual(expect.arrayContaining(['deliver']));
    const ask = { kind: 'monthly-assessment', contract: zhongkai, period: '2026-03', written: better } as const;
    const faults = await Promise.all([
      faultOf(reviseDocument(desk, desk.lead, { id: march.id, written: better })),
      faultOf(deliverDocument(desk, desk.lead, { id: march.id, to: '信息科', way: 'mail' })),
      faultOf(desk.ask(ask, desk.lead)),
    ]);
    for (const fault of faults) expect(fault).toMatchObject({ code: 'auth.forbidden', params: { side: 'hospital' } });
  });

  test('asked for anew by anybody it says what was written', async () => {
    const again = await desk.make({ kind: 'monthly-assessment', contract: zhongkai, period: '2026-03' }, desk.lead);
    expect(wordText(await desk.file(again.id))).toContain('响应偏慢');
    march = again;
  });

  test('handed over by the hospital, and then filed on paper', async () => {
    const filing = { id: march.id, place: '档案室 1 号柜', number: 'A-1' };
    expect((await faultOf(archiveDocument(desk, desk.hospitalIt, filing)))?.code).toBe('state.conflict');
    const made = await deliverDocument(desk, desk.hospitalIt, { id: march.id, to: '供应商', way: 'paper' });
    expect(made.stage).toBe('delivered');
    expect(await occurrenceOf(made.occurrence)).toMatchObject({ state: 'done' });
    expect(made.may).toContain('archive');
    expect(await archiveDocument(desk, desk.hospitalIt, filing)).toMatchObject({ archived: { number: 'A-1' } });
  });
});

test('a duty notice that nobody published is missing from a pack, not said to stand in the rota', async () => {
  const { elsewhere } = await owedDocuments(desk, system, {
    slug: 'zhongkai',
    period: '2026-Q1',
  });
  const notices = elsewhere.filter(({ clause }) => clause === 'ZK-19');
  expect(notices.length).toBeGreaterThan(0);
  expect(new Set(notices.map(({ why }) => why))).toEqual(new Set(['missing']));
});

test('a report that is owed is not done by words: with the file, or by handing the document over', async () => {
  const { rows } = await desk.pool.query<{ id: string }>(
    `select id from occurrence where contract_id = $1 and obligation = 'monthly-fault-report' and period = '2026-02'`,
    [zhongkai],
  );
  const path = `/api/occurrences/${rows[0]?.id}`;
  const words = await desk.call(desk.lead, `${path}/complete`, { body: { evidence: { text: '已交' } } });
  expect(words).toMatchObject({ status: 422, body: { fields: [{ path: 'evidence.files', rule: 'report-file' }] } });
  const of = { occurrence: rows[0]?.id ?? '', name: '二月报告.pdf', content: Buffer.from('%PDF-1.7 ') };
  const { id: file } = await attachEvidence(desk, desk.lead, of);
  const done = await desk.call(desk.lead, `${path}/complete`, { body: { evidence: { files: [file] } } });
  expect(done).toMatchObject({ status: 200, body: { state: 'done', apart: true, saidAt: null } });
  const clauses = await desk.make({ kind: 'clause-response', contract: zhongkai, period: 'term' }, desk.lead);
  expect(wordText(await desk.file(clauses.id))).toContain('另行提交 1 次');
  // In a pack it lies beside the desk's own report, not in its place.
  const { wanted, records } = await owedDocuments(desk, system, { slug: 'zhongkai', period: '2026-02' });
  expect(wanted.filter(({ about }) => about.kind === 'fault-monthly-report')).toHaveLength(1);
  expect(records).toMatchObject([{ from: { file } }]);
});

test('handed in apart: not before its period is over, on the day it is entered until the other side confirms the earlier one', async () => {
  const { rows } = await desk.pool.query<{ id: string }>(
    `select id from occurrence where contract_id = $1 and obligation = 'monthly-fault-report' and period = any($2) order by period`,
    [zhongkai, ['2026-03', '2026-05']],
  );
  const [march = '', may = ''] = rows.map(({ id }) => id);
  const hand = async (occurrence: string, doneAt?: string) => {
    const of = { occurrence, name: '报告.pdf', content: Buffer.from('%PDF-1.7 ') };
    const { id: file } = await attachEvidence(desk, desk.lead, of);
    const body = { evidence: { files: [file] }, ...(doneAt && { doneAt }) };
    return desk.call(desk.lead, `/api/occurrences/${occurrence}/complete`, { body });
  };
  const early = [await hand(march, '2026-03-20T09:00:00+08:00'), await hand(may)];
  for (const refused of early) expect(refused).toMatchObject({ status: 422, body: { fields: [{ path: 'doneAt' }] } });
  const said = '2026-04-02T09:00:00+08:00';
  expect((await hand(march, said)).body).toMatchObject({
    state: 'done',
    doneAt: '2026-04-30T10:00:00+08:00',
    saidAt: said,
  });
  const confirmed = await desk.call(desk.hospitalIt, `/api/occurrences/${march}/confirm`, { body: {} });
  expect(confirmed.body).toMatchObject({ state: 'confirmed', doneAt: said, apart: true });
});

describe('the way of a document', () => {
  let plan: DocumentView;
  beforeAll(async () => {
    plan = await planOf('2026-Q1', 2);
  });

  test('people write into it: a new revision, and nothing over counted figures', async () => {
    const row = {
      问题: '登录慢',
      措施: '增加缓存 =1+1 <b>',
      责任人: '张工',
      完成日期: '2026年5月10日',
      可行性: '可行',
      验收标准: '登录 3 秒内',
    };
    const written = { texts: { 概述: '本季度运行平稳。' }, rows: { 优化措施: [row] } };
    const revised = await reviseDocument(desk, desk.lead, { id: plan.id, written });
    await desk.render(revised.id);
    const made = await readDocument(desk, desk.lead, { id: revised.id });
    expect(made).toMatchObject({ revision: 3, stage: 'draft', figures: { of: 'paper', blanks: 0 } });
    expect(wordText(await desk.file(revised.id))).toContain('增加缓存 =1+1 &lt;b&gt;');
    const over = { texts: {}, rows: { 优化措施: [{ 问题: '登录慢', 序号: '9' }] } };
    const fault = await faultOf(reviseDocument(desk, desk.lead, { id: revised.id, written: over }));
    expect(fault?.fields).toEqual([{ path: 'written.rows.优化措施.0.序号', rule: 'not-written' }]);
    expect((await faultOf(reviseDocument(desk, desk.lead, { id: plan.id, written })))?.code).toBe('state.conflict');
    plan = revised;
  });

  test('sent back, written again, reviewed', async () => {
    for (const stopped of [
      () => returnDocument(desk, desk.hospitalIt, { id: plan.id, reason: '不想收' }),
      () => reviewDocument(desk, desk.hospitalIt, { id: plan.id }),
    ])
      expect(await faultOf(stopped())).toMatchObject({ code: 'auth.forbidden', params: { side: 'supplier' } });
    const { may } = await readDocument(desk, desk.hospitalIt, { id: plan.id });
    expect(may.filter((verb) => verb === 'review' || verb === 'return')).toEqual([]);
    const returned = await returnDocument(desk, desk.lead, { id: plan.id, reason: '措施不够具体' });
    expect(returned).toMatchObject({ stage: 'returned', returned: { reason: '措施不够具体' } });
    expect(returned.may).not.toContain('deliver');
    const deliver = { id: plan.id, to: '信息科', way: 'paper' } as const;
    expect((await faultOf(deliverDocument(desk, desk.lead, deliver)))?.code).toBe('state.conflict');
    expect(await reviewDocument(desk, desk.lead, { id: plan.id })).toMatchObject({ stage: 'reviewed', returned: null });
  });

  test('handed over: the occurrence is done, late because it is late, with the document as evidence', async () => {
    const made = await deliverDocument(desk, desk.lead, { id: plan.id, to: '信息科王老师', way: 'paper' });
    expect(made).toMatchObject({ stage: 'delivered', delivered: { to: '信息科王老师', way: 'paper' } });
    expect(await occurrenceOf(made.occurrence)).toMatchObject({ state: 'done', late: true });
    expect((await faultOf(receiptDocument(desk, desk.lead, { id: plan.id })))?.code).toBe('auth.forbidden');
    expect((await faultOf(deliverDocument(desk, desk.lead, { id: plan.id, to: 'x', way: 'mail' })))?.code).toBe(
      'state.conflict',
    );
  });

  test('sent back by the other side before it is signed for: owed again, the delivery stays a fact, its side is told', async () => {
    const back = { id: plan.id, reason: '缺少验收标准' };
    expect((await faultOf(returnDocument(desk, desk.lead, back)))?.code).toBe('auth.forbidden');
    expect((await readDocument(desk, desk.hospitalIt, { id: plan.id })).may).toContain('return');
    const returned = await returnDocument(desk, desk.hospitalIt, back);
    expect(returned).toMatchObject({
      stage: 'returned',
      delivered: { to: '信息科王老师' },
      returned: { reason: back.reason },
    });
    expect(returned.may).not.toContain('receipt');
    expect(await occurrenceOf(plan.occurrence)).toMatchObject({ state: 'overdue' });
    const told = await desk.pool.query(
      `select template, person_id from notice where subject = $1 and template like 'document.%' order by template, person_id`,
      [plan.id],
    );
    const toldOf = (template: string) =>
      told.rows.filter((one) => one.template === template).map((one) => one.person_id);
    expect(toldOf('document.delivered')).toEqual([desk.hospitalIt.personId]);
    expect(toldOf('document.returned')).toContain(desk.lead.personId);
    expect((await faultOf(receiptDocument(desk, desk.hospitalIt, { id: plan.id })))?.code).toBe('state.conflict');
    const again = await desk.make(
      { kind: plan.kind as 'quarterly-optimisation-plan', contract: zhongkai, period: '2026-Q1' },
      desk.lead,
    );
    expect((await readDocument(desk, desk.lead, { id: plan.id })).supersededBy).toBe(again.id);
    await reviewDocument(desk, desk.lead, { id: again.id });
    plan = await deliverDocument(desk, desk.lead, { id: again.id, to: '信息科王老师', way: 'paper' });
    expect(await occurrenceOf(plan.occurrence)).toMatchObject({ state: 'done', late: true });
  });

  test('signed for by the other side, which confirms; filed on paper', async () => {
    expect(await receiptDocument(desk, desk.hospitalIt, { id: plan.id })).toMatchObject({ stage: 'receipted' });
    expect(await occurrenceOf(plan.occurrence)).toMatchObject({ state: 'confirmed' });
    const used = { id: plan.id, place: '档案室 3 号柜', number: 'A-1' };
    expect((await faultOf(archiveDocument(desk, desk.lead, used)))?.fields).toMatchObject([
      { path: 'number', rule: 'filed-already' },
    ]);
    const filed = await archiveDocument(desk, desk.lead, { id: plan.id, place: '档案室 3 号柜' });
    expect(filed.archived).toMatchObject({ number: 'ZK-DA-YH-2026-Q1', place: '档案室 3 号柜', by: desk.lead.name });
    const { rows } = await desk.pool.query(`select type from fact where subject = $1 order by seq`, [plan.id]);
    expect(rows.map(({ type }) => type)).toEqual(
      ['asked', 'ready', 'reviewed', 'delivered', 'receipted', 'archived'].map((one) => `document.${one}`),
    );
  });

  test('who may not, and who learns nothing', async () => {
    const rival = desk.person('supplier-lead', 'rival');
    const stranger = desk.person('hospital-it', 'second');
    const faults = await Promise.all([
      faultOf(reviewDocument(desk, desk.person('supplier-engineer', 'supplier'), { id: plan.id })),
      faultOf(deliverDocument(desk, desk.person('hospital-leader', 'first'), { id: plan.id, to: 'x', way: 'paper' })),
      faultOf(reviewDocument(desk, rival, { id: plan.id })),
      faultOf(receiptDocument(desk, stranger, { id: plan.id })),
      faultOf(archiveDocument(desk, rival, { id: plan.id, place: 'x' })),
    ]);
    expect(faults.map((fault) => fault?.code)).toEqual([
      'auth.forbidden',
      'auth.forbidden',
      'not-found',
      'not-found',
      'not-found',
    ]);
  });
});
