import { isIP } from 'node:net';
import type { CapacityLimit } from '@yinuo/api';
import { Fault, type Scope, type Tx } from '@yinuo/platform';
import { isPrivateAddress, isRefusedAddress, plainCredential, readNetworks, writingWord } from '@yinuo/probes';
import type { ProbeProfile } from '@yinuo/probes/shapes';
import { assetsOf } from '../../asset/index.ts';
import { findRunner } from '../store/runner-store.ts';

export interface ProbeParts {
  readonly asset: string;
  readonly profile: ProbeProfile;
  readonly everySeconds: number;
  readonly timeoutMs: number;
  readonly runner: string | null;
  readonly capacity: CapacityLimit | null;
  readonly secretNames: readonly string[];
}

/** What a schema cannot see: the asset and the runner are of this contract, the run fits its interval, every credential is there. */
export async function checkProbe(tx: Tx, scope: Scope, contract: string, probe: ProbeParts): Promise<void> {
  const refuse = (path: string, rule: string, params?: Record<string, unknown>) =>
    new Fault('input.invalid', {}, [{ path, rule, ...(params ? { params } : {}) }]);
  const { profile } = probe;
  // A run refuses it too; whoever writes it down is told at once.
  const word = profile.kind === 'sql' ? writingWord(profile.statement, profile.system) : null;
  if (word !== null) throw refuse('profile', 'sql-writes', { word });
  if (!(await assetsOf(tx, scope, contract)).has(probe.asset)) throw refuse('asset', 'unknown-asset');
  if (probe.timeoutMs >= probe.everySeconds * 1000) throw refuse('timeoutMs', 'shorter-than-interval');
  const missing = namedSecrets(probe.profile).filter((name) => !probe.secretNames.includes(name));
  if (missing.length > 0) throw refuse('secrets', 'secret-missing', { values: missing });
  if (probe.runner === null) return;
  if (probe.profile.kind === 'heartbeat') throw refuse('runner', 'heartbeat-at-desk');
  const runner = await findRunner(tx, scope, probe.runner);
  if (runner?.contract_id !== contract) throw refuse('runner', 'unknown-runner');
}

/**
 * What a profile may not say, told to who writes it: a credential as it is, or an address that a run from there would refuse.
 * `opened`: the private networks that the desk may reach, null for a runner, which stands inside.
 */
export function refuseProfile(profile: ProbeProfile, opened: readonly string[] | null): void {
  const refuse = (rule: string, params?: Record<string, unknown>) =>
    new Fault('input.invalid', {}, [{ path: 'profile', rule, ...(params ? { params } : {}) }]);
  const plain = plainCredential(profile);
  if (plain !== null)
    throw refuse('plain-credential', { field: plain.path || 'profile', placeholder: plain.placeholder });
  const addresses = addressesIn(profile);
  if (addresses.some(isRefusedAddress)) throw refuse('refused-target');
  if (opened === null) return;
  const open = readNetworks(opened);
  const closed = addresses.find((address) => isPrivateAddress(address) && open?.has(address) !== true);
  if (closed !== undefined) throw refuse('private-target', { address: closed });
}

/** Hosts that are written as addresses, of whatever a profile opens. Names are judged when they are connected to. */
function addressesIn(profile: ProbeProfile): string[] {
  const urls =
    profile.kind === 'journey'
      ? profile.steps.flatMap((step) => ('open' in step ? [step.open] : []))
      : 'url' in profile
        ? [profile.url]
        : [];
  const hosts = [
    ...('host' in profile ? [profile.host] : []),
    ...('server' in profile && profile.server !== undefined ? [profile.server] : []),
  ];
  // `2130706433`, `0x7f.1` and `127.1` are addresses too: a URL writes each in its one spelling.
  const spelt = hosts.map((host) => (host.includes(':') ? `http://[${host}]/` : `http://${host}/`));
  return [...urls, ...spelt]
    .flatMap((url) => (URL.canParse(url) ? [new URL(url).hostname.replace(/^\[|\]$/g, '')] : []))
    .filter((host) => isIP(host) !== 0);
}

/** Names of the credentials that a profile asks for. */
export const namedSecrets = (profile: ProbeProfile): readonly string[] => [
  ...new Set(
    [...JSON.stringify(profile).matchAll(/\{\{secret\.([a-z][a-z0-9-]{0,39})\}\}/g)].map(([, name]) => name ?? ''),
  ),
];
