/** From `from`, to before `to`, in epoch milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The same time without overlaps, in order; empty spans fall out. */
export function union(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((span) => span.from < span.to).sort((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

/** What of the first lies in the second. */
export function intersect(some: readonly Span[], others: readonly Span[]): Span[] {
  const [left, right] = [union(some), union(others)];
  const both: Span[] = [];
  for (let a = 0, b = 0; a < left.length && b < right.length; ) {
    const [one, two] = [left[a], right[b]];
    if (!one || !two) break;
    const span = { from: Math.max(one.from, two.from), to: Math.min(one.to, two.to) };
    if (span.from < span.to) both.push(span);
    if (one.to < two.to) a++;
    else b++;
  }
  return both;
}

/** What of the first does not lie in the second. */
export function subtract(some: readonly Span[], others: readonly Span[]): Span[] {
  const holes = union(others);
  return union(some).flatMap((span) => {
    const left: Span[] = [];
    let from = span.from;
    for (const hole of holes) {
      if (hole.to <= from || hole.from >= span.to) continue;
      if (hole.from > from) left.push({ from, to: hole.from });
      from = Math.max(from, hole.to);
    }
    return from < span.to ? [...left, { from, to: span.to }] : left;
  });
}

/** Milliseconds that the spans cover, overlaps once. */
export const lengthOf = (spans: readonly Span[]): number =>
  union(spans).reduce((sum, span) => sum + span.to - span.from, 0);
