import { addDays, addMonths, type DateText, dateOf, weekday } from '@yinuo/kernel';
import { type PeriodKind, periodsOf } from '@yinuo/obligations';
import type { JudgingContract } from '../../agreement/index.ts';

export type PeriodSort = Extract<PeriodKind, 'week' | 'month' | 'quarter' | 'year' | 'term'>;

/** A period with its first and last day. */
export interface Span {
  readonly name: string;
  readonly sort: PeriodSort;
  readonly from: DateText;
  readonly to: DateText;
}

export function sortOfPeriod(name: string): PeriodSort {
  if (name.startsWith('term')) return 'term';
  if (name.startsWith('Y')) return 'year';
  return name.includes('Q') ? 'quarter' : name.includes('W') ? 'week' : 'month';
}

/** The days of a period by its name; null for a year or term that the contract does not have. */
export function spanOf(name: string, { startsOn, endsOn }: Pick<JudgingContract, 'startsOn' | 'endsOn'>): Span | null {
  const sort = sortOfPeriod(name);
  if (sort === 'year' || sort === 'term') {
    if (startsOn === null || endsOn === null) return null;
    const found = periodsOf(sort, { from: startsOn, to: endsOn }).find((period) => period.name === name);
    return found ? { name, sort, from: found.from, to: found.to } : null;
  }
  return { name, sort, ...calendarDays(name, sort) };
}

function calendarDays(name: string, sort: 'week' | 'month' | 'quarter'): { from: DateText; to: DateText } {
  const year = Number(name.slice(0, 4));
  if (sort === 'week') {
    // ISO 8601: 4 January is always in week 1.
    const fourth = dateOf(year, 1, 4);
    const from = addDays(fourth, 1 - weekday(fourth) + 7 * (Number(name.slice(6)) - 1));
    return { from, to: addDays(from, 6) };
  }
  const from = dateOf(year, sort === 'month' ? Number(name.slice(5)) : 3 * Number(name.slice(6)) - 2, 1);
  return { from, to: addDays(addMonths(from, sort === 'month' ? 1 : 3), -1) };
}

/** «2026年3月1日至3月31日», with the second year where it differs. */
export function chineseSpan({ from, to }: Pick<Span, 'from' | 'to'>): string {
  const [year, month, day] = to.split('-').map(Number);
  return `${chineseDay(from)}至${from.slice(0, 4) === to.slice(0, 4) ? '' : `${year}年`}${month}月${day}日`;
}

export function chineseDay(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** The period of the same sort before it. */
export function previousSpan(span: Span): { readonly from: DateText; readonly to: DateText } {
  const to = addDays(span.from, -1);
  return { from: span.sort === 'week' ? addDays(to, -6) : addMonths(span.from, -MONTHS[span.sort]), to };
}

const MONTHS = { month: 1, quarter: 3, year: 12, term: 12, week: 0 } as const;

/** The period of the same sort that follows. */
export function nextSpan(span: Span): { readonly from: DateText; readonly to: DateText } {
  const from = addDays(span.to, 1);
  return { from, to: span.sort === 'week' ? addDays(from, 6) : addDays(addMonths(from, MONTHS[span.sort]), -1) };
}
