import type { Instant } from '@yinuo/kernel';

export const RELAPSE_MS = 24 * 3_600_000;

/** An alert that was told before, with its case. */
export interface ToldAlert {
  readonly fingerprint: string;
  readonly group: string;
  readonly caseId: string;
  readonly toldAt: Instant;
  readonly recoveredAt: Instant | null;
}

/**
 * The case that a new alert belongs to: of the same trouble that recovered less than 24 hours before it began, else of the
 * same group that is still down; null: a new one.
 */
export function caseOf(
  alert: { readonly fingerprint: string; readonly group: string; readonly startedAt: Instant },
  told: readonly ToldAlert[],
): string | null {
  const latest = [...told].sort((a, b) => b.toldAt - a.toldAt);
  const relapsed = latest.find(
    (one) =>
      one.fingerprint === alert.fingerprint &&
      (one.recoveredAt === null || alert.startedAt - one.recoveredAt < RELAPSE_MS),
  );
  const beside = latest.find((one) => one.group === alert.group && one.recoveredAt === null);
  return (relapsed ?? beside)?.caseId ?? null;
}
