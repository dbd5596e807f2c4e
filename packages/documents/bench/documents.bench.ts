import { performance } from 'node:perf_hooks';
import { Writable } from 'node:stream';
import { instantOf } from '@yinuo/kernel';
import type { Measurement } from '../../../bench/measurement.ts';
import {
  type CaseFigure,
  type ClockFigure,
  monthFigures,
  renderMonthlyFaultReport,
  shippedTemplate,
  writeWorkbook,
} from '../src/index.ts';
import { sampleHead, sampleMonth } from './sample-reports.ts';

const CASES = 10_000;
const SECONDS_MAX = 5;

/** The month report of 10,000 cases as Word (filled, written, verified) and as Excel, from data to bytes. */
export async function run(): Promise<Measurement[]> {
  const cases = CASES;
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
  const excelMs = Math.round(performance.now() - excelStarted);
  const seconds = (wordMs + excelMs) / 1000;
  const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  return [
    {
      name: `month report of ${cases.toLocaleString('en')} faults from data, Word and Excel`,
      measured: `${(wordMs / 1000).toFixed(1)} s ${mega(docx.value.length)} + ${(excelMs / 1000).toFixed(1)} s ${mega(excelBytes)}`,
      target: `< ${SECONDS_MAX} s`,
      ok: seconds < SECONDS_MAX,
    },
  ];
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
