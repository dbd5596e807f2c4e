import type { Updateable } from 'kysely';
import type { ClockSummary } from '../domain/clocks/clock-summary.ts';
import type { CaseTable } from '../tables.ts';
import type { CaseRow, ClockColumns } from './case-store.ts';

const date = (at: number | null): Date | null => (at === null ? null : new Date(at));

/** The columns that facts and verdicts decide, as the database takes them. */
export const columnsOf = (row: CaseRow, summary: ClockSummary): Updateable<CaseTable> => ({
  state: row.state,
  severity: row.severity,
  handling: row.handling,
  module: row.module,
  owner_id: row.owner_id,
  owner_name: row.owner_name,
  backup_id: row.backup_id,
  backup_name: row.backup_name,
  party: row.party,
  party_agreed: row.party_agreed,
  classification: row.classification,
  reported_at: new Date(row.reported_at),
  first_response_at: date(row.first_response_at),
  resolved_at: date(row.resolved_at),
  closed_at: date(row.closed_at),
  merged_into: row.merged_into,
  ...clockColumnsOf(summary, row.next_wake_at),
});

export const clockColumnsOf = (summary: ClockSummary, nextWakeAt: number | null): ClockColumns => ({
  clocks: JSON.stringify(summary.clocks),
  worst: summary.worst,
  next_due_at: date(summary.next?.at ?? null),
  next_due_clause: summary.next?.clause ?? null,
  next_due_clock: summary.next?.clock ?? null,
  open_demands: summary.openDemands,
  last_breach_at: date(summary.lastBreachAt),
  next_wake_at: date(nextWakeAt),
});
