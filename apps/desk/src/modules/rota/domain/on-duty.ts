import type { Instant } from '@yinuo/kernel';

export interface Span {
  readonly personId: string;
  readonly from: Instant;
  /** The first instant at which it is so no longer. */
  readonly to: Instant;
}

export interface DutyPlan {
  /** The contract's own engineers of the day. */
  readonly primary: readonly string[];
  readonly backup: readonly string[];
  readonly shifts: readonly (Span & { readonly duty: 'primary' | 'backup' })[];
  readonly away: readonly Span[];
}

/** Who answers: null where nobody of that duty is there. */
export interface OnDuty {
  readonly primary: string | null;
  readonly backup: string | null;
}

/**
 * ZK-3. A shift that covers the instant goes before the contract's own engineers; whoever is on leave is passed over.
 * With no primary left the backup answers alone.
 */
export function onDutyAt(plan: DutyPlan, at: Instant): OnDuty {
  const covers = (span: Span) => span.from <= at && at < span.to;
  const away = new Set(plan.away.filter(covers).map((span) => span.personId));
  const there = (duty: 'primary' | 'backup', not: string | null): string | null => {
    const shifts = plan.shifts.filter((shift) => shift.duty === duty && covers(shift)).map((shift) => shift.personId);
    return [...shifts, ...plan[duty]].find((person) => !away.has(person) && person !== not) ?? null;
  };
  const primary = there('primary', null);
  return { primary, backup: there('backup', primary) };
}
