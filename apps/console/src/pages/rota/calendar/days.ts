import type { RotaView } from '@yinuo/api';

export type RotaDay = RotaView['days'][number];
export type Shift = RotaView['shifts'][number];
export type Leave = RotaView['leaves'][number];

const DAY_MS = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days are Beijing dates; counting them in UTC never meets a change of clocks. */
export const addDays = (day: string, count: number): string =>
  new Date(utc(day) + count * DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY_MS);

/** Monday of the week. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(utc(day)).getUTCDay() + 6) % 7));

export const addMonths = (month: string, count: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + count, 1)).toISOString().slice(0, 7);
};

/** The whole weeks, Monday first, that hold a month. */
export function spanOfMonth(month: string): { readonly from: string; readonly to: string } {
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  return { from: mondayOf(`${month}-01`), to: addDays(mondayOf(last), 6) };
}

export type DayMark = 'holiday' | 'make-up' | 'weekend' | 'working';

/** What sort of day it is: a statutory holiday, a workday made up for one, a weekend, or an ordinary workday. */
export function markOf(day: Pick<RotaDay, 'class' | 'holiday'>): DayMark {
  if (day.class === 'rest') return day.holiday === null ? 'weekend' : 'holiday';
  return day.holiday === null ? 'working' : 'make-up';
}

/** Spans that touch a Beijing day. */
export function touching<Span extends Pick<Shift, 'startsAt' | 'endsAt'>>(
  day: string,
  spans: readonly Span[],
): readonly Span[] {
  const start = Date.parse(`${day}T00:00:00+08:00`);
  return spans.filter(({ startsAt, endsAt }) => Date.parse(startsAt) < start + DAY_MS && Date.parse(endsAt) > start);
}

export interface Holiday {
  readonly name: { readonly zh: string; readonly en: string };
  readonly from: string;
  readonly to: string;
  readonly provisional: boolean;
}

/** The first holiday among the days, whole as far as they reach. */
export function nextHoliday(days: readonly RotaDay[]): Holiday | undefined {
  const at = days.findIndex((day) => markOf(day) === 'holiday');
  const first = days[at];
  if (first === undefined || first.holiday === null) return undefined;
  let last = first;
  for (const day of days.slice(at + 1)) {
    if (markOf(day) !== 'holiday') break;
    last = day;
  }
  return { name: first.holiday, from: first.date, to: last.date, provisional: first.provisional };
}

/** Years among the days whose holiday notice is not published yet. */
export const unpublishedYears = (days: readonly RotaDay[]): readonly string[] => [
  ...new Set(days.filter(({ provisional }) => provisional).map(({ date }) => date.slice(0, 4))),
];
