import type { Text } from '../result.ts';
import { civilOfDayNumber, dayNumberOfCivil, isLeapYear } from '../time/civil.ts';
import {
  type DateText,
  type DayNumber,
  dateOfDayNumber,
  dayNumberOf,
  weekdayOfDayNumber,
  yearOf,
} from '../time/date.ts';
import type { CalendarOverride, Day, WorkingCalendar } from './calendar.ts';
import { digest } from './digest.ts';
import { NOTICES, noticeCovers, noticeName } from './published.ts';

type Mark = { readonly working: boolean; readonly holiday: Text | null };
type Marks = ReadonlyMap<string, Mark>;

/** One year: a code a day into the year's few distinct `Day` values. */
type YearDays = { readonly first: number; readonly codes: Uint8Array; readonly days: readonly Day[] };

const UNNAMED: Text = { zh: '假日', en: 'holiday' };

/** The statutory calendar with 调休: the kept library's years, then overrides in the order given. */
export function chineseCalendar(overrides: readonly CalendarOverride[] = []): WorkingCalendar {
  const byYear = Map.groupBy(overrides, (override) => override.year);
  const years = new Map<number, YearDays>();
  const isPublished = (year: number): boolean => byYear.get(year)?.at(-1)?.published ?? noticeCovers(year);
  const marks = overrideMarks(overrides);

  function daysOfYear(year: number): YearDays {
    const known = years.get(year);
    if (known !== undefined) return known;
    const built = buildYear(year, marks, isPublished(year));
    years.set(year, built);
    return built;
  }
  function dayOfNumber(day: DayNumber): Day {
    const { first, codes, days } = daysOfYear(civilOfDayNumber(day).year);
    const found = days[codes[day - first] ?? 0];
    if (found === undefined) throw new RangeError(`day ${day} is outside its own year`);
    return found;
  }
  return {
    version: versionOf(overrides),
    dayOfNumber,
    dayOf: (date) => dayOfNumber(dayNumberOf(date)),
    isPublished,
  };
}

function versionOf(overrides: readonly CalendarOverride[]): string {
  const named = overrides.map((override) => `+${override.year}@${override.version}`).join('');
  return `cn${named}-${digest(JSON.stringify([NOTICES, overrides]))}`;
}

/** Later overrides replace earlier ones day by day; inside one, `work` stands above `off`. */
function overrideMarks(overrides: readonly CalendarOverride[]): Marks {
  const marks = new Map<string, Mark>();
  for (const { year, off, work, names = [] } of overrides) {
    const named = new Map(names.flatMap(({ name, days }) => days.map((day): [DateText, Text] => [day, name])));
    for (const [dates, working] of [[off, false] as const, [work, true] as const]) {
      for (const date of dates) {
        if (yearOf(date) !== year) throw new RangeError(`the calendar override of ${year} lists ${date}`);
        marks.set(date, { working, holiday: named.get(date) ?? null });
      }
    }
  }
  return marks;
}

function markOf(date: DateText, marks: Marks): Mark | null {
  const own = marks.get(date);
  const worked = NOTICES.workdays[date];
  const off = NOTICES.holidays[date];
  const listed = worked ?? off;
  if (own !== undefined) return { ...own, holiday: own.holiday ?? (listed === undefined ? null : noticeName(listed)) };
  return listed === undefined ? null : { working: worked !== undefined, holiday: noticeName(listed) };
}

function buildYear(year: number, marks: Marks, published: boolean): YearDays {
  const first = dayNumberOfCivil(year, 1, 1);
  const codes = new Uint8Array(isLeapYear(year) ? 366 : 365);
  const days: Day[] = [];
  const codeOf = new Map<string, number>();
  for (let index = 0; index < codes.length; index++) {
    const weekend = weekdayOfDayNumber(first + index) > 5;
    const day = describe(weekend, markOf(dateOfDayNumber(first + index), marks), published);
    const key = `${day.kind} ${day.reason.zh}`;
    const code = codeOf.get(key) ?? days.push(day) - 1;
    codeOf.set(key, code);
    codes[index] = code;
  }
  return { first, codes, days };
}

function describe(weekend: boolean, mark: Mark | null, published: boolean): Day {
  if (mark !== null && !mark.working) {
    const holiday = mark.holiday ?? UNNAMED;
    return { class: 'rest', kind: 'holiday', reason: holiday, holiday, published };
  }
  if (mark?.working === true && weekend) {
    const holiday = mark.holiday;
    const reason: Text =
      holiday === null
        ? { zh: '调休上班日', en: 'make-up workday' }
        : { zh: `调休上班日（${holiday.zh}）`, en: `make-up workday (${holiday.en})` };
    return { class: 'working', kind: 'make-up-workday', reason, holiday, published };
  }
  if (weekend && mark === null) {
    return { class: 'rest', kind: 'weekend', reason: { zh: '周末', en: 'weekend' }, holiday: null, published };
  }
  return { class: 'working', kind: 'weekday', reason: { zh: '工作日', en: 'weekday' }, holiday: null, published };
}
