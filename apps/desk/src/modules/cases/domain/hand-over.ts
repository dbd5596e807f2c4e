import type { Instant } from '@yinuo/kernel';
import type { ClockVerdict } from '@yinuo/obligations';
import type { CaseHistory } from './history/case-state.ts';

export interface Duty {
  readonly primary: string | null;
  readonly backup: string | null;
}

/** Whom a new case goes to (ZK-3): the contract's primary, and the one who stands in when the primary is not on duty. */
export function firstOwner(named: string | null, duty: Duty): { owner: string | null; standIn: string | null } {
  const onDuty = duty.primary ?? duty.backup;
  if (named === null || named === onDuty) return { owner: onDuty, standIn: null };
  return { owner: named, standIn: onDuty };
}

/**
 * When an unanswered case passes to the backup: at the first warning of its response clock, the share that the contract
 * sets. Null when there is nobody to pass it to, it has been passed, or somebody has responded.
 */
export function handOverAt(history: CaseHistory, verdicts: readonly ClockVerdict[]): Instant | null {
  const { state, owner, backup, handedOver, firstResponseAt } = history;
  if (state !== 'open' || owner === null || backup === null || owner.id === backup.id) return null;
  if (handedOver || firstResponseAt !== null) return null;
  const responses = verdicts.filter((verdict) => verdict.clock === 'respond' && verdict.metAt === null);
  const shares = responses.flatMap(({ warnings, due }) => warnings.map((warning) => warning.at).concat(due ?? []));
  return shares.length === 0 ? null : shares.reduce((first, at) => (at < first ? at : first));
}
