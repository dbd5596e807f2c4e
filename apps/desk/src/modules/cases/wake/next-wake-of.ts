import { type Instant, instantOf } from '@yinuo/kernel';
import { inTransaction, type Platform } from '@yinuo/platform';
import { firstWake } from '../store/case-store.ts';

/** The next instant at which a case wants to be looked at; null when none does. For who drives the clock by hand. */
export async function nextWakeOf(platform: Platform): Promise<Instant | null> {
  const actor = { kind: 'system', job: 'case.wake' } as const;
  const options = { actor, readOnly: true, contractsOfOrg: platform.contractsOfOrg };
  const at = await inTransaction(platform.pool, options, (tx) => firstWake(tx));
  return at === null ? null : instantOf(at);
}
