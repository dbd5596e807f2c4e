import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Finding } from '../../run/finding.ts';
import { judgeLimits } from '../../run/judge-limits.ts';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import type { DnsProfile } from '../../shapes/index.ts';

export async function runDns(profile: DnsProfile, run: Run): Promise<Finding> {
  const resolver = new Resolver({ timeout: Math.ceil(run.timeoutMs / 3), tries: 2 });
  if (profile.server !== undefined) {
    const [server] = await run.tools.reach.addressesOf(profile.server, profile.serverPort);
    const address = server?.family === 6 ? `[${server.address}]` : (server?.address ?? '');
    resolver.setServers([`${address}:${profile.serverPort}`]);
  }
  const cancel = () => resolver.cancel();
  run.signal.addEventListener('abort', cancel, { once: true });
  try {
    const since = run.tools.tick();
    const found = await ask(resolver, profile);
    const value = Math.round(run.tools.tick() - since);
    // The desk's own resolver knows names of the desk's own network: they are nobody's business but its operator's.
    const closed = found.find((one) => isIP(one) !== 0 && run.tools.reach.isClosed(one));
    if (closed !== undefined) throw new ProbeFault('private-target', { address: closed, port: profile.serverPort });
    const missing = profile.expect.find((one) => !found.includes(one.toLowerCase()));
    if (missing !== undefined) throw new ProbeFault('answers', { expected: missing, found: found.join(', ') });
    return { value, unit: 'ms', reason: judgeLimits(value, profile.limits) };
  } finally {
    run.signal.removeEventListener('abort', cancel);
  }
}

async function ask(resolver: Resolver, { name, type }: DnsProfile): Promise<string[]> {
  const records = await resolver.resolve(name, type).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTFOUND' || error.code === 'ENODATA') throw new ProbeFault('name-not-found', { host: name });
    if (error.code === 'ETIMEOUT') throw new ProbeFault('timeout', { afterMs: 0 });
    throw new ProbeFault('bad-answer', { detail: `${error.code ?? ''} ${error.message}` });
  });
  return [records].flat().map((record) => spelt(record).toLowerCase());
}

/** A record as zone files write it. */
function spelt(record: unknown): string {
  if (typeof record === 'string') return record;
  if (Array.isArray(record)) return record.join('');
  if (typeof record !== 'object' || record === null) return String(record);
  return Object.values(record).join(' ');
}
