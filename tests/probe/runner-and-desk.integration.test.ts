import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestDesk, type TestDesk } from '@yinuo/desk/testing';
import { instantOf } from '@yinuo/kernel';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const cli = new URL('../../apps/cli/src/main.ts', import.meta.url).pathname;
const target = createServer((_, response) => response.end('<h1>互联网医院</h1>'));
let desk: TestDesk;
let url: string;
let folder: string;
let clock: NodeJS.Timeout;
let runner: ChildProcess | undefined;

beforeAll(async () => {
  desk = await openTestDesk({ now: instantOf(Date.now()) });
  clock = setInterval(() => desk.clock.set(instantOf(Date.now())), 20);
  url = await (await desk.app()).listen({ host: '127.0.0.1', port: 0 });
  folder = await mkdtemp(join(tmpdir(), 'yinuo-runner-desk-'));
  await new Promise<void>((ready) => target.listen(0, '127.0.0.1', () => ready()));
});

afterAll(async () => {
  runner?.kill('SIGKILL');
  clearInterval(clock);
  target.close();
  await desk?.close();
  await rm(folder, { recursive: true, force: true });
});

const start = (token: string) => {
  runner = spawn(process.execPath, [cli, 'probe', '--desk', url, '--data', folder], {
    env: { ...process.env, YINUO_RUNNER_TOKEN: token },
    stdio: 'ignore',
  });
};
const results = async () =>
  (
    await desk.pool.query<{ n: number; moments: number }>(
      'select count(*)::int as n, count(distinct (probe, at))::int as moments from probe_result',
    )
  ).rows[0] ?? { n: 0, moments: 0 };
const until = (check: () => Promise<boolean>) =>
  vi.waitFor(async () => expect(await check()).toBe(true), { timeout: 30_000, interval: 50 });

it('a runner takes its work from the desk, and after a kill its results are there once', async () => {
  const contract = await desk.found();
  const engineer = desk.person('supplier-engineer');
  const post = async (path: string, body: object) => {
    const answer = await desk.call<{ id: string; token: string }>(engineer, path, { body });
    expect(answer).toMatchObject({ status: 201 });
    return answer.body;
  };
  const asset = await post('/api/assets', { contract, kind: 'system', name: '互联网医院', owner: 'supplier' });
  const invited = await post('/api/runners', { contract, name: '院内' });
  const address = `http://127.0.0.1:${(target.address() as AddressInfo).port}/`;
  const probe = { contract, asset: asset.id, runner: invited.id, everySeconds: 5, timeoutMs: 4_900 };
  // Thirty of them, spread over their interval: something is found at once, and something is under way at the kill.
  for (let index = 0; index < 30; index++)
    await post('/api/probes', { ...probe, name: `首页 ${index}`, profile: { kind: 'http', url: address } });
  start(invited.token);
  await until(async () => (await results()).n >= 2);
  const dying = runner;
  dying?.kill('SIGKILL');
  if (dying) await once(dying, 'exit');
  const before = (await results()).n;
  start(invited.token);
  await until(async () => (await results()).n > before);
  const { n, moments } = await results();
  expect(moments).toBe(n);
  const [shown] = (
    await desk.call<{ items: { state: string; lost: number }[] }>(engineer, `/api/runners?contract=${contract}`)
  ).body.items;
  expect(shown).toMatchObject({ state: 'alive', lost: 0 });
}, 60_000);
