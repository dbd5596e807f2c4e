import type { CaseFigures } from '@yinuo/api';
import { percentOf } from '@yinuo/kernel';
import type { ClockVerdict, CompiledContract } from '@yinuo/obligations';
import type { CaseHistory } from './history/case-state.ts';

export interface FigureCase {
  readonly kind: string;
  readonly channel: string;
  readonly history: CaseHistory;
  readonly verdicts: readonly ClockVerdict[];
}

/** Met of met and breached. Excused clocks and those still running are not judged; without a sample there is no rate. */
export function rateOf(met: number, breached: number): CaseFigures['clocks'][number]['kept'] {
  const denominator = met + breached;
  return {
    numerator: met,
    denominator,
    percent: percentOf(met, denominator),
  };
}

/** The month in figures. A merged duplicate counts as merged and nowhere else: its main case is judged. */
export function monthFigures(
  compiled: CompiledContract,
  cases: readonly FigureCase[],
): Omit<CaseFigures, 'contract' | 'month' | 'asOf'> {
  const counted = cases.filter((one) => one.history.state !== 'merged');
  const by = (value: (one: FigureCase) => string | null): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const one of counted) {
      const key = value(one) ?? 'none';
      counts[key] = (counts[key] ?? 0) + 1;
    }
    return counts;
  };
  return {
    reported: cases.length,
    resolved: counted.filter((one) => one.history.resolvedAt !== null).length,
    open: counted.filter((one) => one.history.state === 'open').length,
    merged: cases.length - counted.length,
    withoutClock: counted.filter((one) => one.verdicts.length === 0).length,
    by: {
      kind: by((one) => one.kind),
      severity: by((one) => one.history.severity),
      module: by((one) => one.history.module),
      party: by((one) => one.history.party),
      classification: by((one) => one.history.classification),
      channel: by((one) => one.channel),
    },
    clocks: clockFigures(compiled, counted),
  };
}

function clockFigures(compiled: CompiledContract, cases: readonly FigureCase[]): CaseFigures['clocks'] {
  const tally = new Map<string, Record<ClockVerdict['state'], number>>();
  for (const verdict of cases.flatMap((one) => one.verdicts)) {
    const counts = tally.get(verdict.obligation) ?? { met: 0, breached: 0, excused: 0, pending: 0 };
    counts[verdict.state] += 1;
    tally.set(verdict.obligation, counts);
  }
  return compiled.clocks.flatMap(({ id, clause, name, obligation }) => {
    const counts = tally.get(id);
    if (counts === undefined) return [];
    const kept = rateOf(counts.met, counts.breached);
    return [{ clause, obligation: id, clock: name, title: obligation.title, ...counts, kept }];
  });
}
