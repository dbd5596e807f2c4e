import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { DayFiles } from '../open-day.ts';

/** One way to hold three files against each other. */
export interface Contestant {
  /** What it does, and what it leaves out, in a few words. */
  readonly does: string;
  readonly nodeArguments?: readonly string[];
  readonly run: (files: DayFiles) => Promise<string>;
}

export interface Measured {
  readonly wallSeconds: number;
  /** Of its own process; of PostgreSQL the server's besides. */
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  /** What it says of the day. */
  readonly found: string;
}

/** Runs a contestant in this process; it is the process's only work. */
export async function measured({ run }: Contestant, files: DayFiles): Promise<Measured> {
  const before = process.cpuUsage();
  const started = performance.now();
  const found = await run(files);
  const wallSeconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { wallSeconds, cpuSeconds: (user + system) / 1e6, peakMiB: process.resourceUsage().maxRSS / 1024, found };
}

/** Each contestant has a process of its own: memory that one has freed is not told apart from memory that another takes. */
export async function inOwnProcess(script: string, name: string, { nodeArguments = [] }: Contestant, folder: string) {
  const child = spawn(process.execPath, [...nodeArguments, script, 'as', name, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('close', resolve)),
  ]);
  if (code === 0) return JSON.parse(out) as Measured;
  const why = err.split('\n').find((line) => /error|fatal/i.test(line)) ?? `exit ${code}`;
  return why.trim().slice(0, 200);
}
