import type { CaseFigures, LedgerStanding } from '@yinuo/api';

type Clock = CaseFigures['clocks'][number];
type Dated = LedgerStanding['obligations'][number];

/** How an obligation stands: its clocks of this month, or its occurrences. */
export interface ObligationStanding {
  readonly clock?: Clock;
  readonly dated?: Dated;
  /** A promise is broken: a clock ran out this month, or something is overdue or was missed. */
  readonly broken: boolean;
}

/** Joins what cases and ledger say, by obligation. */
export function standings(
  figures: Pick<CaseFigures, 'clocks'> | undefined,
  standing: Pick<LedgerStanding, 'obligations'> | undefined,
): ReadonlyMap<string, ObligationStanding> {
  const found = new Map<string, ObligationStanding>();
  for (const clock of figures?.clocks ?? []) {
    found.set(clock.obligation, { clock, broken: clock.breached > 0 });
  }
  for (const dated of standing?.obligations ?? []) {
    const { states } = dated;
    const broken = (states.overdue ?? 0) + (states.missed ?? 0) > 0;
    found.set(dated.obligation, { ...found.get(dated.obligation), dated, broken });
  }
  return found;
}
