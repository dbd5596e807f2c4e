import type { CapacityLimit } from '@yinuo/api';
import { Fault, type Scope, type Tx } from '@yinuo/platform';
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
  if (!(await assetsOf(tx, scope, contract)).has(probe.asset)) throw refuse('asset', 'unknown-asset');
  if (probe.timeoutMs >= probe.everySeconds * 1000) throw refuse('timeoutMs', 'shorter-than-interval');
  const missing = namedSecrets(probe.profile).filter((name) => !probe.secretNames.includes(name));
  if (missing.length > 0) throw refuse('secrets', 'secret-missing', { values: missing });
  if (probe.runner === null) return;
  if (probe.profile.kind === 'heartbeat') throw refuse('runner', 'heartbeat-at-desk');
  const runner = await findRunner(tx, scope, probe.runner);
  if (runner?.contract_id !== contract) throw refuse('runner', 'unknown-runner');
}

/** Names of the credentials that a profile asks for. */
export const namedSecrets = (profile: ProbeProfile): readonly string[] => [
  ...new Set(
    [...JSON.stringify(profile).matchAll(/\{\{secret\.([a-z][a-z0-9-]{0,39})\}\}/g)].map(([, name]) => name ?? ''),
  ),
];
