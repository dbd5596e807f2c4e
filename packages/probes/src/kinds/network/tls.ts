import { isIP } from 'node:net';
import tls, { type DetailedPeerCertificate } from 'node:tls';
import type { Finding } from '../../run/finding.ts';
import { judgeLimits } from '../../run/judge-limits.ts';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import type { Reason, TlsProfile } from '../../shapes/index.ts';

const DAY_MS = 86_400_000;

export async function runTls(profile: TlsProfile, run: Run): Promise<Finding> {
  const { chain, wrong } = await handshake(profile, run);
  const now = run.tools.now();
  const validTo = Math.min(...chain.map(({ valid_to }) => Date.parse(valid_to)));
  if (!Number.isFinite(validTo)) throw new ProbeFault('tls-invalid', { detail: 'no certificate' });
  const value = Math.floor((validTo - now) / DAY_MS);
  const expired: Reason | null =
    validTo <= now ? { code: 'certificate-expired', params: { validTo, days: value } } : null;
  const distrusted: Reason | null = wrong ? { code: 'tls-invalid', params: { detail: wrong } } : null;
  return { value, unit: 'd', reason: expired ?? distrusted ?? judgeLimits(value, profile.limits) };
}

/** The chain is read even when it is not trusted: an expired certificate still has a date. Nothing is sent over it. */
async function handshake(
  profile: TlsProfile,
  run: Run,
): Promise<{ chain: DetailedPeerCertificate[]; wrong: string | null }> {
  const { host, port, trust } = profile;
  const name = trust?.serverName ?? host;
  const socket = await run.tools.reach.connect(host, port, run.signal);
  try {
    return await new Promise((done, failed) => {
      const secure = tls.connect({
        socket,
        rejectUnauthorized: false,
        ...(isIP(name) === 0 ? { servername: name } : {}),
        ...(trust?.authority ? { ca: trust.authority } : {}),
      });
      secure.once('error', failed);
      socket.once('close', () => failed(new ProbeFault('connection-lost', { host, port })));
      secure.once('secureConnect', () => {
        const certificate = secure.getPeerCertificate(true);
        const wrongName = tls.checkServerIdentity(name, certificate)?.message ?? null;
        const distrust = secure.authorizationError as Error | string | null | undefined;
        done({ chain: chainOf(certificate), wrong: distrust ? String(distrust) : wrongName });
      });
    });
  } finally {
    socket.destroy();
  }
}

function chainOf(leaf: DetailedPeerCertificate): DetailedPeerCertificate[] {
  const chain: DetailedPeerCertificate[] = [];
  for (
    let one: DetailedPeerCertificate | undefined = leaf;
    one?.valid_to && !chain.includes(one);
    one = one.issuerCertificate
  )
    chain.push(one);
  return chain;
}
