import { daysBetween } from '../../../ledger/index.ts';

export interface Span {
  readonly startsOn: string;
  readonly endsOn: string;
}

const lengthOf = ({ startsOn, endsOn }: Span): number => daysBetween(startsOn, endsOn) + 1;

/** Where a day stands in the term, in percent of its length; null outside. */
export function placeOf(day: string, span: Span): number | null {
  const at = daysBetween(span.startsOn, day);
  return at < 0 || at >= lengthOf(span) ? null : ((at + 0.5) * 100) / lengthOf(span);
}

export interface MonthMark {
  readonly label: string;
  readonly from: number;
  readonly width: number;
}

/** The months of a term with their place on the line; January carries its year. */
export function monthsOf(span: Span): readonly MonthMark[] {
  const marks: MonthMark[] = [];
  const whole = lengthOf(span);
  for (let day = span.startsOn; day <= span.endsOn; ) {
    const [year = 0, month = 1] = day.split('-').map(Number);
    const next = `${month === 12 ? year + 1 : year}-${String(month === 12 ? 1 : month + 1).padStart(2, '0')}-01`;
    const from = daysBetween(span.startsOn, day);
    const to = Math.min(whole, daysBetween(span.startsOn, next));
    const width = ((to - from) * 100) / whole;
    // The first month says its year, unless January follows at once and would stand on top of it.
    const first = marks.length === 0 && !(month === 12 && whole > 400);
    const label = first || month === 1 ? `${year}-${month}` : String(month);
    marks.push({ label, from: (from * 100) / whole, width });
    day = next;
  }
  return sparse(marks);
}

/** A term of several years shows its quarters only. */
function sparse(marks: readonly MonthMark[]): readonly MonthMark[] {
  if (marks.length <= 14) return marks;
  return marks.filter(({ label }) => label.includes('-') || Number(label) % 3 === 1);
}
