import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleAnalysis, sampleMonth } from '../../bench/sample-reports.ts';
import { checkTemplate } from '../template/check-template.ts';
import { buildTemplate, reportNames } from '../templates/build-template.ts';
import { partOf } from '../testing/word-of.ts';
import { readParagraphs } from '../word/read-paragraphs.ts';
import { rateOf } from './rate.ts';
import { renderFaultAnalysisReport, renderMonthlyFaultReport, reportTags, shippedTemplate } from './render-report.ts';

describe('rateOf (lesson 10)', () => {
  test.each([
    [5, 7, '5/7（71.43%）'],
    [0, 0, '—（无样本）'],
    [0, 3, '0/3（0%）'],
    [3, 3, '3/3（100%）'],
    [99_999, 100_000, '99999/100000（99.99%）'],
    [1, 1_000_000, '1/1000000（0.01%）'],
  ])('%i of %i', (met, counted, text) => {
    expect(rateOf(met, counted, '规则')).toEqual({ met, counted, excludedRule: '规则', text });
  });

  test('100% only when all, 0% only when none', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (one, other) => {
        const [met, counted] = one < other ? [one, other] : [other, one];
        const { text } = rateOf(met, counted, '');
        if (counted > 0)
          expect([text.includes('（100%）'), text.includes('（0%）')]).toEqual([met === counted, met === 0]);
      }),
    );
  });

  test.each([
    [8, 7],
    [-1, 7],
    [0.5, 7],
    [0, Number.NaN],
  ])('%d of %d is refused', (met, counted) => {
    expect(() => rateOf(met, counted, '')).toThrow(RangeError);
  });
});

describe('shipped templates', () => {
  test.each(reportNames)('%s passes its own check and is what its code builds', async (name) => {
    const shipped = await shippedTemplate(name);
    expect(checkTemplate(shipped, reportTags[name])).toEqual([]);
    const built = await buildTemplate(name);
    for (const path of ['word/document.xml', 'word/styles.xml', 'word/header1.xml', 'word/footer1.xml']) {
      expect(partOf(shipped, path)).toBe(partOf(built, path));
    }
  });

  test.each(reportNames)('%s refuses the data tags of the other', async (name) => {
    const other = reportNames.find((candidate) => candidate !== name) ?? name;
    expect(checkTemplate(await shippedTemplate(name), reportTags[other]).length).toBeGreaterThan(5);
  });
});

async function headingsOf(docx: Uint8Array): Promise<string[]> {
  const headings: string[] = [];
  readParagraphs(partOf(docx), {
    paragraph: ({ text, style }) => {
      if (style === 'Heading1') headings.push(text);
    },
  });
  return headings;
}

describe('reports', () => {
  test('the analysis has exactly the parts that XY-6 names', async () => {
    const docx = await renderFaultAnalysisReport(await shippedTemplate('fault-analysis-report'), sampleAnalysis);
    expect(docx.ok && (await headingsOf(docx.value))).toEqual([
      '一、事件描述',
      '二、处理步骤',
      '三、原因分析',
      '四、故障影响范围',
      '五、表现形式及解决方法',
      '六、总结',
    ]);
  });

  test('a month without faults says so in every table, a rate without a sample that it has none; no percentage', async () => {
    const docx = await renderMonthlyFaultReport(await shippedTemplate('monthly-fault-report'), {
      ...sampleMonth(0),
      rates: [{ name: '响应按时率', clause: 'XY-4', rate: rateOf(0, 0, '本期无故障') }],
    });
    const xml = docx.ok ? partOf(docx.value) : '';
    expect(xml.match(/本期无此类事项/g)?.length).toBeGreaterThan(7);
    expect(xml.match(/—（无样本）/g)?.length).toBe(2); // the rate, and the rule that says so
    expect(xml.replace('不以 0% 或 100% 表示', '')).not.toContain('%');
  });

  test('a breached clock is red, a met one is not', async () => {
    const docx = await renderMonthlyFaultReport(await shippedTemplate('monthly-fault-report'), sampleMonth(5));
    const xml = docx.ok ? partOf(docx.value) : '';
    expect(xml.match(/C00000/g)?.length).toBe(1);
  });

  test('10,000 faults: every number printed, bounded time and memory', async () => {
    const month = sampleMonth(10_000);
    const template = await shippedTemplate('monthly-fault-report');
    const cpu = process.cpuUsage();
    const docx = await renderMonthlyFaultReport(template, month);
    const used = process.cpuUsage(cpu);
    expect(docx.ok).toBe(true);
    // CPU, since other tests share the machine; the benchmark states the wall clock.
    expect((used.user + used.system) / 1e6).toBeLessThan(8);
    expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(1200);
  }, 60_000);
});
