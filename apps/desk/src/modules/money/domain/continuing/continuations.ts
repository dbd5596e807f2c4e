import type { DifferenceState } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';

/** A difference as the engine gives it, with the identities of its rows and the earliest day among them. */
export interface Found {
  /** Of the rows: the same rows have the same. */
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
  /** With the day whose files had each. */
  readonly rows: readonly { readonly identity: string; readonly day: DateText }[];
  /** In whose figures it stands. */
  readonly day: DateText;
  readonly firstDay: DateText;
  /** The day whose run found it as it is kept. */
  readonly foundOn: DateText;
  /** The day whose run found that nothing is missing after all. */
  readonly clearedOn: DateText | null;
  /** Whether its rows of earlier days were given to this run. */
  readonly carried: boolean;
  readonly state: DifferenceState;
  readonly nextDay: boolean;
  readonly stake: string;
}

/** Those of its rows that this run has seen. */
function judged(one: Known, day: DateText): readonly string[] {
  return one.rows.flatMap((row) => (row.day === day || (one.carried && row.day < day) ? [row.identity] : []));
}

/**
 * Of what later days have said more or have explained: that of which this day leaves every row over, in no difference that has a
 * row which no later day has spoken of. This day has nothing to say of it that would be new.
 */
export function leftToLaterDays(known: readonly Known[], found: readonly Found[], day: DateText): readonly Known[] {
  const there = new Set(found.flatMap(({ rows }) => rows));
  let later = known.filter((one) => {
    if (one.state === 'replaced') return false;
    if ((one.clearedOn ?? one.foundOn) <= day) return false;
    const rows = judged(one, day);
    return rows.length > 0 && rows.every((row) => there.has(row));
  });
  for (;;) {
    const spoken = rowsOf(later);
    const news = new Set(found.flatMap(({ rows }) => (rows.every((row) => spoken.has(row)) ? [] : rows)));
    const rest = later.filter(({ rows }) => !rows.some(({ identity }) => news.has(identity)));
    if (rest.length === later.length) return later;
    later = rest;
  }
}

export const rowsOf = (known: readonly Known[]): ReadonlySet<string> =>
  new Set(known.flatMap(({ rows }) => rows.map(({ identity }) => identity)));

/**
 * Found → id of the known difference that it continues: by key first, then by a row in common; each known one once. One that was
 * carried in is continued only by its own earlier rows: by a row of this day alone it would lose them. Each goes on with what begins
 * on the same day as itself: with an older row it would be of another day, and without its first its day would say nothing of it.
 */
export function continuations<F extends Found>(
  known: readonly Known[],
  found: readonly F[],
  { day, sealedDays }: { readonly day: DateText; readonly sealedDays: ReadonlySet<DateText> },
): Map<F, string | null> {
  const byKey = new Map(known.map((one) => [one.key, one.id]));
  const byRow = new Map<string, Known[]>();
  // Where a row stands in several, what still goes on is continued before what stays as it is, and that before what is over.
  const rank = (one: Known) => (isOver(one) ? 2 : sealedDays.has(one.day) ? 1 : 0);
  const sorted = known.toSorted(
    (a, b) => rank(a) - rank(b) || (a.firstDay < b.firstDay ? -1 : a.firstDay > b.firstDay ? 1 : 0),
  );
  for (const one of sorted)
    for (const row of one.rows) {
      if (one.firstDay === day ? row.day !== day : !one.carried || row.day >= day) continue;
      byRow.set(row.identity, [...(byRow.get(row.identity) ?? []), one]);
    }
  const taken = new Set(found.flatMap(({ key }) => byKey.get(key) ?? []));
  return new Map(
    found.map((one) => {
      const same = byKey.get(one.key);
      if (same !== undefined) return [one, same];
      const candidates = one.rows.flatMap((row) => byRow.get(row) ?? []);
      const id = candidates.find((other) => other.firstDay === one.firstDay && !taken.has(other.id))?.id;
      if (id !== undefined) taken.add(id);
      return [one, id ?? null];
    }),
  );
}

const isOver = ({ state }: Known): boolean => state === 'cleared' || state === 'replaced';
