import { type Instant, instantOf } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { TellingRule } from '../domain/alarm/reminder.ts';
import { findAssuranceIn } from '../store/assurance-store.ts';
import { findSettings } from '../store/setting-store.ts';

/** How a contract's people are told now: in an assurance period no warning waits for the morning (XY-9). */
export async function tellingRule(
  { tx, scope, now }: { readonly tx: Tx; readonly scope: Scope; readonly now: Instant },
  contract: string,
): Promise<TellingRule> {
  const settings = await findSettings(tx, scope, contract);
  return (await findAssuranceIn(tx, scope, contract, now, instantOf(now + 1)))
    ? { ...settings, quiet: null }
    : settings;
}
