import type { CaseClock, CaseFigures, CaseSummary, CasesToday } from '@yinuo/api';

export type ContractToday = CasesToday['contracts'][number];

export interface Totals {
  readonly open: number;
  readonly promised: number;
  readonly atRisk: number;
  readonly broken: number;
  readonly brokenToday: number;
}

const NONE: Totals = { open: 0, promised: 0, atRisk: 0, broken: 0, brokenToday: 0 };

export const totalsOf = (contracts: readonly ContractToday[]): Totals =>
  contracts.reduce<Totals>(
    (sum, each) => ({
      open: sum.open + each.open,
      promised: sum.promised + each.promised,
      atRisk: sum.atRisk + each.atRisk,
      broken: sum.broken + each.broken,
      brokenToday: sum.brokenToday + each.brokenToday,
    }),
    NONE,
  );

/** One clock of a case that deserves a look. */
export interface Watched {
  readonly case: CaseSummary;
  readonly clock: CaseClock;
}

const dueOf = ({ clock }: Watched): number => (clock.due === null ? Infinity : Date.parse(clock.due));

function clocksOf(
  items: readonly { case: CaseSummary; clocks: readonly CaseClock[] }[],
  state: CaseClock['state'],
): Watched[] {
  return items.flatMap(({ case: found, clocks }) =>
    clocks.filter((clock) => clock.state === state && clock.due !== null).map((clock) => ({ case: found, clock })),
  );
}

/** Clocks that run in time, the soonest due first, over all contracts. */
export function dueNext(contracts: readonly ContractToday[], countMax: number): readonly Watched[] {
  const items = contracts.flatMap(({ top }) => [...top.atRisk, ...top.promised, ...top.broken]);
  return clocksOf(items, 'pending')
    .sort((a, b) => dueOf(a) - dueOf(b))
    .slice(0, countMax);
}

/** Clocks that ran out, the latest first, over all contracts. */
export function broken(contracts: readonly ContractToday[], countMax: number): readonly Watched[] {
  return clocksOf(
    contracts.flatMap(({ top }) => top.broken),
    'breached',
  )
    .sort((a, b) => dueOf(b) - dueOf(a))
    .slice(0, countMax);
}

/** Kept, of those that are decided, over all clocks of a month. */
export function keptOf({ clocks }: Pick<CaseFigures, 'clocks'>): { readonly kept: number; readonly decided: number } {
  return clocks.reduce(
    (sum, { kept }) => ({ kept: sum.kept + kept.numerator, decided: sum.decided + kept.denominator }),
    { kept: 0, decided: 0 },
  );
}

/** The month before `YYYY-MM`. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

/** The verdicts of a chart, from the best to what is not yet decided, in their tones. */
export const VERDICT_SERIES = [
  { key: 'met', tone: 'kept' },
  { key: 'breached', tone: 'broken' },
  { key: 'excused', tone: 'excused' },
  { key: 'pending', tone: 'neutral' },
] as const;

/** First and last day of a month `YYYY-MM`; the running month ends today. */
export function daysOf(month: string, today: string): { readonly from: string; readonly to: string } {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return { from: `${month}-01`, to: last < today ? last : today };
}
