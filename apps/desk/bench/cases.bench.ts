import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { ReportCase, route } from '@yinuo/api';
import { binder, openServer } from '@yinuo/platform';
import { z } from 'zod';
import type { Measurement } from '../../../bench/measurement.ts';
import { cases } from '../src/modules/cases/index.ts';
import { openSignIn } from '../src/modules/org/index.ts';
import { smallContract, type TestDesk } from '../src/testing/index.ts';
import { openBenchDesk } from './bench-desk.ts';
import { makeManyCases, SEARCHES } from './many-cases.ts';

const CASES = Number(process.env.YINUO_BENCH_CASES ?? 1_000_000);
const LISTS = 600;
const ROUNDS = 5;
const ROUND_SECONDS = 4;

/** List of a million cases by any filter; reporting over HTTP beside a bare route of the same server that inserts one row. */
export async function run(): Promise<Measurement[]> {
  const { desk, close } = await openBenchDesk();
  try {
    const report = await measureReport(desk);
    return CASES === 0 ? [report] : [...(await measureLists(desk)), report];
  } finally {
    await close();
  }
}

async function measureLists(desk: TestDesk): Promise<Measurement[]> {
  const contracts = await makeManyCases(desk, CASES);
  const reader = desk.person('supplier-lead', 'supplier');
  const times: { millis: number; path: string }[] = [];
  const random = seeded(7);
  for (let index = 0; index < LISTS; index++) {
    const path = `/api/cases?${filterOf(random, contracts)}`;
    const started = performance.now();
    const answer = await desk.call(reader, path);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status} ${JSON.stringify(answer.body)}`);
    if (index >= 20) times.push({ millis: performance.now() - started, path }); // the first warm the caches
  }
  times.sort((a, b) => a.millis - b.millis);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]?.millis ?? 0;
  if (process.env.YINUO_BENCH_SLOWEST) for (const one of times.slice(-15)) console.log(one.millis.toFixed(1), one.path);
  const [p50, p99] = [at(0.5), at(0.99)];
  const name = `case list, ${CASES.toLocaleString('en')} cases, any filter, first page`;
  return [
    { name, measured: `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`, target: 'p99 < 100 ms', ok: p99 < 100 },
  ];
}

/** A random question of a person: up to three filters, a sort, sometimes words, sometimes one contract. */
function filterOf(random: () => number, contracts: readonly string[]): URLSearchParams {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const filters: readonly (() => [string, string])[] = [
    () => ['kind', pick(['fault', 'complaint', 'fault,complaint'])],
    () => ['severity', pick(['major', 'daily'])],
    () => ['state', pick(['open', 'resolved', 'closed', 'open,resolved'])],
    () => ['worst', pick(['breached', 'at-risk', 'pending', 'met', 'breached,at-risk'])],
    () => ['module', pick(['registration', 'payment', 'reports', 'nothing'])],
    () => ['channel', pick(['web', 'phone', 'wechat', 'fax'])],
    () => ['party', pick(['supplier', 'hospital', 'third-party'])],
    () => ['owner', `person_supplier_${pick(['supplier-engineer', 'supplier-lead', 'supplier-operations'])}`],
    () => ['contract', Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(contracts)).join(',')],
    () => ['from', `2026-0${1 + Math.floor(random() * 9)}-15`],
    () => ['to', `2026-0${1 + Math.floor(random() * 9)}-20`],
    () => ['text', pick(SEARCHES)],
    () => ['mine', 'true'],
    () => ['outOfScope', 'false'],
  ];
  const chosen = Array.from({ length: Math.floor(random() * 4) }, () => pick(filters)());
  const sort = pick(['-reported', '-reported', 'reported', 'due', '-number', 'number']);
  return new URLSearchParams(Object.fromEntries([...chosen, ['sort', sort]]));
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const BareReply = z.object({ id: z.string() });
const bareRoute = route({
  name: 'bare',
  method: 'POST',
  path: '/api/bare',
  access: 'signed-in',
  summary: 'Inserts one row',
  tag: 'bench',
  body: ReportCase,
  reply: BareReply,
  status: 201,
});

async function measureReport(desk: TestDesk): Promise<Measurement> {
  const contract = await desk.found({ yaml: smallContract({ id: 'report', code: 'RP' }) });
  await desk.pool.query('create table bench_bare (id text primary key, title text not null, body jsonb not null)');
  const app = await openServer({
    log: desk.log,
    proxies: [],
    bodyMaxBytes: 1_000_000,
    calls: { perAddress: 1e9, perCaller: 1e9 },
    publicUrl: 'http://127.0.0.1',
  });
  const authenticate = await openSignIn(app, desk, {
    publicUrl: 'http://127.0.0.1',
    signInsPerMinuteMax: 100,
    adminSecondFactorRequired: false,
  });
  const bind = binder(app, desk, authenticate);
  cases.routes?.(bind, desk);
  bind(bareRoute, async ({ body }) => {
    const id = `bare_${Buffer.from(desk.random()).toString('base64url')}`;
    await desk.pool.query('insert into bench_bare (id, title, body) values ($1, $2, $3)', [
      id,
      body.title,
      JSON.stringify(body),
    ]);
    return { id };
  });
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  const token = `yno_${createHash('sha256').update(desk.person('hospital-it', 'first').personId).digest('base64url')}`;
  const body = JSON.stringify({
    contract,
    kind: 'fault',
    severity: 'daily',
    title: '门诊一楼挂号页面打不开',
    description: '从早上八点开始，多个窗口都打不开',
  });
  const ratios: number[] = [];
  const rates: { report: number[]; bare: number[] } = { report: [], bare: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    const bare = await load(`${url}/api/bare`, token, body);
    const report = await load(`${url}/api/cases`, token, body);
    if (round === 0) continue; // warms up
    rates.bare.push(bare);
    rates.report.push(report);
    ratios.push(report / bare);
  }
  await app.close();
  const share = median(ratios);
  return {
    name: 'report a case over HTTP, beside a bare insert',
    measured: `${Math.round(median(rates.report))} of ${Math.round(median(rates.bare))} requests/s: ${Math.round(share * 100)} %`,
    target: '≥ 50 %',
    ok: share >= 0.5,
  };
}

async function load(url: string, token: string, body: string): Promise<number> {
  const script = new URL('report-load.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    url,
    token,
    String(ROUND_SECONDS),
    '16',
    body,
  ]);
  const { done, failed, seconds }: { done: number; failed: number; seconds: number } = JSON.parse(stdout);
  if (failed > 0) throw new Error(`${failed} of ${done + failed} requests to ${url} failed`);
  return done / seconds;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
