import type { Measurement } from '../../../bench/measurement.ts';
import { askDocument, renderDocument } from '../src/modules/deliver/index.ts';
import { contractText, type TestDesk } from '../src/testing/index.ts';
import { openBenchDesk } from './bench-desk.ts';
import { makeCases, XIYUAN_MIX } from './made-cases.ts';

const CASES = 10_000;
const MONTH = '2026-03';

/** The documents of a month of 10,000 faults, from the question to the kept bytes: read, judged, counted, filled, verified, stored. */
export async function run(): Promise<Measurement[]> {
  const { desk, close } = await openBenchDesk();
  try {
    const contract = await desk.found({ yaml: contractText('xiyuan') });
    await makeCases(desk, contract, { count: CASES, from: '2026-03-01', days: 31, mix: XIYUAN_MIX });
    desk.clock.set(Date.UTC(2026, 3, 2, 1) as Parameters<typeof desk.clock.set>[0]);
    const word = await measure(desk, contract, 'fault-monthly-report');
    const excel = await measure(desk, contract, 'month-figures');
    return [word, excel];
  } finally {
    await close();
  }
}

const NAMES = { 'fault-monthly-report': 'month report (Word)', 'month-figures': 'month figures (Excel)' } as const;

async function measure(desk: TestDesk, contract: string, kind: keyof typeof NAMES): Promise<Measurement> {
  const asker = desk.person('hospital-it', 'first');
  const [started, begun] = [performance.now(), process.cpuUsage()];
  const { id } = await askDocument(desk, asker, { ask: { kind, contract, period: MONTH } });
  await renderDocument.run(desk, { document: id }, { key: id, log: desk.log, signal: new AbortController().signal });
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(begun);
  const cpu = `${((used.user + used.system) / 1e6).toFixed(1)} s of CPU in two threads`;
  const { body } = await desk.call<{ state: string; file: { bytes: number }; figures: Figures }>(
    asker,
    `/api/documents/${id}`,
  );
  const { reported, breached } = body.figures.totals;
  if (body.state !== 'ready' || reported !== CASES) throw new Error(`${body.state}: ${reported} cases`);
  const size = `${(body.file.bytes / 1e6).toFixed(1)} MB`;
  const memory = `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`;
  return {
    name: `${NAMES[kind]}, ${CASES.toLocaleString('en')} cases, ${breached.toLocaleString('en')} with a breach`,
    measured: `${seconds.toFixed(1)} s, ${cpu}, ${size}, ${memory}`,
    target: '< 5 s',
    ok: seconds < 5,
  };
}

interface Figures {
  readonly totals: { readonly reported: number; readonly breached: number };
}
