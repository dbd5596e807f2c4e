import type { ChecklistItem } from './checklist.ts';
import { type ItemState, type Measured, stateOfMeasured } from './verdict.ts';

const HOUR_MS = 3_600_000;
/** A value that is older when it is collected says nothing of now, unless the list says otherwise. */
const FRESH_HOURS = 24;

/** Why an earlier failure no longer counts: a later measurement of the same was good, and a person says what had happened. */
export interface Retest {
  readonly reason: string;
  readonly by: string;
  /** Epoch ms; what failed in a later collection is not covered. */
  readonly at: number;
}

const firstCollected = ({ collected, at }: Measured): number => collected ?? at;
const lastCollected = (one: Measured): number => one.again ?? firstCollected(one);
const sameThing = (a: Measured, b: Measured): boolean => a.probe === b.probe && a.name === b.name;

/** What was measured once stays, whatever serves the item now; what a later collection finds stands beside it. */
export function addMeasured(kept: readonly Measured[], found: readonly Measured[], now: number): Measured[] {
  const isFound = (one: Measured) => found.some((other) => sameThing(one, other) && one.at === other.at);
  const isKept = (one: Measured) => kept.some((other) => sameThing(one, other) && one.at === other.at);
  return [
    ...kept.map((one) => (isFound(one) ? { ...one, again: now } : one)),
    ...found.filter((one) => !isKept(one)).map((one) => ({ ...one, collected: now })),
  ];
}

export const freshHours = (item: ChecklistItem): number => item.automatic?.freshHours ?? FRESH_HOURS;

/** True when the same was measured again since. */
export const isSuperseded = (one: Measured, measured: readonly Measured[]): boolean =>
  measured.some((other) => sameThing(one, other) && other.at > one.at);

/** A failure is as old as it was when it was first collected; a good value must still be fresh when it was last. */
export function isStale(one: Measured, item: ChecklistItem): boolean {
  const failed = stateOfMeasured(one, item) === 'failed';
  return (failed ? firstCollected(one) : lastCollected(one)) - one.at > freshHours(item) * HOUR_MS;
}

/** Of one value as it counts: what was too old when it was collected counts as not measured. */
export const countedState = (one: Measured, item: ChecklistItem): ItemState =>
  isStale(one, item) ? 'unknown' : stateOfMeasured(one, item);

const fails = (one: Measured, item: ChecklistItem, retest: Retest | null): boolean =>
  countedState(one, item) === 'failed' && (retest === null || firstCollected(one) > retest.at);

/**
 * One bad value of any collection fails the item, until a retest is accounted for. For the rest the last collection speaks:
 * nothing measured, or something that could not be, leaves the item open.
 */
export function automaticState(measured: readonly Measured[], item: ChecklistItem, retest: Retest | null): ItemState {
  if (measured.some((one) => fails(one, item, retest))) return 'failed';
  const last = Math.max(...measured.map(lastCollected));
  const current = measured.filter((one) => lastCollected(one) === last);
  return current.length === 0 || current.some((one) => countedState(one, item) === 'unknown') ? 'unknown' : 'ok';
}

/** True when each thing that failed was measured again, later, and well: then a person may say why the first does not count. */
export function mayRetest(measured: readonly Measured[], item: ChecklistItem, retest: Retest | null): boolean {
  const failed = measured.filter((one) => fails(one, item, retest));
  const newest = (one: Measured) =>
    measured.filter((other) => sameThing(one, other)).reduce((a, b) => (b.at > a.at ? b : a), one);
  return failed.length > 0 && failed.every((one) => countedState(newest(one), item) === 'ok');
}
