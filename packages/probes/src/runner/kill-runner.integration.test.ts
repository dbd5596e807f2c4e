import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { DiskQueue } from '../queue/disk-queue.ts';
import { Probe } from '../shapes/index.ts';
import { openStandInDesk, STAND_IN_TOKEN, type StandInDesk } from '../testing/stand-in-desk.ts';

const cli = resolve(import.meta.dirname, '../../../../apps/cli/src/main.ts');
const running = new Set<ChildProcess>();

afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
});

function start(desk: StandInDesk, folder: string): ChildProcess {
  const child = spawn(process.execPath, [cli, 'probe', '--desk', desk.url, '--data', folder], {
    env: { ...process.env, YINUO_RUNNER_TOKEN: STAND_IN_TOKEN },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** What lies on disk, read from a copy: opening a queue mends it. */
async function onDisk(folder: string): Promise<number> {
  const copy = await mkdtemp(join(tmpdir(), 'yinuo-copy-'));
  await cp(join(folder, 'results'), copy, { recursive: true });
  const { last } = (await DiskQueue.open({ folder: copy, bytesMax: 1e9 })).state;
  await rm(copy, { recursive: true });
  return last;
}

test('killed again and again while the desk is away, the runner loses no result and delivers none twice', async () => {
  const target = net.createServer((socket) => socket.on('error', () => undefined).resume()).listen(0, '127.0.0.1');
  await once(target, 'listening');
  const { port } = target.address() as AddressInfo;
  const probes = Array.from({ length: 300 }, (_, index) =>
    Probe.parse({
      id: `p${index}`,
      everySeconds: 5,
      timeoutMs: 2_000,
      profile: { kind: 'tcp', host: '127.0.0.1', port },
    }),
  );
  const desk = await openStandInDesk(probes);
  const folder = await mkdtemp(join(tmpdir(), 'yinuo-runner-'));
  const until = (check: () => boolean | Promise<boolean>) =>
    vi.waitFor(async () => expect(await check()).toBe(true), { timeout: 20_000, interval: 50 });

  desk.loseNextAnswer = true;
  let child = start(desk, folder);
  await until(() => desk.held.length > 0);
  await desk.shut();
  let promised = 0;
  for (let round = 0; round < 3; round++) {
    const before = promised;
    await until(async () => (await onDisk(folder)) > before + 20);
    await kill(child);
    promised = await onDisk(folder);
    child = start(desk, folder);
  }
  expect(desk.held.length).toBeLessThan(promised);
  await desk.reopen();
  await until(() => desk.held.length >= promised);
  await kill(child);

  expect(desk.complaints).toEqual([]);
  expect(desk.held.map(({ seq }) => seq)).toEqual(desk.held.map((_, index) => index + 1));
  // A run found one thing only: no two results of one probe at one moment.
  const runs = desk.held.map(({ probe, scheduledAt }) => `${probe} ${scheduledAt}`);
  expect(new Set(runs).size).toBe(runs.length);

  await desk.shut();
  target.close();
  await rm(folder, { recursive: true });
}, 60_000);
