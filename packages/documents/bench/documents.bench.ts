import { performance } from 'node:perf_hooks';
import { Writable } from 'node:stream';
import { instantOf } from '@yinuo/kernel';
import {
  type CaseFigure,
  type ClockFigure,
  monthFigures,
  renderMonthlyFaultReport,
  shippedTemplate,
  writeWorkbook,
} from '../src/index.ts';
import { sampleHead, sampleMonth } from './sample-reports.ts';

export interface DocumentsBench {
  readonly cases: number;
  /** Word: filled, written and verified. */
  readonly wordMs: number;
  readonly wordBytes: number;
  /** Excel: cases and two clocks each. */
  readonly excelMs: number;
  readonly excelBytes: number;
  readonly peakRssMiB: number;
}

/** The month report of 10,000 cases as Word and as Excel, from data to bytes; the target is 5 s together. */
export async function run(cases = 10_000): Promise<DocumentsBench> {
  const month = sampleMonth(cases);
  const template = await shippedTemplate('monthly-fault-report');
  const started = performance.now();
  const docx = await renderMonthlyFaultReport(template, month);
  const wordMs = Math.round(performance.now() - started);
  if (!docx.ok) throw new Error(JSON.stringify(docx.error));
  const excelStarted = performance.now();
  let excelBytes = 0;
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      excelBytes += chunk.length;
      done();
    },
  });
  const counts = [{ by: '按级别', lines: month.bySeverity }];
  const { totals, rates } = month;
  const sheets = monthFigures({
    head: sampleHead,
    totals,
    rates,
    counts,
    cases: caseFigures(cases),
    clocks: clockFigures(cases),
  });
  await writeWorkbook(sheets, stream);
  return {
    cases,
    wordMs,
    wordBytes: docx.value.length,
    excelMs: Math.round(performance.now() - excelStarted),
    excelBytes,
    peakRssMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

const reportedAt = instantOf(Date.UTC(2026, 2, 5, 1, 12, 20));

function* caseFigures(cases: number): Generator<CaseFigure> {
  for (const fault of sampleMonth(cases).faults) {
    const { number, severity, module, description, cause, party, solution } = fault;
    const times = { reportedAt, respondedAt: reportedAt, resolvedAt: null, durationMs: null };
    yield { number, kind: '故障', severity, module, description, ...times, cause, party, solution, state: '已关闭' };
  }
}

function* clockFigures(cases: number): Generator<ClockFigure> {
  const common = {
    clause: 'XY-4',
    start: reportedAt,
    due: reportedAt,
    metAt: reportedAt,
    elapsedMs: 180_000,
    state: '达成',
  };
  const verdict = { provisional: false, counted: true, met: true, why: '工作日，限 10 分钟，用时 3 分钟。' };
  for (let index = 0; index < cases * 2; index++) {
    yield { caseNumber: `GZ-${index >> 1}`, clock: index % 2 === 0 ? '响应' : '解决', ...common, ...verdict };
  }
}

if (import.meta.main) console.log(await run());
