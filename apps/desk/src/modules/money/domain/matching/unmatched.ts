interface Unmatched {
  readonly id: string;
  readonly rows: readonly string[];
}

/**
 * Which of the matches that people took apart a match is: all its rows were in it. With another row it is another match, about
 * which nobody has said anything.
 */
export function unmatchOf<U extends Unmatched>(unmatches: readonly U[], rows: readonly string[]): U | null {
  return unmatches.find((one) => rows.every((row) => one.rows.includes(row))) ?? null;
}
