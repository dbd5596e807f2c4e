import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleAnalysis, sampleMonth } from '../../bench/sample-reports.ts';
import { writeWorkbook } from '../excel/write-workbook.ts';
import { needOffice, officeSkipped, openInOffice, sheetsInOffice } from '../testing/office.ts';
import { renderFaultAnalysisReport, renderMonthlyFaultReport, shippedTemplate } from './render-report.ts';

/** Spaces and line ends are the page's, not the text's. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

describe.skipIf(officeSkipped)('LibreOffice opens what we write', () => {
  beforeAll(needOffice, 60_000);

  test('the month report: every fault on paper, pages numbered, head repeated', async () => {
    const month = sampleMonth(40);
    const docx = await renderMonthlyFaultReport(await shippedTemplate('monthly-fault-report'), month);
    if (!docx.ok) throw new Error(JSON.stringify(docx.error));
    const { pages, text } = await openInOffice(docx.value, 'docx');
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(20);
    const plain = squeezed(text);
    expect(plain).toContain(`第1页/共${pages}页`);
    expect(plain).toContain(`第${pages}页/共${pages}页`);
    expect(plain).toContain('编号：GZ-2026-03');
    expect(plain).not.toMatch(/[{}]/);
    const expected = [
      '一、编制依据',
      '五、故障处理记录',
      '十一、双方确认',
      '—（无样本）',
      '32/38（84.21%）',
      'XY-6',
      'ZK-21',
    ];
    const numbers = month.faults.map((fault) => fault.number);
    expect([...expected, ...numbers].filter((part) => !plain.includes(part))).toEqual([]);
    expect(text.match(/故障描述/g)?.length).toBeGreaterThan(4);
  }, 120_000);

  test('the analysis: its six parts in order, the breach, no provisional remark when there is none', async () => {
    const docx = await renderFaultAnalysisReport(await shippedTemplate('fault-analysis-report'), sampleAnalysis);
    if (!docx.ok) throw new Error(JSON.stringify(docx.error));
    const { pages, text } = await openInOffice(docx.value, 'docx');
    expect(pages).toBeLessThanOrEqual(4);
    const plain = squeezed(text);
    const parts = [
      '一、事件描述',
      '二、处理步骤',
      '三、原因分析',
      '四、故障影响范围',
      '五、表现形式及解决方法',
      '六、总结',
    ];
    const places = parts.map((part) => plain.indexOf(part));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(plain).toContain('违约');
    expect(plain).not.toContain('说明：');
  }, 120_000);

  test('hostile text is printed as it is, in Word and in Excel', async () => {
    const words = '<b>&amp; {合同.名称} =1+1 ]]>𠮷';
    const head = { ...sampleAnalysis.head, provisional: words };
    const docx = await renderFaultAnalysisReport(await shippedTemplate('fault-analysis-report'), {
      ...sampleAnalysis,
      head,
      summary: words,
    });
    if (!docx.ok) throw new Error(JSON.stringify(docx.error));
    expect(squeezed((await openInOffice(docx.value, 'docx')).text)).toContain(squeezed(words));
    const stream = new PassThrough();
    const columns = [{ header: '文字', width: 20, type: 'text' as const }];
    const rows = [['=1+1'], ['@SUM(1,1)'], ['+1'], [words]];
    const [xlsx] = await Promise.all([
      buffer(stream),
      writeWorkbook([{ name: '表', note: '说明', columns, rows }], stream),
    ]);
    const lines = (await sheetsInOffice(xlsx)).表?.split('\n');
    expect(lines?.slice(2, 6)).toEqual(["'=1+1", `"'@SUM(1,1)"`, "'+1", words]);
  }, 120_000);
});
