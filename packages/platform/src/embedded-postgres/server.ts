import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { giveTo, spawnAs } from './account.ts';
import { superuser } from './cluster.ts';
import { makeSocketDir, type Place } from './place.ts';
import type { Program } from './program.ts';

/** A server that answered, and the connection that it answered on. */
export interface Reached {
  readonly pid: number;
  readonly socketDir: string;
  readonly adopted: boolean;
  readonly presence: pg.Client;
}

/** Every supervisor keeps one connection under this name for as long as it needs the server. */
export const presenceName = 'yinuo supervisor';

// Without an answer; a server that replays its log after a crash answers "starting up" and may take its time.
const patienceMs = 60_000;
const stepMs = 10;

/** Finds the running server of the cluster or starts it, whoever else is doing the same at this moment. */
export async function reach(
  program: Program,
  place: Place,
  overrides: Record<string, string>,
  socketDir?: string,
): Promise<Reached> {
  let deadline = performance.now() + patienceMs;
  let child: Launched | undefined;
  for (;;) {
    const running = readPostmasterFile(place);
    const answer = running ? await knock(running.socketDir) : 'silent';
    if (running && typeof answer === 'object') return { ...running, adopted: child === undefined, presence: answer };
    if (answer === 'starting up') deadline = performance.now() + patienceMs;
    else if (child ? child.over : !(running && isServer(running.pid, place))) {
      if (child) throwUnlessTransient(child.failure ?? lastWords(place));
      if (running) removeFileOfStranger(place, running.pid);
      child = launch(program, place, overrides, socketDir ?? makeSocketDir(place));
    }
    if (performance.now() > deadline)
      throw new Error(`PostgreSQL in ${place.root} does not answer: ${lastWords(place)}`);
    await pause(stepMs);
  }
}

/** Makes a running server read its files of who may sign in again. */
export function reload(place: Place): void {
  const running = readPostmasterFile(place);
  if (running && isServer(running.pid, place)) process.kill(running.pid, 'SIGHUP');
}

/** Fast shutdown (open transactions roll back), and back when the cluster is closed. */
export async function shutDown(place: Place, pid: number): Promise<void> {
  const deadline = performance.now() + patienceMs;
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  // The file goes last in a clean shutdown; a dead process that nobody reaped still counts as alive.
  while (isAlive(pid) && readPostmasterFile(place)?.pid === pid) {
    if (performance.now() > deadline) throw new Error(`PostgreSQL (pid ${pid}) did not stop`);
    await pause(stepMs);
  }
}

interface Launched {
  over: boolean;
  failure?: string;
}

/**
 * Address space of one backend, its shared memory included: PostgreSQL has no limit of its own, and where the kernel ends a backend
 * for its memory all others go with it. Past this a statement fails (53200) and nothing else. Where a system has no such limit
 * (macOS), none.
 */
const BACKEND_KIB_MAX = 2 * 1024 * 1024;
const LIMITED = `ulimit -v ${BACKEND_KIB_MAX} 2>/dev/null; exec "$0" "$@"`;

function launch(program: Program, place: Place, overrides: Record<string, string>, socketDir: string): Launched {
  const forced = { listen_addresses: '', unix_socket_permissions: '0700', unix_socket_directories: socketDir };
  const limits = { temp_file_limit: '8GB' };
  const options = Object.entries({ ...limits, ...overrides, ...forced }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ]);
  const startLog = join(place.root, 'start.log');
  const output = openSync(startLog, 'w', 0o600);
  giveTo(place.account, startLog);
  // Detached: the desk may be killed without taking its database along, and Ctrl-C reaches only the desk.
  const child = spawn('/bin/sh', ['-c', LIMITED, program.postgres, '-D', place.cluster, ...options], {
    ...spawnAs(place.account),
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  const launched: Launched = { over: false };
  child.once('exit', () => {
    launched.over = true;
  });
  child.once('error', (error) => {
    Object.assign(launched, { over: true, failure: error.message });
  });
  return launched;
}

/** Another process was faster, or children of a killed server still hold its shared memory: both pass. */
function throwUnlessTransient(failure: string): void {
  if (!/shared memory|lock file|another postmaster/i.test(failure))
    throw new Error(`PostgreSQL did not start: ${failure}`);
}

/** After a reboot the number in a left-over file may be any process's; PostgreSQL would then refuse to start. */
function removeFileOfStranger(place: Place, pid: number): void {
  if (isAlive(pid) && readPostmasterFile(place)?.pid === pid)
    rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
}

async function knock(socketDir: string): Promise<pg.Client | 'starting up' | 'silent'> {
  const client = new pg.Client({
    host: socketDir,
    user: superuser,
    database: 'postgres',
    application_name: presenceName,
  });
  client.on('error', () => undefined); // its end is what matters, and `end` tells
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === '57P03') return 'starting up';
    if (code === '28000') return 'silent'; // the server is about to read that we may come in
    if (code === 'ENOENT' || code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === undefined) return 'silent';
    throw error;
  }
}

/** Lines of postmaster.pid: pid, data directory, start, port, socket directory, … */
function readPostmasterFile({ cluster }: Place): { pid: number; socketDir: string } | undefined {
  try {
    const [pid, , , , socketDir] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return pid && socketDir ? { pid: Number(pid), socketDir } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isServer(pid: number, { cluster }: Place): boolean {
  try {
    const args = execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { stdio: ['ignore', 'pipe', 'ignore'] });
    return args.includes(cluster);
  } catch {
    return false;
  }
}

function lastWords(place: Place): string {
  const lines = readFileSync(join(place.root, 'start.log'), 'utf8').trim().split('\n');
  return lines.filter((line) => /FATAL|ERROR|HINT|error/.test(line)).at(-1) ?? lines.at(-1) ?? '';
}
