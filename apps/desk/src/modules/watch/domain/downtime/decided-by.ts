import type { CauseParty } from '@yinuo/api';
import { intersect, lengthOf, type Span } from '../time/spans.ts';

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
  readonly waiting: readonly { readonly outage: TiedOutage; readonly why: WaitsFor }[];
}

/**
 * Whether a report is decided by what the ledger has of it (KL-4): by what was measured while it lasted, by the hospital's word,
 * or by what the supplier entered at its own cost for half of that time at least. `report`: from the report to its solution.
 */
export function decidedBy(report: Span, tied: readonly TiedOutage[]): Decision {
  const window = { from: report.from, to: Math.max(report.to, report.from + 1) };
  const overlapOf = (outages: readonly TiedOutage[]) => lengthOf(intersect([window], outages));
  const isSaid = (one: TiedOutage) => one.hospital !== null && (one.hospital.ofThis || overlapOf([one]) > 0);
  const standing = tied.filter(({ struck }) => !struck);
  const isMeasured = (one: TiedOutage) => one.enteredBy === null && overlapOf([one]) > 0;
  const entered = standing.filter((one) => one.enteredBy !== null);
  const covered = overlapOf(entered.filter(costsSupplier));
  if (tied.some(isSaid) || standing.some(isMeasured) || covered * 2 >= lengthOf([window]))
    return { decided: true, waiting: [] };
  const whyOf = (one: TiedOutage): WaitsFor =>
    overlapOf([one]) === 0 ? 'other-time' : costsSupplier(one) ? 'short' : 'other-party';
  return { decided: false, waiting: entered.map((outage) => ({ outage, why: whyOf(outage) })) };
}

/** Or both sides agreed whose it was. */
const costsSupplier = ({ agreed, corrected, owner }: TiedOutage): boolean =>
  agreed !== null || (corrected ?? owner) === 'supplier';
