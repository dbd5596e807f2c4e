import { addDays, addMonths, type DateText, dateOf, monthOf, weekday, yearOf } from '@yinuo/kernel';
import { clip, lastDay, lengthInDays, type RunningTerm, type Term } from './term.ts';

/** One period of a duty: its stable name, its days within the term, and the first day of the calendar period itself. */
export type Period = Term & { readonly name: string; readonly begins: DateText };

export type PeriodKind = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'term';

/**
 * The periods of a term. Weeks (ISO), months and quarters are the calendar's; one that the term's edge cuts counts when
 * at least half of it lies inside (of two halves, the first), and else joins its neighbour: a year from any day has
 * twelve months and four quarters, and no day is lost. Years are contract years.
 */
export function periodsOf(kind: PeriodKind, term: Term & Partial<RunningTerm>): readonly Period[] {
  switch (kind) {
    case 'term':
      return [{ name: nth('term', term.number), begins: term.from, from: term.from, to: term.to }];
    case 'year':
      return contractYears(term);
    default:
      return joinStubs(calendarPeriods(kind, term), term);
  }
}

/** `term`, `term-2`: the names of the first term are those that every ledger has. */
export function nth(name: string, number = 1): string {
  return number === 1 ? name : `${name}-${number}`;
}

function contractYears(term: Term & Partial<RunningTerm>): readonly Period[] {
  const years: Period[] = [];
  for (let year = 1, from = term.from; from <= term.to; year++) {
    const to = clip(lastDay(term.from, year * 12), term);
    years.push({ name: `Y${year + (term.yearsBefore ?? 0)}`, begins: from, from, to });
    from = addDays(to, 1);
  }
  return years;
}

type CalendarKind = Exclude<PeriodKind, 'term' | 'year'>;

function calendarPeriods(kind: CalendarKind, term: Term): readonly Period[] {
  const periods: Period[] = [];
  for (let from = startOf(kind, term.from); from <= term.to; ) {
    const next =
      kind === 'day'
        ? addDays(from, 1)
        : kind === 'week'
          ? addDays(from, 7)
          : addMonths(from, kind === 'month' ? 1 : 3);
    periods.push({ name: nameOf(kind, from), begins: from, from, to: addDays(next, -1) });
    from = next;
  }
  return periods;
}

function startOf(kind: CalendarKind, date: DateText): DateText {
  if (kind === 'day') return date;
  if (kind === 'week') return addDays(date, 1 - weekday(date));
  const month = monthOf(date);
  return dateOf(yearOf(date), kind === 'month' ? month : month - ((month - 1) % 3), 1);
}

/** `2026-03-01`, `2026-W09`, `2026-03`, `2026-Q1` */
function nameOf(kind: CalendarKind, from: DateText): string {
  if (kind === 'day') return from;
  if (kind === 'month') return from.slice(0, 7);
  if (kind === 'quarter') return `${from.slice(0, 4)}-Q${Math.ceil(monthOf(from) / 3)}`;
  // ISO 8601: a week belongs to the year of its Thursday.
  const thursday = addDays(from, 3);
  const week = Math.floor((lengthInDays({ from: dateOf(yearOf(thursday), 1, 1), to: thursday }) - 1) / 7) + 1;
  return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`;
}

function joinStubs(periods: readonly Period[], term: Term): readonly Period[] {
  const counted = periods.filter((period) => {
    const inside = lengthInDays({ from: clip(period.from, term), to: clip(period.to, term) });
    const whole = lengthInDays(period);
    return inside * 2 > whole || (inside * 2 === whole && period.from < term.from);
  });
  const kept = counted.length > 0 ? counted : periods.slice(0, 1);
  return kept.map((period, index) => ({
    ...period,
    from: index === 0 ? term.from : period.from,
    to: index === kept.length - 1 ? term.to : period.to,
  }));
}
