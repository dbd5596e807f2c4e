import type { CaseClock, CaseHead, CaseSummary, CaseVerb } from '@yinuo/api';
import { CaseChannel } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { CLOCK_WORDS, type ClockName, type ClockVerdict, type CompiledContract, explain } from '@yinuo/obligations';
import { isAtRisk } from './domain/clocks/clock-summary.ts';
import { maskText } from './domain/text/mask-text.ts';
import type { CaseRow } from './store/case-store.ts';

export const instantText = (at: number): string => formatInstant(instantOf(at));
export const nullableInstantText = (at: number | null): string | null => (at === null ? null : instantText(at));

export const personRef = (id: string | null, name: string | null): { id: string | null; name: string } | null =>
  id === null && name === null ? null : { id, name: name ?? '' };

export const caseSummary = (row: CaseRow): CaseSummary => ({
  id: row.id,
  number: row.number,
  version: row.version,
  contract: row.contract_id,
  kind: row.kind,
  severity: row.severity,
  channel: CaseChannel.catch('other').parse(row.channel),
  title: maskText(row.title),
  module: row.module,
  outOfScope: row.out_of_scope,
  state: row.state,
  handling: row.handling,
  worst: row.worst,
  nextDue:
    row.next_due_at === null || row.next_due_clause === null || row.next_due_clock === null
      ? null
      : { at: instantText(row.next_due_at), clause: row.next_due_clause, clock: row.next_due_clock },
  openDemands: row.open_demands,
  owner: personRef(row.owner_id, row.owner_name),
  backup: personRef(row.backup_id, row.backup_name),
  reporter: { name: row.reporter_name, department: row.department },
  party: row.party,
  partyAgreed: row.party_agreed,
  classification: row.classification,
  reportedAt: instantText(row.reported_at),
  recordedAt: instantText(row.recorded_at),
  firstResponseAt: nullableInstantText(row.first_response_at),
  resolvedAt: nullableInstantText(row.resolved_at),
  closedAt: nullableInstantText(row.closed_at),
  mergedInto: row.merged_into,
});

const UNTOLD = {
  worst: 'none',
  nextDue: null,
  openDemands: 0,
  party: null,
  partyAgreed: false,
  classification: null,
  firstResponseAt: null,
} satisfies Partial<CaseSummary>;

/** What an outsider is told of a case: that it is there and how far it is. */
export const summaryFor = (row: CaseRow, outsider: boolean): CaseSummary =>
  outsider ? { ...caseSummary(row), ...UNTOLD } : caseSummary(row);

export const caseHead = (
  summary: CaseSummary,
  compiled: CompiledContract,
  verdicts: readonly ClockVerdict[],
  may: readonly CaseVerb[],
  now: number,
): CaseHead => ({ ...summary, clocks: clockViews(compiled, verdicts, now), may: [...may] });

export function clockViews(compiled: CompiledContract, verdicts: readonly ClockVerdict[], now: number): CaseClock[] {
  const clocks = new Map(compiled.clocks.map((clock) => [clock.id, clock]));
  return verdicts.map((verdict) => {
    const clock = clocks.get(verdict.obligation);
    // How long is left or over is true for a second: who shows the clock counts it from `due`.
    const why = verdict.why.filter(({ code }) => code !== 'running' && code !== 'overdue');
    const chinese = explain(why, 'zh');
    const english = explain(why, 'en');
    return {
      clause: verdict.clause,
      obligation: verdict.obligation,
      title: clock?.obligation.title ?? CLOCK_WORDS[verdict.clock],
      clock: verdict.clock,
      clockTitle: titleOf(verdict.clock),
      start: instantText(verdict.start),
      due: nullableInstantText(verdict.due),
      state: verdict.state,
      atRisk: isAtRisk(verdict, instantOf(now)),
      usedPercent: usedPercent(verdict, now),
      metAt: nullableInstantText(verdict.metAt),
      elapsedMs: verdict.elapsed,
      provisional: verdict.provisional,
      agreedWord: clock?.agreedWord ?? null,
      warnings: verdict.warnings.map(({ share, at }) => ({ share, at: instantText(at) })),
      demands: verdict.demands.map(({ name, demand, since, metAt }) => ({
        name,
        title: demand.title,
        since: instantText(since),
        metAt: nullableInstantText(metAt),
      })),
      why: chinese.map((zh, index) => ({ zh, en: english[index] ?? '' })),
    };
  });
}

/** The clock's word as a heading. */
function titleOf(clock: ClockName): CaseClock['clockTitle'] {
  const { zh, en } = CLOCK_WORDS[clock];
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) };
}

/** Counted time against the target; for a cut-off, which counts no length, the way from the report to the due instant. */
function usedPercent({ why, elapsed, start, due, metAt }: ClockVerdict, now: number): number | null {
  const within = why.find((step) => step.code === 'within');
  if (within !== undefined) return Math.floor((elapsed * 100) / within.ms);
  return due === null ? null : Math.floor((((metAt ?? now) - start) * 100) / (due - start));
}
