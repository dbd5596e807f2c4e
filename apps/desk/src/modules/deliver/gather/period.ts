import { addDays, addMonths, type DateText, dateOf, weekday } from '@yinuo/kernel';
import { kindOfPeriod, type NamedPeriodKind, periodsAcross } from '@yinuo/obligations';
import type { JudgingContract } from '../../agreement/index.ts';

export type PeriodSort = NamedPeriodKind;

/** A period with its first and last day. */
export interface Span {
  readonly name: string;
  readonly sort: PeriodSort;
  readonly from: DateText;
  readonly to: DateText;
}

export const sortOfPeriod = kindOfPeriod;

type Life = Pick<JudgingContract, 'startsOn' | 'endsOn' | 'contract'>;

/** The days of a period by its name, as the ledger and the seals mean them; null for one that the contract does not have. */
export function spanOf(name: string, life: Life): Span | null {
  return spansOf(sortOfPeriod(name), life).find((one) => one.name === name) ?? null;
}

/** The term that runs now: of a contract that renewed itself, a later one. */
export const runningTerm = (life: Life): Span | null => spansOf('term', life).at(-1) ?? null;

function spansOf(sort: PeriodSort, { startsOn, endsOn, contract }: Life): readonly Span[] {
  if (startsOn === null || endsOn === null) return [];
  return periodsAcross(sort, contract, startsOn, endsOn).map(({ name, from, to }) => ({ name, sort, from, to }));
}

/** The days that the calendar gives a week, month or quarter of this name; null for years and terms of a contract. */
function calendarDays({ name, sort }: Pick<Span, 'name' | 'sort'>): { from: DateText; to: DateText } | null {
  if (sort === 'year' || sort === 'term') return null;
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

const CALENDAR_WORDS = { week: '自然周', month: '自然月', quarter: '自然季度' } as const;

/** «2025年12月1日至2026年3月31日（自服务期首日起，长于自然季度）»: what the edge of the term adds or cuts is said. */
export function spanWords(span: Span): string {
  const days = chineseSpan(span);
  const calendar = calendarDays(span);
  if (calendar === null || span.sort === 'year' || span.sort === 'term') return days;
  const edges = [
    span.from === calendar.from ? [] : [`自服务期首日起，${span.from < calendar.from ? '含此前不足期' : '首日前不计'}`],
    span.to === calendar.to ? [] : [`至服务期末日止，${span.to > calendar.to ? '含此后不足期' : '末日后不计'}`],
  ].flat();
  return edges.length === 0 ? days : `${days}（${edges.join('；')}，非完整${CALENDAR_WORDS[span.sort]}）`;
}

const PERIOD_NAME = /^(?:\d{4}-(?:\d{2}(?:-\d{2})?|Q\d|W\d{2})|Y\d+|term(?:-\d+)?)$/;

/** «2026年3月», «2026年第1季度», «2026年第9周», «第1服务年度», «服务期»: a period's name, said; a case's number stays what it is. */
export function periodWords(name: string): string {
  if (!PERIOD_NAME.test(name)) return name;
  const [year = '', rest = ''] = name.split('-');
  switch (kindOfPeriod(name)) {
    case 'term':
      return rest === '' ? '服务期' : `第${rest}个服务期`;
    case 'year':
      return `第${name.slice(1)}服务年度`;
    case 'quarter':
      return `${year}年第${rest.slice(1)}季度`;
    case 'week':
      return `${year}年第${Number(rest.slice(1))}周`;
    case 'month':
      return name.length > 7 ? chineseDay(name) : `${year}年${Number(rest)}月`;
  }
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

/** The period of the same sort before it; null for the first of the contract. */
export function previousSpan(span: Span, life: Life): Span | null {
  return spansOf(span.sort, life).findLast(({ to }) => to < span.from) ?? null;
}

const MONTHS = { month: 1, quarter: 3, year: 12, term: 12, week: 0 } as const;

/** The days of the period that follows: of the contract, or after its last as many as such a period has. */
export function nextSpan(span: Span, life: Life): { readonly from: DateText; readonly to: DateText } {
  const next = spansOf(span.sort, life).find(({ from }) => from > span.to);
  if (next) return next;
  const from = addDays(span.to, 1);
  return { from, to: span.sort === 'week' ? addDays(from, 6) : addDays(addMonths(from, MONTHS[span.sort]), -1) };
}
