import type { DifferenceState } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';

/** A difference as the engine gives it, with the identities of its rows and the earliest day among them. */
export interface Found {
  readonly key: string;
  readonly rows: readonly string[];
  readonly firstDay: DateText;
  readonly nextDay: boolean;
  /** Class and amount: what people decided about it was decided about these. */
  readonly stake: string;
}

/** A difference as it is kept. */
export interface Known {
  readonly id: string;
  readonly key: string;
  readonly rows: readonly string[];
  readonly day: DateText;
  readonly state: DifferenceState;
  readonly nextDay: boolean;
  readonly stake: string;
}

export interface Outcome<F extends Found> {
  readonly found: readonly F[];
  /** Identities of carried-in rows that found their counterpart. */
  readonly cleared: ReadonlySet<string>;
}

export interface Settlement<F extends Found> {
  readonly insert: readonly { readonly found: F; readonly day: DateText }[];
  /** Kept under its id with what people did about it; `day` may move when «待跨日» turned into a difference. */
  readonly update: readonly { readonly id: string; readonly found: F; readonly day: DateText }[];
  /** A later day or file brought the counterpart. */
  readonly clear: readonly string[];
  /** Of this day, seen by an earlier run and not by this one. */
  readonly replace: readonly string[];
  /** Decided or proposed by people, and no longer what they decided about: the decision falls. */
  readonly fallen: readonly string[];
  /** Of this day, chased in a recovery, and not found any more: perhaps nothing is missing after all. */
  readonly explained: readonly string[];
}

export interface SettleOptions {
  /** The day that was run. */
  readonly day: DateText;
  /** Where new differences stand: the day itself, or, when that is sealed, the first open day after it. */
  readonly postedOn: DateText;
  /** Of this day and of those on which the known ones stand. */
  readonly sealedDays: ReadonlySet<DateText>;
}

/** Still to be dealt with; people have not settled it. */
const OPEN: readonly DifferenceState[] = ['open', 'proposed'];
/** Decided about what it then was. What is in a recovery is corrected there. */
const DECIDED: readonly DifferenceState[] = ['proposed', 'written-off', 'matched'];

/**
 * What a run's outcome means for the differences that are kept. Each found one continues the known one that it shares its key
 * or a row with, so that notes, cases and decisions stay with it; a difference that is not found again and not of this day is
 * left alone: a clean April says nothing of March.
 */
export function settleRun<F extends Found>(
  known: readonly Known[],
  { found, cleared }: Outcome<F>,
  { day, postedOn, sealedDays }: SettleOptions,
): Settlement<F> {
  const sealed = sealedDays.has(day);
  const byId = new Map(known.map((one) => [one.id, one]));
  const continued = continuations(known, found);
  const superseded = new Set<string>();
  for (const [one, id] of continued) {
    if (id === null || !isOther(byId.get(id), one, sealedDays)) continue;
    continued.set(one, null);
    superseded.add(id);
  }
  const update: { id: string; found: F; day: DateText }[] = [];
  const insert: { found: F; day: DateText }[] = [];
  for (const [one, id] of continued) {
    const before = id === null ? null : (byId.get(id) ?? null);
    if (before === null) insert.push({ found: one, day: postedOn });
    else if (before.key !== one.key || isNews(before, one))
      update.push({ id: before.id, found: one, day: matured(before, one) ? postedOn : before.day });
  }
  const seen = new Set(continued.values());
  const gone = known.filter((one) => OPEN.includes(one.state) && !seen.has(one.id));
  const chased = known.filter((one) => one.state === 'recovering' && one.day === day && !seen.has(one.id));
  const isCleared = (one: Known) => one.rows.some((row) => cleared.has(row));
  const clear = gone.filter((one) => isCleared(one) || superseded.has(one.id) || (one.day === day && sealed));
  const replace = gone.filter((one) => !clear.includes(one) && one.day === day && !sealed);
  const moved = update.flatMap(({ id, found: one }) => {
    const before = byId.get(id);
    return before !== undefined && before.stake !== one.stake ? [before] : [];
  });
  return {
    insert,
    update,
    clear: clear.map(({ id }) => id),
    replace: replace.map(({ id }) => id),
    fallen: [...moved, ...clear, ...replace].filter(({ state }) => DECIDED.includes(state)).map(({ id }) => id),
    explained: chased.map(({ id }) => id),
  };
}

/** The same rows, found to be something else: another file of the day has come, or «待跨日» has matured. */
const isNews = (before: Known, now: Found): boolean =>
  before.state === 'replaced' || (before.state !== 'cleared' && before.stake !== now.stake) || matured(before, now);

/** What stands in a sealed day's figures keeps its amount: found otherwise, it is a carried item of its own. */
const isOther = (before: Known | undefined, now: Found, sealedDays: ReadonlySet<DateText>): boolean =>
  before !== undefined && sealedDays.has(before.day) && before.stake !== now.stake;

/** «待跨日» that the next day did not clear counts as a difference of that next day. */
const matured = (before: Known, now: Found): boolean => before.nextDay && !now.nextDay;

/** Found → id of the known difference that it continues: by key first, then by a row in common; each known one once. */
function continuations<F extends Found>(known: readonly Known[], found: readonly F[]): Map<F, string | null> {
  const byKey = new Map(known.map((one) => [one.key, one.id]));
  const byRow = new Map(known.flatMap((one) => one.rows.map((row) => [row, one.id] as const)));
  const taken = new Set(found.flatMap(({ key }) => byKey.get(key) ?? []));
  return new Map(
    found.map((one) => {
      const same = byKey.get(one.key);
      if (same !== undefined) return [one, same];
      const id = one.rows.map((row) => byRow.get(row)).find((other) => other !== undefined && !taken.has(other));
      if (id !== undefined) taken.add(id);
      return [one, id ?? null];
    }),
  );
}
