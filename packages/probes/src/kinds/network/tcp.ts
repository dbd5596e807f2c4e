import type { Finding } from '../../run/finding.ts';
import { judgeLimits } from '../../run/judge-limits.ts';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import { fillSecrets } from '../../run/secrets.ts';
import type { TcpProfile } from '../../shapes/index.ts';

const HEARD_BYTES_MAX = 64_000;

export async function runTcp(profile: TcpProfile, run: Run): Promise<Finding> {
  const since = run.tools.tick();
  const socket = await run.tools.reach.connect(profile.host, profile.port, run.signal);
  try {
    const value = Math.round((run.tools.tick() - since) * 10) / 10;
    if (profile.send !== undefined) socket.write(fillSecrets(profile.send, run.secrets));
    if (profile.expect !== undefined) await hear(socket, profile.expect);
    return { value, unit: 'ms', reason: judgeLimits(value, profile.limits) };
  } finally {
    socket.destroy();
  }
}

async function hear(socket: AsyncIterable<Buffer>, expected: string): Promise<void> {
  let heard = '';
  for await (const part of socket) {
    heard += part.toString('utf8');
    if (heard.includes(expected)) return;
    if (heard.length > HEARD_BYTES_MAX) break;
  }
  throw new ProbeFault('assertion', { on: 'text', path: '', expected, found: heard });
}
