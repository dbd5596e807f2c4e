import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { JourneyStep } from '../../shapes/index.ts';

/** What the browser's own process is told, as one JSON text on its standard input. Credentials are in their places. */
export interface BrowserOrder {
  readonly browser: string;
  readonly proxy: { readonly server: string; readonly username: string; readonly password: string };
  readonly viewport: { readonly width: number; readonly height: number };
  readonly stepTimeoutMs: number;
  readonly trustedKey: string | null;
  /** Texts that no screenshot may show. */
  readonly cover: readonly string[];
  readonly steps: readonly (JourneyStep & { readonly secret?: boolean })[];
}

/** What it answers: one line of JSON a step, until one fails. */
export interface BrowserStep {
  readonly name: string;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly durationMs: number;
  readonly fault: string | null;
  /** PNG in base64. */
  readonly screenshot: string | null;
}

/** The orders that the child takes: the account to become, or none when we are not root. */
export interface ChildOrder extends BrowserOrder {
  readonly account: { readonly uid: number; readonly gid: number } | null;
  readonly profileFolder: string;
}

/** Walks the steps in a process of its own, which knows nothing of ours: no environment, no open files, not root. */
export async function* walk(order: BrowserOrder, signal: AbortSignal): AsyncGenerator<BrowserStep> {
  signal.throwIfAborted();
  const account = process.getuid?.() === 0 ? unprivileged() : null;
  const profileFolder = mkdtempSync(join(tmpdir(), 'yinuo-journey-'));
  if (account) chownSync(profileFolder, account.uid, account.gid);
  const child = spawn(process.execPath, [fileURLToPath(new URL('./browser-main.ts', import.meta.url))], {
    cwd: '/',
    // Its temporary files too: the machine's own folder for them may be closed to that account.
    env: {
      PATH: '/usr/bin:/bin',
      HOME: profileFolder,
      TMPDIR: profileFolder,
      LANG: 'zh_CN.UTF-8',
      TZ: 'Asia/Shanghai',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // a process group: the browser and all its helpers end with it
  });
  const end = () => killGroup(child.pid);
  signal.addEventListener('abort', end, { once: true });
  let trouble = '';
  child.stderr.on('data', (part: Buffer) => {
    if (trouble.length < 2_000) trouble += part.toString('utf8');
  });
  child.on('error', (error) => {
    trouble += error.message;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify({ ...order, account, profileFolder } satisfies ChildOrder));
  let told = 0;
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      told++;
      yield JSON.parse(line) as BrowserStep;
    }
    signal.throwIfAborted();
    if (told === 0) throw new ProbeFault('internal', { detail: `browser: ${trouble.trim().split('\n').at(-1)}` });
  } finally {
    signal.removeEventListener('abort', end);
    end();
    rmSync(profileFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  }
}

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it has ended already.
  }
}

/** Web pages are strangers' code: as root we hand the browser to the account that owns nothing. */
function unprivileged(): { uid: number; gid: number } {
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}
