import type { CaseRow } from '../store/case-store.ts';
import type { ClockSummary } from './clocks/clock-summary.ts';
import type { CaseHistory } from './history/case-state.ts';

/** The row that the facts and the verdicts come to. What was reported stays as it was inserted. */
export function rowAfter(
  row: CaseRow,
  history: CaseHistory,
  summary: ClockSummary,
  nextWakeAt: number | null,
): CaseRow {
  return {
    ...row,
    state: history.state,
    severity: history.severity,
    handling: history.handling,
    module: history.module,
    owner_id: history.owner?.id ?? null,
    owner_name: history.owner?.name ?? null,
    backup_id: history.backup?.id ?? null,
    backup_name: history.backup?.name ?? null,
    party: history.party,
    party_agreed: history.partyAgreed,
    classification: history.classification,
    reported_at: history.reportedAt,
    first_response_at: history.firstResponseAt,
    resolved_at: history.resolvedAt,
    closed_at: history.closedAt,
    merged_into: history.mergedInto,
    worst: summary.worst,
    next_due_at: summary.next?.at ?? null,
    next_due_clause: summary.next?.clause ?? null,
    next_due_clock: summary.next?.clock ?? null,
    open_demands: summary.openDemands,
    last_breach_at: summary.lastBreachAt,
    next_wake_at: nextWakeAt,
  };
}
