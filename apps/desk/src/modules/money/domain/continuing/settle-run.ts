import type { DifferenceState } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { continuations, type Found, type Known, leftToLaterDays, rowsOf } from './continuations.ts';

export type { Found, Known } from './continuations.ts';

export interface Settlement<F extends Found> {
  readonly insert: readonly { readonly found: F; readonly day: DateText }[];
  /** Kept under its id with what people did about it; `day` may move when «待跨日» turned into a difference. */
  readonly update: readonly { readonly id: string; readonly found: F; readonly day: DateText }[];
  /** This day brought the counterpart, or it stands in a sealed day's figures. */
  readonly clear: readonly string[];
  /** Cleared by an earlier run of this day, which does not explain it any more: its files are gone. */
  readonly reopen: readonly string[];
  /** Of this day, seen by an earlier run and not by this one. */
  readonly replace: readonly string[];
  /** Decided or proposed by people, and no longer what they decided about: the decision falls. */
  readonly fallen: readonly string[];
  /** Chased in a recovery or recovered, and not found any more: perhaps nothing is missing after all. */
  readonly explained: readonly string[];
  /** Chased in a recovery, and no longer what the recovery was opened about. */
  readonly altered: readonly string[];
  /** Later days whose runs went by what this one has changed. */
  readonly upset: readonly DateText[];
}

export interface SettleOptions {
  /** The day that was run. */
  readonly day: DateText;
  /** Where new differences stand: the day itself, or, when that is sealed, the first open day after it. */
  readonly postedOn: DateText;
  /** Of this day and of those on which the known ones stand. */
  readonly sealedDays: ReadonlySet<DateText>;
}

/** Decided about what it then was. What is in a recovery is corrected there. */
const DECIDED: readonly DifferenceState[] = ['proposed', 'written-off', 'matched'];
const CHASED: readonly DifferenceState[] = ['recovering', 'recovered'];

/**
 * What a run's outcome means for the differences that are kept. Each found one continues the known one that it shares its key
 * or a row with, so that notes, cases and decisions stay with it. A run judges the differences of its own day and those that
 * were given to it; all others are left alone: a clean April says nothing of March. What a later day has found out of the same
 * rows stays as that day has it.
 */
export function settleRun<F extends Found>(
  known: readonly Known[],
  found: readonly F[],
  { day, postedOn, sealedDays }: SettleOptions,
): Settlement<F> {
  const byId = new Map(known.map((one) => [one.id, one]));
  const there = new Set(found.flatMap(({ rows }) => rows));
  const later = leftToLaterDays(known, found, day);
  const spokenFor = rowsOf([...later, ...known.filter((one) => isWithheld(one, day))]);
  const own = found.filter(({ rows }) => !rows.every((row) => spokenFor.has(row)));
  const continued = continuations(known, own, { day, sealedDays });
  for (const [one, id] of continued) {
    const before = id === null ? undefined : byId.get(id);
    if (before === undefined) continue;
    if (isSplit(before, day, there) || isOther(before, one, sealedDays)) continued.set(one, null);
  }
  const update: { id: string; found: F; day: DateText }[] = [];
  const insert: { found: F; day: DateText }[] = [];
  for (const [one, id] of continued) {
    const before = id === null ? undefined : byId.get(id);
    if (before === undefined) insert.push({ found: one, day: postedOn });
    else if (isNews(before, one, day, sealedDays))
      update.push({ id: before.id, found: one, day: matured(before, one) ? postedOn : before.day });
  }
  const seen = new Set([...continued.values(), ...later.map(({ id }) => id)]);
  const gone = known.filter((one) => (one.firstDay === day || one.carried) && !seen.has(one.id));
  const fates = gone.map((one) => [one, fateOf(one, { day, sealedDays, there })] as const);
  const doomed = (fate: Fate) => fates.flatMap(([one, its]) => (its === fate ? [one] : []));
  const [clear, replace, explained] = [doomed('clear'), doomed('replace'), doomed('explained')];
  const changed = update.flatMap(({ id, found: one }) => {
    const before = byId.get(id);
    return before === undefined ? [] : [{ before, moved: before.stake !== one.stake }];
  });
  const moved = changed.flatMap((one) => (one.moved ? [one.before] : []));
  const ids = (some: readonly Known[]) => some.map(({ id }) => id);
  return {
    insert,
    update,
    clear: ids(clear),
    reopen: ids(known.filter((one) => lostIts(one, known, day))),
    replace: ids(replace),
    fallen: ids([...moved, ...clear, ...replace].filter(({ state }) => DECIDED.includes(state))),
    explained: ids(explained),
    altered: ids(moved.filter(({ state }) => state === 'recovering')),
    upset: daysAfter(day, [...changed.map(({ before }) => before), ...clear, ...replace, ...explained]),
  };
}

type Fate = 'clear' | 'replace' | 'explained' | null;
type FateOptions = Omit<SettleOptions, 'postedOn'> & { readonly there: ReadonlySet<string> };

/** What becomes of one that the run was to find and did not. */
function fateOf(one: Known, { day, sealedDays, there }: FateOptions): Fate {
  const before = sealedDays.has(one.day) || one.carried ? 'clear' : 'replace';
  if (one.state === 'replaced') return null;
  if (one.state === 'cleared') return one.clearedOn !== null && one.clearedOn > day ? before : null;
  if (CHASED.includes(one.state)) return one.clearedOn === day ? null : 'explained';
  // Found otherwise, as an item of its own: what people settled in a sealed day's figures stays settled.
  const isSettled = one.state === 'matched' || one.state === 'written-off';
  if (isSettled && sealedDays.has(one.day) && one.rows.every((row) => there.has(row.identity))) return null;
  return before;
}

/** The same rows, found to be something else: another file of the day has come, or «待跨日» has matured. */
function isNews(before: Known, now: Found, day: DateText, sealedDays: ReadonlySet<DateText>): boolean {
  const explained = before.clearedOn !== null && before.clearedOn <= day;
  if (before.key !== now.key || before.state === 'replaced' || explained || matured(before, now)) return true;
  return before.state !== 'cleared' && before.stake !== now.stake && !sealedDays.has(before.day);
}

/** What stands in a sealed day's figures keeps its rows and amount: found otherwise, it is a carried item of its own. */
const isOther = (before: Known, now: Found, sealedDays: ReadonlySet<DateText>): boolean =>
  sealedDays.has(before.day) && before.stake !== now.stake && before.key !== now.key;

/** This day has brought the counterpart of a part: it is cleared with all its rows, and what is left over is an item of its own. */
const isSplit = ({ carried, rows }: Known, day: DateText, there: ReadonlySet<string>): boolean =>
  carried && rows.some((row) => row.day < day && !there.has(row.identity));

/** «待跨日» that the next day did not clear counts as a difference of that next day. */
const matured = (before: Known, now: Found): boolean => before.nextDay && !now.nextDay;

/** For want of a side it was not given to this run, which leaves over what it has of this day: that stands in it already. */
const isWithheld = (one: Known, day: DateText): boolean => one.firstDay < day && !one.carried && isLive(one);

/** This day had explained it, and was now not even held against it: a side is not there any more. */
const lostIts = (one: Known, known: readonly Known[], day: DateText): boolean =>
  one.clearedOn === day &&
  one.firstDay < day &&
  !one.carried &&
  !known.some((other) => other !== one && isLive(other) && sharesRow(other, one));

const isLive = ({ state, clearedOn }: Known): boolean =>
  clearedOn === null && state !== 'cleared' && state !== 'replaced';

const sharesRow = (a: Known, b: Known): boolean =>
  a.rows.some(({ identity }) => b.rows.some((row) => row.identity === identity));

function daysAfter(day: DateText, changed: readonly Known[]): DateText[] {
  const days = changed.flatMap(({ foundOn, clearedOn, rows }) => [
    foundOn,
    ...(clearedOn === null ? [] : [clearedOn]),
    ...rows.map((row) => row.day),
  ]);
  return [...new Set(days.filter((one) => one > day))].toSorted();
}
