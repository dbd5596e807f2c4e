import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareJoin } from './contest/bare-join.ts';
import { type Contestant, inOwnProcess, type Measured, measured } from './contest/contestant.ts';
import { check, engine } from './contest/engine.ts';
import { mapMatch } from './contest/map-match.ts';
import { postgresMatch, postgresVariable } from './contest/postgres-match.ts';
import { bytesOf, makeUnbilledDay, openDay, readDay } from './open-day.ts';

const tradesDefault = 1_000_000;
const secondsMax = 60;
const peakMiBMax = 6144;
const factorMax = 2;
/** Of the day of which the bill is nearly empty: as many differences as nobody will look through. */
const unbilledTradesMax = 1_000_000;
/** From here on the factor is an aim; a smaller day is mostly the small statements that explain its differences. */
const tradesOfFactor = 10_000_000;

const contestants: Readonly<Record<string, Contestant>> = {
  engine,
  'bare-join': bareJoin,
  map: mapMatch,
  postgres: postgresMatch,
  check,
};

/** `bench/main.ts` starts a database for this suite. */
export const needsDatabase = true;

/** A day of made-up trades with planted differences of every class; the engine beside three plainer ways to hold it together. */
export async function run(trades = tradesDefault, given?: string) {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'reconcile-bench-')));
  try {
    const day = await openDay(folder, trades);
    const scale = `${trades / 1_000_000} M trades, ${day.rows.toLocaleString('en')} rows, ${Math.round((await bytesOf(day)) / 2 ** 20)} MiB`;
    const ours = await measure('engine', folder);
    const bare = await measure('bare-join', folder);
    const results = [line(`reconcile (${scale})`, ours, secondsMax), line('reconcile: bare join', bare)];
    for (const name of ['map', ...(process.env[postgresVariable] ? ['postgres'] : [])])
      results.push(line(`reconcile: ${name}`, await measure(name, folder)));
    const found = await measure('check', folder);
    return [...results, ...verdicts(trades, ours, bare, found), await unbilled(Math.min(trades, unbilledTradesMax))];
  } finally {
    if (given === undefined) await rm(folder, { recursive: true, force: true });
  }
}

async function unbilled(trades: number) {
  const folder = await mkdtemp(join(tmpdir(), 'reconcile-bench-'));
  try {
    const day = join(folder, 'unbilled');
    const differences = await makeUnbilledDay(day, trades);
    const ours = await measure('engine', day);
    const exact = typeof ours !== 'string' && ours.found.endsWith(` ${differences} differences`);
    const { measured } = line('', ours);
    const ok = exact && ours.peakMiB <= peakMiBMax;
    const target = `${differences} differences, ≤ ${peakMiBMax} MiB`;
    return { name: `reconcile: one side nearly empty (${trades / 1_000_000} M trades)`, measured, target, ok };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const script = join(import.meta.dirname, 'reconcile.bench.ts');

function measure(name: string, folder: string): Promise<Measured | string> {
  return inOwnProcess(script, name, contestantOf(name), folder);
}

function contestantOf(name: string): Contestant {
  const contestant = contestants[name];
  if (contestant === undefined) throw new Error(`no contestant ${name}`);
  return contestant;
}

function line(name: string, result: Measured | string, wallMax?: number) {
  if (typeof result === 'string')
    return { name, measured: `failed: ${result}`, ...(wallMax === undefined ? {} : { ok: false }) };
  const { wallSeconds, cpuSeconds, peakMiB, found } = result;
  const said = `${wallSeconds.toFixed(1)} s, processor ${cpuSeconds.toFixed(1)} s, peak ${Math.round(peakMiB)} MiB, load ${loadavg()[0]?.toFixed(1)}; ${found}`;
  return wallMax === undefined
    ? { name, measured: said }
    : { name, measured: said, target: `≤ ${wallMax} s`, ok: wallSeconds <= wallMax };
}

function verdicts(trades: number, ours: Measured | string, bare: Measured | string, check: Measured | string) {
  const found = typeof check === 'string' ? check : check.found;
  const exact = {
    name: 'reconcile: planted differences',
    measured: found,
    target: 'exact',
    ok: / 0 missing, 0 too many$/.test(found),
  };
  if (typeof ours === 'string' || typeof bare === 'string') return [exact];
  const [wall, cpu] = [ours.wallSeconds / bare.wallSeconds, ours.cpuSeconds / bare.cpuSeconds];
  return [
    exact,
    {
      name: 'reconcile: peak memory',
      measured: `${Math.round(ours.peakMiB)} MiB`,
      target: `≤ ${peakMiBMax} MiB`,
      ok: ours.peakMiB <= peakMiBMax,
    },
    {
      name: 'reconcile: against the bare join',
      measured: `${wall.toFixed(2)} × the time, ${cpu.toFixed(2)} × the processor`,
      ...(trades < tradesOfFactor ? {} : { target: `≤ ${factorMax} ×`, ok: wall <= factorMax }),
    },
  ];
}

if (import.meta.main) {
  const [first, name = '', folder = ''] = process.argv.slice(2);
  if (first === 'as') console.log(JSON.stringify(await measured(contestantOf(name), await readDay(folder))));
  else for (const one of await run(Number(first ?? tradesDefault), name || undefined)) console.log(one);
}
