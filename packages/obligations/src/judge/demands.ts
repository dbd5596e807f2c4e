import { beijingDay, type Instant, startOfDayNumber } from '@yinuo/kernel';
import type { CompiledClock } from '../compile/compiled.ts';
import { slotOf } from '../compile/slots.ts';
import type { Fact } from '../facts/fact.ts';
import type { Demand } from '../language/index.ts';
import type { CaseState } from './case-state.ts';
import { isHuman } from './read-facts.ts';
import type { DemandVerdict } from './verdict.ts';

const RESOLVED = slotOf('resolved');
const NONE: readonly DemandVerdict[] = [];

/** The demanded acts of a clock that stand at `now`. A breach whose cause lies elsewhere demands them all the same. */
export function demandsOf(
  clock: CompiledClock,
  state: CaseState,
  facts: readonly Fact[],
  now: Instant,
  due: Instant | null,
  end: number,
): readonly DemandVerdict[] {
  if (clock.demands.length === 0) return NONE;
  const verdicts: DemandVerdict[] = [];
  for (const demand of clock.demands) {
    const since = sinceOf(demand, state, now, due, end);
    if (since !== null)
      verdicts.push({ name: demand.name, demand, since, metAt: metAt(demand, state, facts, now, since) });
  }
  return verdicts;
}

function sinceOf(demand: Demand, state: CaseState, now: Instant, due: Instant | null, end: number): Instant | null {
  if (demand.arises === 'end-of-report-day') {
    const midnight = endOfReportDay(state.start);
    return now >= midnight && end > midnight ? midnight : null;
  }
  const breached = due !== null && Math.min(end, now) > due;
  if (!breached) return null;
  if (demand.arises === 'at-breach') return due;
  const resolved = state.firstAt[RESOLVED] ?? Infinity;
  return resolved === Infinity ? null : (Math.max(resolved, due) as Instant);
}

/** 24:00 of the day of the report. */
export function endOfReportDay(start: Instant): Instant {
  return startOfDayNumber(beijingDay(start) + 1);
}

/** A notice that names the demand counts from the report on, any other once the demand has arisen. */
function metAt(demand: Demand, state: CaseState, facts: readonly Fact[], now: Instant, since: Instant): Instant | null {
  for (const fact of facts) {
    if (fact.at > now) break;
    if (fact.type !== demand.metBy || !isHuman(fact)) continue;
    const names = fact.type === 'notified' ? fact.demand : undefined;
    if (names === undefined ? fact.at >= since : names === demand.name && fact.at >= state.start) return fact.at;
  }
  return null;
}
