import type { CauseParty } from '@yinuo/api';
import { intersect, lengthOf, type Span, subtract } from '../time/spans.ts';

/** An outage that the ledger ties to a report, or to the case that the report was merged into. */
export interface TiedOutage extends Span {
  readonly id: string;
  readonly owner: CauseParty;
  /** Agreed on the case by both sides. */
  readonly agreed: CauseParty | null;
  readonly corrected: CauseParty | null;
  /** Null: it was measured. */
  readonly enteredBy: string | null;
  readonly struck: boolean;
  /** The hospital entered, confirmed, corrected or struck it; `ofThis`: when it was tied to this very report. */
  readonly hospital: { readonly ofThis: boolean } | null;
}

/** Why an entry of the supplier waits for the hospital's word. */
export type WaitsFor = 'other-time' | 'other-party' | 'short';

export interface Decision {
  readonly decided: boolean;
  /** What of the report is undecided, in order; none when it is decided. */
  readonly rest: readonly Span[];
  readonly waiting: readonly { readonly outage: TiedOutage; readonly why: WaitsFor }[];
}

/** People tell times by the minute. */
const MINUTE_MS = 60_000;

/**
 * Whether a report is decided by what the ledger has of it (KL-4): by the hospital's word on what was entered for it; else what
 * was measured decides its own time, and the rest of the report needs an entry of the supplier at its own cost for half of that
 * rest at least. `report`: from the report to its solution.
 */
export function decidedBy(report: Span, tied: readonly TiedOutage[]): Decision {
  const window = { from: report.from, to: Math.max(report.to, report.from + 1) };
  const isSaid = (one: TiedOutage) => one.hospital !== null && (one.hospital.ofThis || overlaps(window, one));
  const entered = tied.filter(({ enteredBy }) => enteredBy !== null);
  // What the hospital struck out it decided too; what the supplier struck out is as if nobody had measured it.
  const measured = tied.filter((one) => one.enteredBy === null && (!one.struck || one.hospital !== null));
  const rest = subtract([window], measured);
  const isMeasured = measured.some((one) => overlaps(window, one)) && lengthOf(rest) < MINUTE_MS;
  const standing = entered.filter(({ struck }) => !struck);
  const covered = lengthOf(intersect(rest, standing.filter(costsSupplier)));
  if (entered.some(isSaid) || isMeasured || covered * 2 >= lengthOf(rest))
    return { decided: true, rest: [], waiting: [] };
  const whyOf = (one: TiedOutage): WaitsFor =>
    !overlaps(window, one) ? 'other-time' : costsSupplier(one) ? 'short' : 'other-party';
  return { decided: false, rest, waiting: standing.map((outage) => ({ outage, why: whyOf(outage) })) };
}

const overlaps = (window: Span, outage: Span): boolean => lengthOf(intersect([window], [outage])) > 0;

/** Or both sides agreed whose it was. */
const costsSupplier = ({ agreed, corrected, owner }: TiedOutage): boolean =>
  agreed !== null || (corrected ?? owner) === 'supplier';
