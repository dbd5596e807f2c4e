import { isIP } from 'node:net';
import type { CapacityLimit } from '@yinuo/api';
import { Fault, type Scope, type Tx } from '@yinuo/platform';
import {
  isDeskDatabase,
  isPrivateAddress,
  isRefusedAddress,
  plainCredential,
  readNetworks,
  writingWord,
} from '@yinuo/probes';
import type { ProbeProfile } from '@yinuo/probes/shapes';
import { assetsOf } from '../../asset/index.ts';
import { findRunner } from '../store/runner-store.ts';
import type { ReachFrom } from './reach-from.ts';

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

/** What a profile may not say, told to who writes it: a credential as it is, or a target that a run from there would refuse. */
export function refuseProfile(profile: ProbeProfile, { opened, own }: ReachFrom): void {
  const refuse = (rule: string, params?: Record<string, unknown>) =>
    new Fault('input.invalid', {}, [{ path: 'profile', rule, ...(params ? { params } : {}) }]);
  const plain = plainCredential(profile);
  if (plain !== null)
    throw refuse('plain-credential', { field: plain.path || 'profile', placeholder: plain.placeholder });
  const targets = targetsIn(profile);
  const addresses = targets.map(({ host }) => host).filter((host) => isIP(host) !== 0);
  if (addresses.some(isRefusedAddress) || targets.some((target) => isDeskDatabase(target, own)))
    throw refuse('refused-target');
  if (opened === null) return;
  const open = readNetworks(opened);
  const closed = addresses.find((address) => isPrivateAddress(address) && open?.has(address) !== true);
  if (closed !== undefined) throw refuse('private-target', { address: closed });
}

/** Hosts and ports of whatever a profile opens, as they are written. Names are judged when they are connected to. */
function targetsIn(profile: ProbeProfile): { readonly host: string; readonly port: number }[] {
  const urls =
    profile.kind === 'journey'
      ? profile.steps.flatMap((step) => ('open' in step ? [step.open] : []))
      : 'url' in profile
        ? [profile.url]
        : [];
  // Without a port a probe goes to its system's usual one: of what the desk's database could be, PostgreSQL's.
  const port = 'port' in profile && profile.port !== undefined ? profile.port : 5432;
  const hosts = [
    ...('host' in profile ? [profile.host] : []),
    ...('server' in profile && profile.server !== undefined ? [profile.server] : []),
  ];
  // `2130706433`, `0x7f.1` and `127.1` are addresses too: a URL writes each in its one spelling.
  const spelt = hosts.map((host) => (host.includes(':') ? `http://[${host}]:${port}/` : `http://${host}:${port}/`));
  return [...urls, ...spelt]
    .flatMap((url) => (URL.canParse(url) ? [new URL(url)] : []))
    .map(({ hostname, protocol, port: named }) => ({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(named) || (protocol === 'https:' ? 443 : 80),
    }));
}

/** Names of the credentials that a profile asks for. */
export const namedSecrets = (profile: ProbeProfile): readonly string[] => [
  ...new Set(
    [...JSON.stringify(profile).matchAll(/\{\{secret\.([a-z][a-z0-9-]{0,39})\}\}/g)].map(([, name]) => name ?? ''),
  ),
];
