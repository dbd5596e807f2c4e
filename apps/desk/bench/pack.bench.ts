import type { Instant } from '@yinuo/kernel';
import type { Measurement } from '../../../bench/measurement.ts';
import { makePack, type PackLine } from '../src/modules/deliver/index.ts';
import { contractText } from '../src/testing/index.ts';
import { openBenchDesk } from './bench-desk.ts';
import { makeCases, XIYUAN_MIX } from './made-cases.ts';

const CASES = 10_000;
const MEMORY_MAX_MIB = 1536;
/** Every document of its contract year at the day after it; nothing was made before. */
const SIGNED = '2025-03-01';
const AFTER = Date.UTC(2026, 2, 2, 1) as Instant;

const daily = XIYUAN_MIX.filter(({ severity }) => severity === 'daily');
const portals = ['public-portal', 'doctor-portal', 'back-office'].map((module) => ({ module, severity: null }));
/** One fault of a hundred is grave: each of those gets an analysis of its own (XY-6). */
const xiyuan = Array.from(
  { length: 200 },
  (_, at) => XIYUAN_MIX[at < 2 ? 19 - at * 4 : -1] ?? daily[at % daily.length],
);
const karamay = [
  ...portals.flatMap((one) => ['fault', 'consultation', 'consultation', 'patient'].map((kind) => ({ ...one, kind }))),
  { kind: 'demand', severity: 'other', module: 'doctor-portal' },
];

const PACKS = [
  { slug: 'xiyuan', mix: xiyuan.filter((one) => one !== undefined) },
  { slug: 'karamay', mix: karamay },
] as const;

/** A year's full pack of one contract, from the facts to files in memory's reach: one desk, one thread of work. */
export async function run(): Promise<Measurement[]> {
  const results: Measurement[] = [];
  for (const { slug, mix } of PACKS) {
    const { desk, close } = await openBenchDesk();
    try {
      desk.clock.set(Date.UTC(2025, 2, 1, 1) as Instant);
      const contract = await desk.found({ yaml: contractText(slug), signedOn: SIGNED });
      await makeCases(desk, contract, { count: CASES, from: SIGNED, days: 365, mix });
      desk.clock.set(AFTER);
      results.push(await measure(slug, desk));
    } finally {
      await close();
    }
  }
  return results;
}

async function measure(slug: string, desk: Parameters<typeof makePack>[0]): Promise<Measurement> {
  const lines: PackLine[] = [];
  let bytes = 0;
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 100);
  const [started, begun] = [performance.now(), process.cpuUsage()];
  const { made, failed } = await makePack(desk, {
    slug,
    period: 'Y1',
    save: async (_, content) => {
      bytes += content.length;
    },
    tell: (line) => void lines.push(line),
  });
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  if (failed > 0) throw new Error(`${failed} failed: ${lines.find(({ fault }) => fault !== null)?.fault}`);
  if (process.env.YINUO_BENCH_SLOWEST)
    for (const one of lines.toSorted((a, b) => b.ms - a.ms).slice(0, 12))
      console.log(`${(one.ms / 1000).toFixed(2)} s  ${one.title.zh} ${one.about}`);
  const used = process.cpuUsage(begun);
  const cpu = `${((used.user + used.system) / 1e6).toFixed(1)} s of CPU`;
  const mib = Math.round(peak / 2 ** 20);
  return {
    name: `a year's pack of ${slug}, ${CASES.toLocaleString('en')} cases, ${made} documents`,
    measured: `${seconds.toFixed(1)} s, ${cpu}, ${(bytes / 1e6).toFixed(1)} MB, peak ${mib} MiB`,
    target: `< 60 s, < ${MEMORY_MAX_MIB} MiB`,
    ok: seconds < 60 && mib < MEMORY_MAX_MIB,
  };
}
