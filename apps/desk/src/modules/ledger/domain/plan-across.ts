import type { DateText, WorkingCalendar } from '@yinuo/kernel';
import {
  type Contract,
  type KnownEvents,
  type Occurrence,
  plan,
  type RunningTerm,
  termsUpTo,
} from '@yinuo/obligations';
import { bridgePeriods } from './bridge-periods.ts';
import { isAhead } from './replan.ts';

export interface VersionToPlan {
  readonly version: number;
  readonly effectiveFrom: DateText;
  readonly contract: Contract;
}

export type PlannedOccurrence = Occurrence & { readonly version: number };

/** From the first day of a contract to the last of its running term, and which of its terms are planned. */
export interface Life {
  readonly startsOn: DateText;
  readonly endsOn: DateText;
  readonly isPlanned?: (term: RunningTerm) => boolean;
}

/** Days of events that payments wait for, by the planner's id of the payment. */
export type EventsOf = ReadonlyMap<string, KnownEvents>;

/**
 * What a contract owes over its whole term, and over those that follow by renewal until `endsOn`, each version for what
 * begins under it. A new obligation of an amendment counts from the period under way; one that is owed by other periods
 * than before leaves no day between.
 */
export function planAcross(
  versions: readonly VersionToPlan[],
  calendar: WorkingCalendar,
  signed: DateText,
  { startsOn, endsOn, isPlanned = () => true }: Life,
  eventsOf: EventsOf,
): readonly PlannedOccurrence[] {
  let owed: readonly PlannedOccurrence[] = [];
  for (const [index, { version, effectiveFrom, contract }] of versions.entries()) {
    const own = planVersion(contract, calendar, signed, { startsOn, endsOn, isPlanned }, eventsOf).map((one) => ({
      ...one,
      version,
    }));
    if (index === 0) {
      owed = own;
      continue;
    }
    const known = new Set(owed.map((one) => one.obligation));
    const begun = owed.filter((one) => !isAhead(one, effectiveFrom));
    const kept = new Set(begun.map((one) => one.id));
    const begunOf = Map.groupBy(begun, (one) => one.obligation);
    const next = [...Map.groupBy(own, (one) => one.obligation)].flatMap(([obligation, ones]) => {
      const running = begunOf.get(obligation);
      const bridged = running === undefined ? null : bridgePeriods(running, ones, effectiveFrom);
      if (bridged !== null) return bridged;
      const isNew = !known.has(obligation);
      return ones.filter(
        (one) =>
          !kept.has(one.id) &&
          (isAhead(one, effectiveFrom) || (isNew && (one.due === null || one.due >= effectiveFrom))),
      );
    });
    owed = [...begun, ...next];
  }
  return owed;
}

function planVersion(
  contract: Contract,
  calendar: WorkingCalendar,
  signed: DateText,
  { startsOn, endsOn, isPlanned = () => true }: Life,
  eventsOf: EventsOf,
): readonly Occurrence[] {
  const base: KnownEvents = contract.term.from === 'acceptance' ? { acceptance: startsOn } : {};
  const terms = termsUpTo(contract, startsOn, endsOn).filter(isPlanned);
  return terms.flatMap(({ from }) =>
    plan(contract, calendar, signed, base, from).map((one) => {
      const events = eventsOf.get(one.id);
      if (!events) return one;
      return plan(contract, calendar, signed, { ...base, ...events }, from).find(({ id }) => id === one.id) ?? one;
    }),
  );
}
