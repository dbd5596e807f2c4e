/** A measured value; `at` in days. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

const BEFORE = 14; // two weeks: a weekly rhythm lies within their range
const BEFORE_MIN = 7;
const CONFIRMED_BY = 2;
const LOOK_AHEAD = 3;
const JUMP_SHARE_MIN = 0.05;

/**
 * Points in order, cut where the level shifted: a disk was emptied, a service moved in. A shift leaves the range of the two
 * weeks before by more than that range, by a twentieth of what is measured at least, and stays: a single day is no shift.
 */
export function segmentsOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const least = JUMP_SHARE_MIN * Math.max(0, ...points.map((point) => Math.abs(point.value)));
  const segments: Point[][] = [];
  let current: Point[] = [];
  for (const [index, point] of points.entries()) {
    const ahead = points.slice(index, index + LOOK_AHEAD).map((one) => one.value);
    if (current.length >= BEFORE_MIN && shifts(current, ahead, least)) {
      segments.push(current);
      current = [];
    }
    current.push(point);
  }
  return current.length > 0 ? [...segments, current] : segments;
}

function shifts(before: readonly Point[], ahead: readonly number[], least: number): boolean {
  const values = before.slice(-BEFORE).map((point) => point.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const jump = Math.max(high - low, least);
  const beyond = (one: number) => one > high + jump || one < low - jump;
  const [first] = ahead;
  return first !== undefined && beyond(first) && ahead.filter(beyond).length >= CONFIRMED_BY;
}
