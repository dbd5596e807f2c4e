import type { Instant, WorkingCalendar } from '@yinuo/kernel';
import type { CompiledContract } from '../compile/compiled.ts';
import type { Fact } from '../facts/fact.ts';
import { newCaseState } from './case-state.ts';
import { judgeCase } from './judge-case.ts';
import type { ClockVerdict } from './verdict.ts';

/** Facts by case, each case's in the order given. */
export function groupByCase(facts: Iterable<Fact>): Map<string, Fact[]> {
  const cases = new Map<string, Fact[]>();
  for (const fact of facts) {
    const known = cases.get(fact.case);
    if (known === undefined) cases.set(fact.case, [fact]);
    else known.push(fact);
  }
  return cases;
}

/**
 * Every clock of every case, at `now`: cases by their report, then by id; the clocks of a case as the contract has them.
 * Pure: the same contract, calendar, facts and `now` give the same verdicts, whatever the order of facts with distinct `at`.
 */
export function judge(
  compiled: CompiledContract,
  calendar: WorkingCalendar,
  facts: Iterable<Fact>,
  now: Instant,
): readonly ClockVerdict[] {
  const state = newCaseState();
  const cases: (readonly ClockVerdict[])[] = [];
  for (const factsOfCase of groupByCase(facts).values()) {
    const verdicts = judgeCase(compiled, calendar, factsOfCase, now, state);
    if (verdicts.length > 0) cases.push(verdicts);
  }
  return cases.sort(byReport).flat();
}

function byReport(a: readonly ClockVerdict[], b: readonly ClockVerdict[]): number {
  const [first, second] = [a[0], b[0]];
  if (first === undefined || second === undefined) return 0;
  return first.start - second.start || (first.case < second.case ? -1 : 1);
}
