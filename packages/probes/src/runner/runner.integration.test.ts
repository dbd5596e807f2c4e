import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Probe } from '../shapes/index.ts';
import { openStandInDesk, STAND_IN_TOKEN, type StandInDesk } from '../testing/stand-in-desk.ts';
import { type RunningRunner, startRunner } from './start-runner.ts';

// Spread over their interval: one of them is due at once.
const probes = Array.from({ length: 20 }, (_, index) =>
  Probe.parse({
    id: `p${index}`,
    everySeconds: 5,
    timeoutMs: 1_000,
    profile: { kind: 'tcp', host: '127.0.0.1', port: 9, send: '{{secret.his}}' },
  }),
);
let folder: string;
let desk: StandInDesk;
let runner: RunningRunner | undefined;
const lines: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yinuo-runner-'));
  desk = await openStandInDesk(probes, { his: 'a-secret-of-the-hospital' });
  lines.length = 0;
});

afterEach(async () => {
  await runner?.stop();
  runner = undefined;
  await desk.shut();
  await rm(folder, { recursive: true });
});

const start = async (token = STAND_IN_TOKEN, ahead = 0) => {
  runner = await startRunner({
    desk: desk.url,
    token,
    folder,
    version: '0',
    browser: null,
    log: (line) => lines.push(line),
    now: () => Date.now() + ahead,
    tick: () => performance.now(),
  });
  return runner;
};
const until = (check: () => boolean) => vi.waitFor(() => expect(check()).toBe(true), { timeout: 10_000, interval: 20 });

test('a token that the desk does not know starts nothing', async () => {
  await expect(start('another')).rejects.toThrow('401');
});

test('two runners do not share a folder', async () => {
  await start();
  await expect(start()).rejects.toThrow('works in');
});

test('a clock that is an hour wrong is set right before anything is signed by it', async () => {
  await start(STAND_IN_TOKEN, 3_600_000);
  await until(() => desk.held.length > 0);
  expect(desk.complaints).toEqual([]);
  expect(Math.abs((desk.held[0]?.startedAt ?? 0) - Date.now())).toBeLessThan(20_000);
});

test('keeps off the desk’s own database, also where it starts without the desk', async () => {
  desk.place = { machine: hostname(), database: [{ host: '127.0.0.1', port: 9 }] };
  await start();
  await until(() => desk.held.length > 0);
  expect(desk.held[0]?.reason).toMatchObject({ code: 'refused-target' });
  await runner?.stop();
  const held = desk.held.length;
  await desk.shut();
  await start();
  await until(() => (runner?.state().waiting ?? 0) > 0);
  await desk.reopen();
  await until(() => desk.held.length > held);
  expect(desk.held.at(-1)?.reason).toMatchObject({ code: 'refused-target' });
});

test('what the desk asks for out of turn is run once and answered by its id', async () => {
  desk.asks = [{ id: 'ask-1', probe: 'p7', statements: true }];
  desk.later = { hint: 'of a desk that is newer' };
  await start();
  const answers = () => desk.held.filter(({ ask }) => ask === 'ask-1');
  await until(() => answers().length > 0);
  const asked = desk.asked;
  await until(() => desk.asked > asked + 1);
  expect(answers().map(({ probe }) => probe)).toEqual(['p7']);
  expect(desk.held.filter(({ probe, ask }) => probe !== 'p7' && ask !== undefined)).toEqual([]);
});

test('credentials lie encrypted in the folder, and a removed runner forgets them', async () => {
  await start();
  await until(() => lines.includes('watching 20 probes'));
  for (const name of await readdir(folder, { recursive: true }))
    expect(await readFile(join(folder, name), 'latin1').catch(() => '')).not.toContain('a-secret-of-the-hospital');
  desk.refuseWith = 403;
  await until(() => lines.includes('watching 0 probes'));
  await runner?.stop();
  desk.refuseWith = null;
  await desk.shut();
  await start();
  expect(lines.filter((line) => line === 'watching 20 probes')).toHaveLength(1);
  await desk.reopen();
});
