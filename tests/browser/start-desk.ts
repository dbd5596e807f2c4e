import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const launcher = resolve(import.meta.dirname, '../../yinuo');

/** The line that `./yinuo up` prints when the desk answers: its address and the first sign-in. */
export const deskVariable = 'YINUO_BROWSER_DESK';

/**
 * Playwright's global setup: the whole desk as a user starts it, on a folder and a port of its own. Tests read the
 * printed line from YINUO_BROWSER_DESK; set it beforehand to test a desk that runs already. Returns the teardown.
 */
export default async function startDesk(): Promise<() => Promise<void>> {
  if (process.env[deskVariable]) return async () => undefined;
  const data = mkdtempSync(join(tmpdir(), 'yinuo-browser-'));
  chmodSync(data, 0o711); // as root the database runs unprivileged, and must get through
  const desk = spawn(launcher, ['up', '--data', data, '--port', String(await freePort())], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(desk, 'exit');
  const stop = async () => {
    if (desk.exitCode === null) desk.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  try {
    process.env[deskVariable] = await Promise.race([
      lineWithAddress(desk.stdout),
      ended.then(([code]) => Promise.reject(new Error(`./yinuo up ended with ${code} before it printed its address`))),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

async function lineWithAddress(output: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface({ input: output });
  return new Promise((found) => lines.on('line', (line) => /https?:\/\//.test(line) && found(line)));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
