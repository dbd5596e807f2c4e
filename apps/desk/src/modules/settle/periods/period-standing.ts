import { type DateText, type Instant, instantOf } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { countsByPeriod, selectSealHeads } from './seal-store.ts';
import { findPeriod } from './store.ts';

/** How far a period has come that somebody has opened for review. */
export interface PeriodStanding {
  readonly from: DateText;
  readonly to: DateText;
  /** Everything in it is judged at this instant. */
  readonly asOf: Instant;
  /** `notes`: facts that came after the seal and stand beside it. */
  readonly sealed: { readonly at: Instant; readonly hash: string; readonly notes: number } | null;
}

/** Null while the period is open: it is judged anew each time. */
export async function periodStanding(
  tx: Tx,
  scope: Scope,
  contractId: string,
  name: string,
): Promise<PeriodStanding | null> {
  const row = await findPeriod(tx, scope, contractId, name);
  if (row === null) return null;
  const [seal] = row.state === 'sealed' ? await selectSealHeads(tx, scope, contractId, name) : [];
  const days = { from: row.from_on, to: row.to_on, asOf: instantOf(row.as_of) };
  if (!seal) return { ...days, sealed: null };
  const notes = (await countsByPeriod(tx, scope, contractId)).notes.get(name) ?? 0;
  return { ...days, sealed: { at: instantOf(seal.sealed_at), hash: seal.hash, notes } };
}
