import { type DocumentDetail, DocumentKind, type PeriodKind } from '@yinuo/api';
import { printedText } from '@yinuo/documents';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contractText } from '../../testing/index.ts';
import type { PeriodSort } from './gather/period.ts';
import { KINDS } from './kinds/index.ts';
import { makePack } from './pack/make-pack.ts';
import { activeParts } from './testing/active-parts.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';
import { lostNumbers } from './testing/numbers.ts';
import { sheetRows } from './testing/zip-text.ts';

const HOSTILE = '=1+1 <b>&amp; {合同.名称} {/故障} ]]> 𠮷';
/** Would fetch, run or link something, where a reader took it for more than words. */
const ACTIVE = '=HYPERLINK("http://x.invalid","点此") @SUM(1) {HYPERLINK "http://x.invalid"} <script>1</script>';
let desk: DocumentDesk;
let karamay: string;
let hostile: PersonActor;
let major: string;
beforeAll(async () => {
  desk = await openDocumentDesk();
  karamay = await desk.found({ yaml: contractText('karamay') });
  const said = { cause: `${HOSTILE} ${ACTIVE}`, solution: `${ACTIVE} ${HOSTILE}` };
  hostile = { ...desk.lead, name: '=1+1 <b>@SUM(1)' };
  major = await desk.play({
    at: '2026-03-02 10:00',
    severity: 'major',
    title: HOSTILE,
    respondAfter: 3,
    resolveAfter: 95,
    resolution: said,
  });
  await desk.play({
    at: '2026-03-03 10:00',
    severity: 'daily',
    title: HOSTILE,
    respondAfter: 25,
    resolveAfter: 40,
    resolution: said,
  });
  const at = (contract: string, kind: string, time: string, title: string) =>
    desk.play({ contract, kind, at: time, title, respondAfter: 2, resolveAfter: 30, resolution: said });
  await at(karamay, 'consultation', '2026-03-04 11:00', HOSTILE);
  await at(karamay, 'fault', '2026-03-05 15:00', '医生端打不开');
  await desk.play({
    contract: karamay,
    kind: 'demand',
    severity: 'report-or-template',
    at: '2026-03-05 16:00',
    title: HOSTILE,
  });
  const visit = {
    contract: karamay,
    on: '2026-03-05',
    way: 'phone',
    name: HOSTILE.slice(0, 30),
    topics: HOSTILE,
    said: HOSTILE,
    score: 4,
  };
  expect((await desk.call(desk.lead, '/api/visits', { body: visit })).status).toBe(201);
  const survey = {
    contract: karamay,
    title: '一季度调查',
    way: 'phone',
    from: '2026-01-01',
    to: '2026-03-31',
    sample: 3,
    closesAt: '2026-04-30T00:00:00+08:00',
  };
  const { id } = (await desk.call<{ id: string }>(desk.lead, '/api/surveys', { body: survey })).body;
  const { invitations } = (await desk.call<{ invitations: { id: string }[] }>(desk.lead, `/api/surveys/${id}`)).body;
  const answers = { attitude: 5, speed: 4, result: 3, system: 4, overall: 4, advice: HOSTILE };
  await desk.call(desk.lead, `/api/surveys/${id}/invitations/${invitations[0]?.id}/answer`, { body: { answers } });
  desk.clock.set(beijing('2026-04-03 09:00'));
});
afterAll(() => desk.close());

const PERIODS: Readonly<Record<PeriodSort, string>> = {
  week: '2026-W10',
  month: '2026-03',
  quarter: '2026-Q1',
  year: 'Y1',
  term: 'term',
};
/** Each kind for the shortest period that it is made for, those of several sorts for the longest too. */
const asks = DocumentKind.options.flatMap((kind) => {
  const { periods, correctsSeal } = KINDS[kind];
  if (kind === 'fault-analysis' || kind === 'month-figures' || correctsSeal) return [];
  return [...new Set([periods[0], periods.at(-1)])].flatMap((sort) => (sort ? [[kind, sort] as const] : []));
});

test.each(asks)(
  '%s of a %s: made, its numbers found again through the API, people’s words as they are',
  async (kind, sort) => {
    const contract = kind === 'fault-monthly-report' ? desk.contract : karamay;
    const { id } = await desk.make({ kind: kind satisfies PeriodKind, contract, period: PERIODS[sort] }, hostile);
    const { body } = await desk.call<DocumentDetail>(desk.hospitalIt, `/api/documents/${id}`);
    expect([body.state, body.fault]).toEqual(['ready', null]);
    const file = await desk.file(id);
    const read = <T>(path: string) => desk.call<T>(desk.hospitalIt, path).then((reply) => reply.body);
    const cases = await read<{ items: { id: string }[] }>(`/api/cases?contract=${contract}`);
    const paths = [`/api/contracts/${contract}`, ...cases.items.map((one) => `/api/cases/${one.id}`)];
    const replies = [cases, ...(await Promise.all(paths.map((path) => read(path))))];
    const template = await KINDS[kind].template?.shipped();
    expect(lostNumbers(file, template ?? Buffer.alloc(0), [body, replies])).toEqual([]);
    const text = printedText(file).join('\n');
    if (text.replaceAll(hostile.name, '').includes('=1+1')) expect(text).toContain(HOSTILE);
    expect(activeParts(file)).toEqual(activeParts(Buffer.from(template ?? [])));
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  },
);

/** What a made paper tells, by tag: texts and fields as they are, tables as rows by column. */
async function toldBy(ask: Parameters<DocumentDesk['make']>[0]): Promise<Record<string, unknown>> {
  const { id } = await desk.make(ask, desk.lead);
  const { figures } = (await desk.call<DocumentDetail>(desk.lead, `/api/documents/${id}`)).body;
  if (figures?.of !== 'paper') throw new Error('no paper');
  return Object.fromEntries(
    figures.parts.flatMap((part): [string, unknown][] => {
      if (part.part === 'fields') return part.items.map(({ tag, value }) => [tag, value]);
      if (part.part === 'text') return [[part.tag, part.text]];
      if (part.part !== 'table') return [];
      const rows = part.rows.map((row) => Object.fromEntries(part.columns.map(({ tag }, at) => [tag, row[at]])));
      return [[part.tag, rows]];
    }),
  );
}

test('what people entered for a period stands beside the next, their own figures too', async () => {
  const entered = [
    { 指标名称: '线上接诊量', 单位: '人次', 本期: '58' },
    { 指标名称: '复诊续方量', 单位: '张', 本期: '7' },
  ];
  const report = { kind: 'operation-report', contract: karamay } as const;
  await toldBy({ ...report, period: '2026-02', written: { texts: {}, rows: { 运营指标: entered } } });
  const next = await toldBy({ ...report, period: '2026-03' });
  expect(next.运营指标).toEqual(
    expect.arrayContaining([
      { 指标名称: '线上接诊量', 单位: '人次', 本期: '', 上期: '58', 说明: '' },
      { 指标名称: '复诊续方量', 单位: '张', 本期: '', 上期: '7', 说明: '' },
      { 指标名称: '注册用户数', 单位: '人', 本期: '', 上期: '', 说明: '' },
    ]),
  );
});

test('minutes begin with what the agenda says, the next agenda with where one met; what was decided people write', async () => {
  const texts = { 会议时间: '3月11日 15:00', 会议地点: '三楼会议室' };
  const rows = { 议题: [{ 议题内容: '医生端提速' }] };
  await toldBy({ kind: 'meeting-agenda', contract: karamay, period: '2026-W11', written: { texts, rows } });
  const minutes = { kind: 'meeting-minutes', contract: karamay, period: '2026-W11' } as const;
  expect(await toldBy(minutes)).toMatchObject({
    ...texts,
    主持人: '',
    议定事项: [{ 事项内容: '医生端提速', 结论: '' }],
  });
  await toldBy({ ...minutes, written: { texts, rows: {} } });
  expect(await toldBy({ kind: 'meeting-agenda', contract: karamay, period: '2026-W12' })).toMatchObject({
    会议时间: '',
    会议地点: '三楼会议室',
  });
});

test('an analysis and a workbook do nothing but show, whatever people wrote', async () => {
  const analysis = await desk.make({ kind: 'fault-analysis', contract: desk.contract, case: major }, hostile);
  const word = await desk.file(analysis.id);
  const template = Buffer.from((await KINDS['fault-analysis'].template?.shipped()) ?? []);
  expect(activeParts(word)).toEqual(activeParts(template));
  for (const words of [HOSTILE, ACTIVE]) expect(printedText(word).join('\n')).toContain(words);
  const figures = await desk.make({ kind: 'month-figures', contract: desk.contract, period: '2026-03' }, hostile);
  const excel = await desk.file(figures.id);
  expect(activeParts(excel)).toEqual({});
  const cells = [1, 2, 3, 4].flatMap((sheet) => sheetRows(excel, sheet).flat());
  expect(cells.filter((cell) => cell.includes('=1+1') || cell.includes('=HYPERLINK')).length).toBeGreaterThan(1);
});

test('a pack holds what is owed and what proves it; what still holds is taken as it was', async () => {
  const pack = async () => {
    const files: string[] = [];
    const { made, known, failed } = await makePack(desk, {
      slug: 'xiyuan',
      period: '2026-03',
      save: async (name) => void files.push(name.replace(/[（(].*/, '').replace(/\.\w+$/, '')),
      tell: () => undefined,
    });
    return { counts: { made, known, failed }, files: files.toSorted() };
  };
  const first = await pack();
  const marks = (['fault-monthly-report', 'month-figures', 'fault-analysis'] as const).map((kind) => KINDS[kind].mark);
  expect(first.files).toHaveLength(marks.length);
  for (const mark of marks) expect(first.files.filter((name) => name.includes(`-${mark}`))).toHaveLength(1);
  const second = await pack();
  expect(second.counts).toEqual({ made: 0, known: marks.length, failed: 0 });
  // The report of a drill that was handed in as proof goes along as it is.
  const drills = `select id from occurrence where contract_id = $1 and period = '2026-Q1' and document->>'id' = 'restore-drill-report'`;
  const drill = (await desk.pool.query<{ id: string }>(drills, [desk.contract])).rows[0]?.id;
  await desk.pool.query(
    `insert into occurrence_file (id, occurrence_id, contract_id, name, type, bytes, sha256, content, person_name, at)
     values ('file_drill1', $1, $2, '演练/报告.pdf', 'application/pdf', 4, 'x', '%PDF', '王工', now())`,
    [drill, desk.contract],
  );
  const evidence = { text: '已演练', files: ['file_drill1'] };
  expect((await desk.call(desk.lead, `/api/occurrences/${drill}/complete`, { body: { evidence } })).status).toBe(200);
  const third = await pack();
  expect(third.counts.known).toBe(marks.length + 1);
  expect(third.files).toContain('恢复演练报告-XY-2026-Q1-drill1-演练-报告');
});
