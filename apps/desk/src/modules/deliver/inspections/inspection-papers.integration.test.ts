import type { DocumentKind, DocumentView } from '@yinuo/api';
import { lineChart, printedText } from '@yinuo/documents';
import { buildPaperTemplate } from '@yinuo/documents/build-templates';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contractText, faultOf } from '../../../testing/index.ts';
import {
  attachToItem,
  fillItem,
  getInspection,
  keepMeasured,
  listInspections,
  openAllInspections,
  openItemCases,
  signInspection,
} from '../../inspect/index.ts';
import { listOccurrences, moveOccurrences } from '../../ledger/index.ts';
import { readPeriod, reviewPeriod, signPeriod } from '../../settle/index.ts';
import { listDocuments } from '../documents/list-documents.ts';
import { inspectionPaper as parts } from '../kinds/inspection/papers.ts';
import { owedDocuments } from '../pack/owed-documents.ts';
import { draftDocuments } from '../schedule/draft-documents.ts';
import { uploadTemplate } from '../templates/upload-template.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from '../testing/document-desk.ts';
import { archiveDocument } from '../way/archive-document.ts';
import { deliverDocument } from '../way/deliver-document.ts';
import { receiptDocument } from '../way/receipt-document.ts';
import { reviewDocument } from '../way/review-document.ts';
import { inspectionPaper } from './inspection-paper.ts';

const system = { kind: 'system', job: 'test' } as const;
const PICTURE = Buffer.from(lineChart([3, 9, 2, 8, 5], null));
let desk: DocumentDesk;
let contract: string;
let engineer: PersonActor;
let id: string;
beforeAll(async () => {
  desk = await openDocumentDesk();
  contract = await desk.found({ yaml: contractText('karamay') });
  engineer = desk.person('supplier-engineer');
  desk.clock.set(beijing('2026-03-31 09:00'));
  for (let moved = 1; moved > 0; ) ({ moved } = await moveOccurrences(desk, system, {}));
  await openAllInspections(desk);
  await draftDocuments(desk, system, {});
});
afterAll(() => desk.close());

const work = () => ({ key: 'k', log: desk.log, signal: new AbortController().signal });
const papersOf = async (kind: DocumentKind): Promise<readonly DocumentView[]> =>
  (await listDocuments(desk, desk.lead, { contract, kind, limit: 50 })).items;
const paperOf = async (kind: DocumentKind): Promise<DocumentView> => {
  const [found] = await papersOf(kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};
const stateOf = async (obligation: string, period: string) =>
  (await listOccurrences(desk, desk.lead, { contract, limit: 200 })).items.find(
    (one) => one.obligation === obligation && one.period === period,
  )?.state;
const inspectionOf = async (checklist: string, period: string): Promise<string> => {
  const { items } = await listInspections(desk, engineer, { contract, limit: 100 });
  return items.find((one) => one.checklist === checklist && one.period === period)?.id ?? '';
};

/** Measured, filled in, signed; `bad` is found to be wrong. */
async function inspect(inspection: string, bad: string | null): Promise<void> {
  await keepMeasured(desk, system, { id: inspection, found: [], statements: null });
  for (const item of (await getInspection(desk, engineer, { id: inspection })).list) {
    const words = { text: `${item.title.zh}：缓冲命中率 99.2%` };
    const answer =
      item.manual === 'yes-no' ? { yes: item.id !== bad } : item.manual === 'number' ? { number: 61 } : words;
    if (item.id === bad)
      await attachToItem(desk, engineer, { id: inspection, item: item.id, name: '备份任务.png', content: PICTURE });
    await fillItem(desk, engineer, { id: inspection, item: item.id, answer });
  }
  const { version } = await getInspection(desk, engineer, { id: inspection });
  const signature = PICTURE.toString('base64');
  const feedback = bad === null ? {} : { feedback: '已电话反馈信息科王老师，当日补做备份' };
  if (bad !== null)
    expect((await faultOf(signInspection(desk, engineer, { id: inspection, version, signature })))?.fields).toEqual([
      { path: 'feedback', rule: 'feedback-of-failed' },
    ]);
  await signInspection(desk, engineer, { id: inspection, version, signature, ...feedback });
}

describe('the paper of a signed inspection', () => {
  test('is drafted when it is signed and each failed item has its case, not before; filed under a number of its own', async () => {
    id = await inspectionOf('quarterly-database', '2026-Q1');
    expect(await papersOf('database-inspection')).toEqual([]);
    await inspect(id, 'backup');
    expect(await papersOf('database-inspection')).toEqual([]);
    for (let twice = 0; twice < 2; twice++) await openItemCases.run(desk, { inspection: id }, work());
    expect(await papersOf('database-inspection')).toHaveLength(1);
    const { id: paper } = await paperOf('database-inspection');
    await desk.render(paper);
    expect(await paperOf('database-inspection')).toMatchObject({
      scheduled: true,
      number: 'KL-SK-2026-Q1',
      title: { zh: '数据库巡检分析报告' },
      stage: 'draft',
    });
    const file = await desk.file(paper);
    const text = printedText(file).join('\n');
    const words = ['档案号：KL-DA-SK-2026-Q1', 'KL-2026-000001', '备份任务.png', '给出问题解决方案', engineer.name];
    for (const one of words) expect(text).toContain(one);
    expect(new Set(file.toString('latin1').match(/media\/yinuo\d+\.png/g)).size).toBe(2);
  });

  test('what is owed as a paper is done by its delivery; what is owed without one, by the signature', async () => {
    expect(await stateOf('quarterly-database-inspection', '2026-Q1')).toBe('due');
    await inspect(await inspectionOf('monthly-platform', '2026-03'), null);
    expect(await stateOf('regular-inspection', '2026-03')).toBe('done');
    expect(await papersOf('platform-inspection')).toHaveLength(1);
  });

  test('is reviewed, delivered by who owes it, receipted by the other side, archived', async () => {
    const { id: paper } = await paperOf('database-inspection');
    await reviewDocument(desk, desk.lead, { id: paper });
    const handed = { id: paper, to: '信息科', way: 'paper' } as const;
    expect((await faultOf(deliverDocument(desk, desk.hospitalIt, handed)))?.code).toBe('auth.forbidden');
    await deliverDocument(desk, desk.lead, handed);
    expect(await stateOf('quarterly-database-inspection', '2026-Q1')).toBe('done');
    expect((await faultOf(receiptDocument(desk, desk.lead, { id: paper })))?.code).toBe('auth.forbidden');
    await receiptDocument(desk, desk.hospitalIt, { id: paper });
    expect(await stateOf('quarterly-database-inspection', '2026-Q1')).toBe('confirmed');
    await archiveDocument(desk, desk.hospitalIt, { id: paper, place: '档案室' });
    const rival = desk.person('supplier-lead', 'rival');
    expect((await faultOf(inspectionPaper(desk, rival, { id })))?.code).toBe('not-found');
    expect(await paperOf('database-inspection')).toMatchObject({ archived: { number: 'KL-DA-SK-2026-Q1' } });
  });

  test('the inspection’s own page gives the document; one that nobody signed shows as a draft and is not handed over', async () => {
    const { content, name } = await inspectionPaper(desk, desk.hospitalIt, { id });
    expect(name).toBe('数据库巡检分析报告-KL-SK-2026-Q1.docx');
    expect(content).toEqual(await desk.file((await paperOf('database-inspection')).id));
    const open = await inspectionOf('quarterly-system', '2026-Q1');
    const draft = await inspectionPaper(desk, desk.hospitalIt, { id: open });
    expect(printedText(draft.content as Uint8Array).join('\n')).toContain('巡检人未签字');
    const { id: made } = await desk.make({ kind: 'system-inspection', contract, period: '2026-Q1' }, desk.lead);
    const handed = deliverDocument(desk, desk.lead, { id: made, to: '信息科', way: 'paper' });
    expect((await faultOf(handed))?.fields).toMatchObject([{ rule: 'not-signed' }]);
  });
});

describe('beside other papers', () => {
  test('a hospital’s own template is used; one without what the clause demands is refused with its tag', async () => {
    const manager = desk.person('hospital-it');
    const own = { ...parts, parts: [{ part: 'words', text: '本院巡检用表' } as const, ...parts.parts] };
    const upload = async (paper: typeof parts) => {
      const content = Buffer.from(await buildPaperTemplate(paper));
      return uploadTemplate(desk, manager, { kind: 'platform-inspection', name: '巡检.docx', content });
    };
    const without = parts.parts.filter((part) => !JSON.stringify(part).includes('解决方案'));
    const refused = await faultOf(upload({ ...parts, parts: without }));
    expect(refused?.fields?.map(({ params }) => params?.tag)).toEqual(['异常反馈', '解决方案']);
    await upload(own);
    const { id: paper } = await paperOf('platform-inspection');
    await desk.render(paper);
    expect(printedText(await desk.file(paper)).join('\n')).toContain('本院巡检用表');
  });

  test('a pack takes what was signed and leaves out what was not; sealed, it tells what both sides signed', async () => {
    desk.clock.set(beijing('2026-04-03 09:00'));
    const asked = { slug: 'karamay', period: '2026-Q1' };
    const { wanted } = await owedDocuments(desk, system, asked);
    const inspected = wanted.flatMap(({ about }) =>
      'span' in about && about.kind.endsWith('inspection') ? [`${about.kind} ${about.span.name}`] : [],
    );
    expect(inspected.toSorted()).toEqual(['database-inspection 2026-Q1', 'platform-inspection 2026-03']);
    const period = { id: contract, period: '2026-Q1' };
    await reviewPeriod(desk, desk.lead, period);
    const leader = desk.person('hospital-leader');
    const sign = async () =>
      signPeriod(desk, leader, { ...period, hash: (await readPeriod(desk, leader, period)).hash });
    expect((await faultOf(sign()))?.code).toBe('period.documents-making');
    await desk.renderAll();
    const ask = { kind: 'system-inspection', contract, period: '2026-Q1' } as const;
    const failing = await desk.ask(ask, desk.lead);
    await desk.pool.query(`update document set state = 'failed', fault = '{}' where id = $1`, [failing]);
    const title = { titles: '系统巡检分析报告' };
    expect(await faultOf(sign())).toMatchObject({ code: 'period.documents-missing', params: title });
    await desk.make(ask, desk.lead);
    for (const who of [desk.person('hospital-leader'), desk.person('supplier-leader')])
      await signPeriod(desk, who, { ...period, hash: (await readPeriod(desk, who, period)).hash });
    const told = async () => {
      const { id: paper } = await desk.make({ kind: 'database-inspection', contract, period: '2026-Q1' }, desk.lead);
      return printedText(await desk.file(paper)).join('\n');
    };
    const before = await told();
    await desk.pool.query(`update inspection_item set note = '事后改写' where inspection_id = $1`, [id]);
    const after = await told();
    expect(after).toContain('已由双方于');
    expect(after).not.toContain('事后改写');
    expect(after.replaceAll('第 3 稿', '第 2 稿')).toBe(before);
  });
  test('one that is signed only after the seal has its paper all the same, which says so and is handed over', async () => {
    desk.clock.set(beijing('2026-04-03 10:00'));
    await inspect(await inspectionOf('quarterly-system', '2026-Q1'), null);
    const { id: made } = await desk.make({ kind: 'system-inspection', contract, period: '2026-Q1' }, desk.lead);
    const text = printedText(await desk.file(made)).join('\n');
    expect(text).toContain('封存时本项巡检尚未签字，本文件不在封存内容之内。');
    expect(text).not.toContain('巡检人未签字');
    const handed = await deliverDocument(desk, desk.lead, { id: made, to: '信息科', way: 'paper' });
    expect(handed).toMatchObject({ stage: 'delivered' });
  });
});
