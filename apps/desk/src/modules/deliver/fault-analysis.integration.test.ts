import type { AnalysisDocumentFigures, AnalysisDraft, DocumentDetail } from '@yinuo/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultOf } from '../../testing/index.ts';
import { beijing, type DocumentDesk, openDocumentDesk } from './testing/document-desk.ts';
import { wordText } from './testing/zip-text.ts';

let desk: DocumentDesk;
let caseId: string;
beforeAll(async () => {
  desk = await openDocumentDesk();
  caseId = await desk.play({
    at: '2026-03-02 10:00',
    severity: 'major',
    title: '全院缴费中断',
    respondAfter: 3,
    resolveAfter: 75,
    resolution: {
      cause: '支付网关证书过期',
      solution: '更换证书',
      impact: '门诊全部收费窗口',
      symptom: '缴费页报错 502',
    },
  });
  const note = { text: '不给医院看的话', internal: true };
  await desk.call(desk.lead, `/api/cases/${caseId}/note`, { body: note });
  desk.clock.set(beijing('2026-03-05 09:00'));
});
afterAll(() => desk.close());

const ask = (parts = {}) => ({ kind: 'fault-analysis', contract: desk.contract, case: caseId, parts }) as const;
function analysisOf({ figures }: DocumentDetail): AnalysisDocumentFigures {
  if (figures?.of !== 'case') throw new Error('no analysis');
  return figures;
}

test('has exactly the parts of XY-6, and says what is missing', async () => {
  const made = await desk.make(ask());
  const text = wordText(await desk.file(made.id));
  const headings = [
    '一、事件描述',
    '二、处理步骤',
    '三、原因分析',
    '四、故障影响范围',
    '五、表现形式及解决方法',
    '六、总结',
  ];
  expect(text.split('\n').filter((line) => /^[一二三四五六七]、/.test(line))).toEqual(headings);
  for (const known of [
    '全院缴费中断',
    '支付网关证书过期',
    '更换证书',
    '门诊全部收费窗口',
    '缴费页报错 502',
    '1 小时 15 分钟',
  ])
    expect(text).toContain(known);
  const { parts, blanks, clocks, clauses } = analysisOf(made);
  const missing = parts.filter((part) => part.text === null).map(({ part }) => part);
  expect(missing).toEqual(['rootCause', 'businessImpact', 'dataImpact', 'temporaryFix', 'summary']);
  expect([blanks, text.split('（待填写）').length - 1]).toEqual([5, 5]);
  expect(clocks.map(({ clause, state }) => [clause, state])).toEqual([
    ['XY-2', 'met'],
    ['XY-2', 'breached'],
    ['XY-2', 'breached'],
  ]);
  expect(clauses).toMatchObject([{ number: 'XY-6', quote: expect.stringContaining('系统故障分析报告') }]);
  expect(made.number).toMatch(/^XY-2026-\d+-FX（第 2 稿）$/);
});

test('what people write goes in before what the case says, and is there the next time', async () => {
  const parts = {
    rootCause: '证书到期无提醒',
    summary: '证书纳入巡检',
    measures: [{ what: '到期前 30 天告警', party: '乙方' }],
  };
  const written = ask({ ...parts, directCause: '网关证书于当日 09:58 过期' });
  expect((await faultOf(desk.ask(written, desk.hospitalIt)))?.params).toEqual({ side: 'supplier' });
  await desk.make(written, desk.lead);
  // Asked for anew by anybody, it keeps what was written.
  const made = await desk.make(ask());
  const text = wordText(await desk.file(made.id));
  for (const words of ['证书到期无提醒', '证书纳入巡检', '到期前 30 天告警', '网关证书于当日 09:58 过期'])
    expect(text).toContain(words);
  expect(text).not.toContain('不给医院看的话');
  const draft = await desk.call<AnalysisDraft>(desk.lead, `/api/documents/analysis-draft?case=${caseId}`);
  expect(draft.body).toMatchObject({
    demanded: true,
    parts: { rootCause: '证书到期无提醒', symptoms: '缴费页报错 502' },
    from: { rootCause: 'document', symptoms: 'case', directCause: 'document' },
  });
});

test('a contract’s daily fault demands none, but may have one', async () => {
  const daily = await desk.play({ at: '2026-03-05 10:00', severity: 'daily' });
  const draft = await desk.call<AnalysisDraft>(desk.lead, `/api/documents/analysis-draft?case=${daily}`);
  expect(draft.body.demanded).toBe(false);
  const made = await desk.make({ ...ask(), case: daily });
  expect(analysisOf(made)).toMatchObject({ resolvedAt: null, durationMs: 0 });
});
