import { instantOf } from '@yinuo/kernel';
import type { Measurement } from '../../../bench/measurement.ts';
import { addAsset } from '../src/modules/asset/index.ts';
import { keepOwnResults, rollResults } from '../src/modules/watch/index.ts';
import type { TestDesk } from '../src/testing/index.ts';
import { openBenchDesk } from './bench-desk.ts';

const PROBES = Number(process.env.YINUO_BENCH_PROBES ?? 10_000);
const DAYS = Number(process.env.YINUO_BENCH_DAYS ?? 31);
/** By five minutes: twenty million rows a week. */
const SLOT_DAYS = Number(process.env.YINUO_BENCH_SLOT_DAYS ?? 7);
const EVERY_MS = 30_000;
const CHARTS = 200;
const WARMING = 20; // the first warm the caches; every chart is of another probe
const system = { kind: 'system', job: 'bench' } as const;

/** A month of results of ten thousand probes every half minute: charts over it, keeping new ones, counting them. */
export async function run(): Promise<Measurement[]> {
  const { desk, close } = await openBenchDesk();
  try {
    const contract = await desk.found();
    const probes = await makeProbes(desk, contract);
    const kept = await measureKeeping(desk, probes);
    await makeMonth(desk);
    return [...kept, await measureCharts(desk, probes, 7, 'week'), await measureCharts(desk, probes, 1, 'day')];
  } finally {
    await close();
  }
}

async function makeProbes(desk: TestDesk, contract: string): Promise<string[]> {
  const actor = desk.person('supplier-engineer');
  const asset = await addAsset(desk, actor, { contract, kind: 'system', name: '门户', owner: 'supplier' });
  const { rows } = await desk.pool.query<{ id: string }>(
    `insert into probe (id, contract_id, asset_id, name, profile, every_seconds, timeout_ms, retries, recover_after, severity,
       counts_downtime, created_at)
     select 'probe_' || lpad(n::text, 26, '0'), $1, $2, 'probe ' || n, '{"kind":"tcp","host":"127.0.0.1","port":80}', 30, 10000, 2, 2,
       'critical', true, now() from generate_series(1, $3::int) n returning id`,
    [contract, asset.id, PROBES],
  );
  return rows.map((row) => row.id);
}

const wellAt = (probe: string, at: number) => ({
  probe,
  scheduledAt: at,
  startedAt: at,
  durationMs: 12,
  state: 'ok' as const,
  value: 12,
  unit: 'ms',
  reason: null,
});

/** Ten minutes of results, in batches of a second as the worker hands them on; then counted. */
async function measureKeeping(desk: TestDesk, probes: readonly string[]): Promise<Measurement[]> {
  const perSecond = Math.ceil((PROBES * 1000) / EVERY_MS);
  const start = Math.floor(desk.clock.now() / 300_000) * 300_000;
  let results = 0;
  const since = performance.now();
  const seconds = 120;
  for (let second = 0; second < seconds; second++) {
    desk.clock.set(instantOf(start + (second + 1) * 1000));
    const from = (second * perSecond) % PROBES;
    const outcomes = Array.from({ length: perSecond }, (_, index) =>
      wellAt(probes[(from + index) % PROBES] ?? '', start + second * 1000),
    );
    await keepOwnResults(desk, system, { outcomes });
    results += outcomes.length;
  }
  const rate = results / ((performance.now() - since) / 1000);
  desk.clock.set(instantOf(start + 600_000));
  const rolled = performance.now();
  while ((await rollResults(desk, system, {})).more);
  const rollMs = performance.now() - rolled;
  const needed = PROBES / (EVERY_MS / 1000);
  return [
    {
      name: `results kept, batches of ${perSecond}`,
      measured: `${Math.round(rate).toLocaleString('en')} results/s`,
      target: `> ${Math.round(needed)} results/s`,
      ok: rate > needed,
    },
    { name: `${results.toLocaleString('en')} results counted`, measured: `${rollMs.toFixed(0)} ms` },
  ];
}

/** The month as counting leaves it: five minutes for the last days, hours before and beside. */
async function makeMonth(desk: TestDesk): Promise<void> {
  const now = desk.clock.now();
  const [from, slotsFrom] = [now - DAYS * 86_400_000, now - SLOT_DAYS * 86_400_000];
  for (let at = from - 7 * 86_400_000; at <= now + 7 * 86_400_000; at += 86_400_000) {
    const day = new Date(at + 8 * 3_600_000);
    const monday = new Date(day.getTime() - ((day.getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10);
    await desk.pool.query(`select watch_partition('probe_slot', $1), watch_partition('probe_hour', $2)`, [
      monday,
      `${day.getUTCFullYear()}-01-01`,
    ]);
  }
  const fill = (table: string, since: number, step: string) =>
    desk.pool.query({
      text: `set statement_timeout = 0; insert into ${table} (probe, at, ok, failed, unknown, mean, low, high)
        select p.number, t.at, 10, 0, 0, 12 + random(), 10, 40
        from generate_series(date_bin('${step}', to_timestamp(${since / 1000}), '2000-01-01'), to_timestamp(${(now - 600_000) / 1000}), '${step}') t(at),
          probe p on conflict do nothing`,
    });
  await fill('probe_hour', from, '1 hour');
  await fill('probe_slot', slotsFrom, '5 minutes');
  await desk.pool.query('vacuum analyze');
}

async function measureCharts(
  desk: TestDesk,
  probes: readonly string[],
  days: number,
  name: string,
): Promise<Measurement> {
  const reader = desk.person('hospital-leader');
  const to = new Date(desk.clock.now()).toISOString();
  const from = new Date(desk.clock.now() - days * 86_400_000).toISOString();
  const times: number[] = [];
  for (let index = 0; index < CHARTS + WARMING; index++) {
    const probe = probes[Math.floor((index * PROBES) / (CHARTS + WARMING))];
    const started = performance.now();
    const answer = await desk.call<{ points: unknown[] }>(reader, `/api/probes/${probe}/series?from=${from}&to=${to}`);
    if (answer.status !== 200 || answer.body.points.length < days * 24) throw new Error(JSON.stringify(answer.body));
    if (index >= WARMING) times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0;
  const p50 = times[Math.floor(times.length / 2)] ?? 0;
  return {
    name: `chart of a ${name} over HTTP, ${PROBES.toLocaleString('en')} probes × 30 s, ${DAYS} days`,
    measured: `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
    target: 'p99 < 200 ms',
    ok: p99 < 200,
  };
}
