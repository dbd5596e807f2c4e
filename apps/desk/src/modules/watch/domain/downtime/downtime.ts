import type { CauseParty } from '@yinuo/api';
import { intersect, lengthOf, type Span, subtract, union } from '../time/spans.ts';

/** A time in which something did not work, and whose part the cause lies in. */
export interface Outage extends Span {
  readonly system: string;
  readonly party: CauseParty;
}

/** Approved work: its time leaves both sides of the fraction. `systems` null: all. */
export interface ExcludedWork extends Span {
  readonly change: string;
  readonly systems: readonly string[] | null;
}

export interface SystemWatch {
  readonly system: string;
  /** When results say whether it worked; what nobody looked at is in no count. */
  readonly watched: readonly Span[];
}

export interface SystemDowntime {
  readonly system: string;
  /** Milliseconds, each overlap once. */
  readonly periodMs: number;
  readonly unwatchedMs: number;
  readonly excluded: readonly { readonly change: string; readonly ms: number }[];
  readonly excludedMs: number;
  /** The denominator: watched, and no approved work. */
  readonly countedMs: number;
  readonly downMs: number;
  /** Outages of two parties at once count for both; `downMs` counts them once. */
  readonly byParty: Readonly<Record<CauseParty, number>>;
  /** Up ÷ counted; null where nothing was counted. */
  readonly availability: number | null;
}

/** Minutes of one system in a period (KL-4), with the denominator of its availability (lesson 10). */
export function systemDowntime(
  period: Span,
  watch: SystemWatch,
  outages: readonly Outage[],
  works: readonly ExcludedWork[],
): SystemDowntime {
  const own = outages.filter((outage) => outage.system === watch.system);
  // An outage is known to have lasted from its first failure to its end, also across results that are missing.
  const seen = intersect([...watch.watched, ...own], [period]);
  const planned = works.filter((work) => work.systems === null || work.systems.includes(watch.system));
  const counted = subtract(seen, planned);
  const down = intersect(own, counted);
  const ofParty = (party: CauseParty) =>
    lengthOf(
      intersect(
        own.filter((one) => one.party === party),
        counted,
      ),
    );
  const countedMs = lengthOf(counted);
  const downMs = lengthOf(down);
  return {
    system: watch.system,
    periodMs: period.to - period.from,
    unwatchedMs: period.to - period.from - lengthOf(seen),
    excluded: planned.map(({ change, from, to }) => ({ change, ms: lengthOf(intersect([{ from, to }], seen)) })),
    excludedMs: lengthOf(intersect(planned, seen)),
    countedMs,
    downMs,
    byParty: { supplier: ofParty('supplier'), hospital: ofParty('hospital'), 'third-party': ofParty('third-party') },
    availability: countedMs === 0 ? null : (countedMs - downMs) / countedMs,
  };
}

/** What counts against the contract's limit: the supplier's outages of all systems, each instant once, without approved work. */
export function supplierDowntime(
  period: Span,
  outages: readonly Outage[],
  works: readonly ExcludedWork[],
): readonly Span[] {
  const bySystem = Map.groupBy(
    outages.filter((outage) => outage.party === 'supplier'),
    (outage) => outage.system,
  );
  return union(
    [...bySystem].flatMap(([system, own]) =>
      subtract(
        intersect(own, [period]),
        works.filter((work) => work.systems === null || work.systems.includes(system)),
      ),
    ),
  );
}
