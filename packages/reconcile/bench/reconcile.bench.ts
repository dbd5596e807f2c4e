import { mkdtemp, rm, stat } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateOf } from '@yinuo/kernel';
import { reconcile } from '../src/index.ts';
import { bareJoin } from './bare-join.ts';
import { checkDay } from './check-day.ts';
import { type Day, writeDay } from './write-day.ts';

const tradesDefault = 1_000_000;
const plantedShare = 5_000;
const secondsMax = 60;
const rssMiBMax = 6144;

/** A day of made-up trades with planted differences of every class, and beside it DuckDB reading the files and doing one full join. */
export async function run(trades = tradesDefault) {
  const folder = await mkdtemp(join(tmpdir(), 'reconcile-bench-'));
  try {
    const day = await writeDay(folder, trades, Math.max(1, Math.floor(trades / plantedShare)));
    const started = performance.now();
    const check = await runOnce(day);
    const seconds = (performance.now() - started) / 1000;
    const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
    const bareSeconds = await bareJoin(day);
    const exact = check.missing.length === 0 && check.surplus.length === 0;
    const scale = `${trades / 1_000_000} M trades, ${(await bytesOf(day)) >> 20} MiB, load ${loadavg()[0]?.toFixed(1)}`;
    return [
      {
        name: `reconcile (${scale})`,
        measured: `${seconds.toFixed(1)} s`,
        target: `≤ ${secondsMax} s`,
        ok: seconds <= secondsMax,
      },
      {
        name: 'reconcile: peak memory',
        measured: `${peakMiB} MiB`,
        target: `≤ ${rssMiBMax} MiB`,
        ok: peakMiB <= rssMiBMax,
      },
      {
        name: 'reconcile: planted differences',
        measured: `${check.found} found, ${check.missing.length} missing, ${check.surplus.length} too many`,
        target: 'exact',
        ok: exact,
      },
      {
        name: 'reconcile: bare engine',
        measured: `${bareSeconds.toFixed(1)} s, factor ${(seconds / bareSeconds).toFixed(1)}`,
        target: '≤ 2',
        ok: seconds <= 2 * bareSeconds,
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runOnce(day: Day) {
  await using result = await reconcile({
    date: dateOf(2026, 3, 1),
    sides: [
      { name: 'orders', role: 'witness', sources: [{ file: day.orders }] },
      { name: 'his', role: 'books', sources: [{ file: day.his }] },
      { name: 'bill', role: 'money', sources: [{ file: day.bill }] },
    ],
    leaveOut: [{ column: 'orderNo', prefix: 'TEST' }],
  });
  return checkDay(result.differences(), day.expected);
}

async function bytesOf({ orders, his, bill }: Day): Promise<number> {
  const sizes = await Promise.all([orders, his, bill].map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

if (import.meta.main) console.log(await run(Number(process.argv[2] ?? tradesDefault)));
