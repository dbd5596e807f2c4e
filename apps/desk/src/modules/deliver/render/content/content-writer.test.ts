import { type FaultAnalysisReport, shippedTemplate } from '@yinuo/documents';
import { expect, test } from 'vitest';
import { openContentWriter } from './content-writer.ts';
import type { FileOrder } from './write-content.ts';

const head = {
  name: '系统故障分析报告',
  archiveNumber: 'DA-1',
  number: 'XY-1-FX',
  contractName: '合同',
  contractNumber: 'XY（第 1 版）',
  hospital: '医院',
  supplier: '供应商',
  period: '截至 2026年4月2日 09:30',
  preparedBy: '编制人',
  preparedAt: '2026年4月2日 09:30',
  clauses: [{ number: 'XY-6', quote: '需要提供系统故障分析报告' }],
  provisional: '',
};
const report: FaultAnalysisReport = {
  head,
  fault: {
    number: 'XY-1',
    title: '缴费中断',
    severity: '重大',
    module: '缴费',
    reportedAt: '',
    reportedBy: '',
    channel: '',
    handledBy: '',
    resolvedAt: '',
    duration: '',
  },
  description: '',
  steps: [],
  clocks: [],
  cause: { direct: '', root: '', party: '', agreed: '' },
  impact: { scope: '', span: '', business: '', data: '' },
  symptoms: '',
  temporaryFix: '',
  finalFix: '',
  summary: '',
  measures: [],
};

async function writtenBy(cases: number, template: Uint8Array) {
  const writer = openContentWriter(cases);
  try {
    const order: FileOrder = { write: 'analysis', template, report };
    return await writer.write(order);
  } finally {
    await writer.end();
  }
}

test('another thread writes the same bytes', async () => {
  const template = await shippedTemplate('fault-analysis-report');
  const [here, apart] = [await writtenBy(1, template), await writtenBy(1000, template)];
  if (!here.ok || !apart.ok) throw new Error('not written');
  expect(Buffer.from(apart.value).equals(here.value)).toBe(true);
}, 30_000);

test('what is wrong with a template comes back from another thread too', async () => {
  expect(await writtenBy(1000, Buffer.from('no template'))).toMatchObject({
    ok: false,
    error: [{ code: 'package.not-zip' }],
  });
}, 30_000);
