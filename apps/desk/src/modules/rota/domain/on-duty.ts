import type { Instant } from '@yinuo/kernel';

export interface Span {
  readonly personId: string;
  readonly from: Instant;
  /** The first instant at which it is so no longer. */
  readonly to: Instant;
}

export type DutySpan = Span & { readonly duty: 'primary' | 'backup' };

export interface DutyPlan {
  /** The contract's own engineers and how long each is so; backups in the order in which they stand in. */
  readonly engineers: readonly DutySpan[];
  readonly shifts: readonly DutySpan[];
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
    const named = [...plan.shifts, ...plan.engineers].filter((span) => span.duty === duty && covers(span));
    return named.map((span) => span.personId).find((person) => !away.has(person) && person !== not) ?? null;
  };
  const primary = there('primary', null);
  return { primary, backup: there('backup', primary) };
}
