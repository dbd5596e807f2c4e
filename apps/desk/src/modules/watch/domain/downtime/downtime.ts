import type { CauseParty } from '@yinuo/api';
import { intersect, lengthOf, type Span, subtract, union } from '../time/spans.ts';

/** A time in which something did not work, and whose part the cause lies in. */
export interface Outage extends Span {
  /** What did not work, and the system that it was a part of when it began. */
  readonly asset: string;
  readonly system: string;
  readonly party: CauseParty;
}

/** Approved work: what it covers is excused in its time. `covers` null: everything of the contract. */
export interface ExcludedWork extends Span {
  readonly change: string;
  readonly covers: readonly string[] | null;
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
  /** The denominator: watched, and not excused. */
  readonly countedMs: number;
  readonly downMs: number;
  /** Outages of two parties at once count for both; `downMs` counts them once. */
  readonly byParty: Readonly<Record<CauseParty, number>>;
  /** Up ÷ counted; null where nothing was counted. */
  readonly availability: number | null;
}

const covers = ({ covers: all }: ExcludedWork, asset: string): boolean => all === null || all.includes(asset);

/** What is left of an outage when the work that covers it is taken out. */
const unexcused = (outage: Outage, works: readonly ExcludedWork[]): Span[] =>
  subtract(
    [outage],
    works.filter((work) => covers(work, outage.asset)),
  );

/** What of an outage approved work excuses, by its change; two that overlap both name their part. */
export const excusedOf = (
  outage: Pick<Outage, 'asset' | 'from' | 'to'>,
  works: readonly ExcludedWork[],
): { readonly change: string; readonly ms: number }[] =>
  works
    .filter((work) => covers(work, outage.asset))
    .map((work) => ({ change: work.change, ms: lengthOf(intersect([work], [outage])) }))
    .filter(({ ms }) => ms > 0);

/**
 * Minutes of one system in a period (KL-4), with the denominator of its availability (lesson 10). Work on the system leaves
 * both sides of the fraction; work on a part of it only the outages of that part, and only while nothing else is down.
 */
export function systemDowntime(
  period: Span,
  watch: SystemWatch,
  outages: readonly Outage[],
  works: readonly ExcludedWork[],
): SystemDowntime {
  const own = outages.filter((outage) => outage.system === watch.system);
  // An outage is known to have lasted from its first failure to its end, also across results that are missing.
  const seen = intersect([...watch.watched, ...own], [period]);
  const downOf = (some: readonly Outage[]) =>
    intersect(
      some.flatMap((outage) => unexcused(outage, works)),
      [period],
    );
  const down = downOf(own);
  const leftOut = (work: ExcludedWork): Span[] => {
    const whole = covers(work, watch.system);
    const touched = whole
      ? seen
      : intersect(
          own.filter((outage) => covers(work, outage.asset)),
          seen,
        );
    return subtract(intersect([work], touched), down);
  };
  const excluded = works
    .map((work) => ({ work, spans: leftOut(work) }))
    .filter(({ work, spans }) => spans.length > 0 || covers(work, watch.system));
  const out = union(excluded.flatMap(({ spans }) => spans));
  const countedMs = lengthOf(subtract(seen, out));
  const downMs = lengthOf(down);
  const ofParty = (party: CauseParty) => lengthOf(downOf(own.filter((one) => one.party === party)));
  return {
    system: watch.system,
    periodMs: period.to - period.from,
    unwatchedMs: period.to - period.from - lengthOf(seen),
    excluded: excluded.map(({ work, spans }) => ({ change: work.change, ms: lengthOf(spans) })),
    excludedMs: lengthOf(out),
    countedMs,
    downMs,
    byParty: { supplier: ofParty('supplier'), hospital: ofParty('hospital'), 'third-party': ofParty('third-party') },
    availability: countedMs === 0 ? null : (countedMs - downMs) / countedMs,
  };
}

/** What counts against the contract's limit: the supplier's outages of all systems, each instant once, without what work excuses. */
export const supplierDowntime = (
  period: Span,
  outages: readonly Outage[],
  works: readonly ExcludedWork[],
): readonly Span[] =>
  intersect(
    outages.filter((outage) => outage.party === 'supplier').flatMap((outage) => unexcused(outage, works)),
    [period],
  );
