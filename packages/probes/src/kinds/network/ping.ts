import { spawn } from 'node:child_process';
import type { Finding } from '../../run/finding.ts';
import { judgeLimits } from '../../run/judge-limits.ts';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import type { PingProfile } from '../../shapes/index.ts';

/** The system's own ping: it has the right to send ICMP, which we neither have nor want. */
export async function runPing(profile: PingProfile, run: Run): Promise<Finding> {
  const [target] = await run.tools.reach.addressesOf(profile.host, 0);
  if (!target) throw new ProbeFault('name-not-found', { host: profile.host });
  const seconds = Math.max(1, Math.floor(run.timeoutMs / 1000) - 1);
  const wait = String(Math.min(2, seconds));
  const flags = [
    '-n',
    '-q',
    `-${target.family}`,
    '-c',
    String(profile.count),
    '-i',
    '0.2',
    '-W',
    wait,
    '-w',
    String(seconds),
  ];
  const { code, text } = await output('ping', [...flags, target.address], run.signal);
  const told = readPing(text);
  if (told === null) throw new ProbeFault('command', { command: 'ping', detail: `${code} ${text.trim()}` });
  const tooMany = judgeLimits(told.lossPercent, profile.lossPercent, 'loss');
  const reading = {
    name: 'loss',
    value: told.lossPercent,
    unit: '%',
    state: tooMany ? 'failed' : 'ok',
    reason: tooMany,
  } as const;
  if (told.meanMs === null)
    return {
      value: null,
      unit: 'ms',
      reason: { code: 'unreachable', params: { host: profile.host, port: 0, detail: `${told.lossPercent} % lost` } },
      readings: [reading],
    };
  return {
    value: told.meanMs,
    unit: 'ms',
    reason: tooMany ?? judgeLimits(told.meanMs, profile.limits),
    readings: [reading],
  };
}

/** The summary of iputils, busybox and BSD ping; null when it is none. */
export function readPing(text: string): { lossPercent: number; meanMs: number | null } | null {
  const loss = /([\d.]+)% packet loss/.exec(text);
  if (!loss) return null;
  const trips = /(?:rtt|round-trip) min\/avg\/max(?:\/\w+)? = [\d.]+\/([\d.]+)\//.exec(text);
  return { lossPercent: Number(loss[1]), meanMs: trips ? Number(trips[1]) : null };
}

function output(
  command: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<{ code: number; text: string }> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { signal, env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C' } });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        if (text.length < 10_000) text += part.toString('utf8');
      });
    child.once('error', (error: NodeJS.ErrnoException) =>
      failed(error.code === 'ENOENT' ? new ProbeFault('tool-missing', { tool: command }) : error),
    );
    child.once('close', (code) => done({ code: code ?? -1, text }));
  });
}
