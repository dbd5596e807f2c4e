import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  type CalendarOverride,
  chineseCalendar,
  type DateText,
  holidaysOf,
  parseDate,
  workingDaysBetween,
} from '../index.ts';

const date = (text: string): DateText => {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const calendar = chineseCalendar();

// 国办发明电〔2024〕12号 (2025) and the notice of 2025-11-04 (2026): first and last day off, then make-up workdays.
const NOTICES = {
  2025: {
    off: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
} as const;

describe.each([2025, 2026] as const)('the notice of %i', (year) => {
  const { off, work } = NOTICES[year];

  test.each([...work])('%s is a make-up workday', (day) => {
    const found = calendar.dayOf(date(`${year}-${day}`));
    expect(found).toMatchObject({ class: 'working', kind: 'make-up-workday', published: true });
    expect(found.reason.zh).toMatch(/^调休上班日（.+）$/);
  });

  test('holiday ranges are those of the notice', () => {
    expect(holidaysOf(calendar, year).map(({ from, to }) => [from.slice(5), to.slice(5)])).toEqual(off);
  });

  test('every other day follows the week', () => {
    const dates = (from: string, to: string): string[] => {
      const days: string[] = [];
      for (let day = date(`${year}-${from}`); day <= `${year}-${to}`; day = addDays(day, 1)) days.push(day);
      return days;
    };
    const listed = new Set([...off.flatMap(([from, to]) => dates(from, to)), ...work.map((day) => `${year}-${day}`)]);
    for (const day of dates('01-01', '12-31')) {
      if (listed.has(day)) continue;
      const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
      expect([day, calendar.dayOf(date(day)).class]).toEqual([day, weekend ? 'rest' : 'working']);
    }
  });
});

test('names: the holiday of 10-01 is 10-01, with its name in both languages', () => {
  expect(calendar.dayOf(date('2026-10-01'))).toMatchObject({
    class: 'rest',
    kind: 'holiday',
    reason: { zh: '国庆节', en: 'National Day' },
  });
  expect(calendar.dayOf(date('2026-02-14')).reason).toEqual({
    zh: '调休上班日（春节）',
    en: 'make-up workday (Spring Festival)',
  });
  expect(calendar.dayOf(date('2026-11-21')).reason).toEqual({ zh: '周末', en: 'weekend' });
  expect(holidaysOf(calendar, 2026)[1]).toEqual({
    name: { zh: '春节', en: 'Spring Festival' },
    from: '2026-02-15',
    to: '2026-02-23',
    days: 9,
  });
});

test('a holiday over the year end is told once, with the year in which it begins', () => {
  const ends: CalendarOverride[] = [
    { year: 2027, version: '1', published: true, off: [date('2027-12-31')], work: [] },
    { year: 2028, version: '1', published: true, off: [date('2028-01-01'), date('2028-01-02')], work: [] },
  ];
  const over = chineseCalendar(ends);
  expect(holidaysOf(over, 2027)).toMatchObject([{ from: '2027-12-31', to: '2028-01-02', days: 3 }]);
  expect(holidaysOf(over, 2028)).toEqual([]);
});

describe('a year without a notice', () => {
  test('2027 is unpublished and follows the week', () => {
    expect(calendar.isPublished(2026)).toBe(true);
    expect(calendar.isPublished(2027)).toBe(false);
    expect(calendar.dayOf(date('2027-01-01'))).toMatchObject({ class: 'working', kind: 'weekday', published: false });
    expect(calendar.dayOf(date('2027-10-03'))).toMatchObject({ class: 'rest', kind: 'weekend', published: false });
    expect(calendar.dayOf(date('2026-12-31')).published).toBe(true);
    expect(holidaysOf(calendar, 2027)).toEqual([]);
  });

  const notice: CalendarOverride = {
    year: 2027,
    version: '1',
    published: true,
    off: [date('2027-01-01'), date('2027-01-02'), date('2027-01-03'), date('2027-02-07')],
    work: [date('2027-02-07'), date('2027-02-20')],
    names: [{ name: { zh: '元旦', en: "New Year's Day" }, days: [date('2027-01-01'), date('2027-01-02')] }],
  };

  test('an override publishes it; a day in both lists works', () => {
    const later = chineseCalendar([notice]);
    expect(later.isPublished(2027)).toBe(true);
    expect(later.dayOf(date('2027-01-01'))).toMatchObject({ class: 'rest', reason: { zh: '元旦' }, published: true });
    expect(later.dayOf(date('2027-01-03')).reason).toEqual({ zh: '假日', en: 'holiday' });
    expect(later.dayOf(date('2027-02-07'))).toMatchObject({ class: 'working', kind: 'make-up-workday' });
    expect(later.dayOf(date('2027-02-20')).reason.zh).toBe('调休上班日');
  });

  test('the version names the sources', () => {
    expect(chineseCalendar().version).toBe(calendar.version);
    expect(chineseCalendar([notice]).version).not.toBe(calendar.version);
    expect(chineseCalendar([notice]).version).toContain('+2027@1');
    expect(chineseCalendar([{ ...notice, work: [] }]).version).not.toBe(chineseCalendar([notice]).version);
  });

  test('an override of a published year corrects single days, the later one wins', () => {
    const off: CalendarOverride = { year: 2026, version: 'a', published: true, off: [date('2026-03-20')], work: [] };
    const back: CalendarOverride = { ...off, version: 'b', off: [], work: [date('2026-03-20'), date('2026-10-07')] };
    expect(chineseCalendar([off]).dayOf(date('2026-03-20')).class).toBe('rest');
    expect(chineseCalendar([off, back]).dayOf(date('2026-03-20')).class).toBe('working');
    expect(chineseCalendar([off, back]).dayOf(date('2026-10-07')).class).toBe('working');
    expect(chineseCalendar([off, back]).dayOf(date('2026-10-06')).class).toBe('rest');
  });

  test('an override that lists a day of another year is refused', () => {
    expect(() => chineseCalendar([{ ...notice, off: [date('2026-12-31')] }])).toThrow(RangeError);
  });
});

describe('working days', () => {
  test.each([
    ['2026-02-12', 1, '2026-02-13'],
    ['2026-02-13', 1, '2026-02-14'], // Saturday, make-up workday
    ['2026-02-14', 1, '2026-02-24'], // over the Spring Festival
    ['2026-09-18', 15, '2026-10-15'], // 09-20 and 10-10 work, two holidays between
    ['2025-12-31', 1, '2026-01-04'], // Sunday, make-up workday
    ['2026-05-06', 0, '2026-05-06'],
  ])('%s and %i working days is %s', (from, count, to) => {
    expect(addWorkingDays(calendar, date(from), count)).toBe(to);
  });

  test('counting is the inverse of adding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 400 }), (offset, count) => {
        const from = addDays(date('2020-01-01'), offset);
        expect(workingDaysBetween(calendar, from, addWorkingDays(calendar, from, count))).toBe(count);
      }),
    );
  });
});
