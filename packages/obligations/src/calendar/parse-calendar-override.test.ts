import { chineseCalendar, dateOf } from '@yinuo/kernel';
import { describe, expect, test } from 'vitest';
import { formatInputFault } from '../check/index.ts';
import { parseCalendarOverride } from './parse-calendar-override.ts';

const file = `year: 2027
version: '1'
published: true
off: [2027-01-01]
work: [2027-01-03]
`;

test('a year that the kept library lacks comes with its notice', () => {
  const parsed = parseCalendarOverride(file, '2027.yaml');
  if (!parsed.ok) throw new Error(formatInputFault(parsed.error[0]));
  const calendar = chineseCalendar([parsed.value]);
  expect(calendar.isPublished(2027)).toBe(true);
  expect(calendar.dayOf(dateOf(2027, 1, 1)).class).toBe('rest');
  expect(calendar.dayOf(dateOf(2027, 1, 3))).toMatchObject({ class: 'working', kind: 'make-up-workday' });
});

describe('what cannot be used is refused with its line', () => {
  test.each([
    ['2027-01-01', '2028-01-01', '2027.yaml:4: off[0]: must lie in 2027'],
    ['2027-01-03', '2027-02-30', '2027.yaml:5: work[0]: a date YYYY-MM-DD that exists'],
    ['published: true', 'published: maybe', '2027.yaml:3: published: must be boolean'],
    ['published: true', 'published: true\nweather: fine', '2027.yaml:4: weather: unknown field'],
  ])('%s as %s', (piece, replacement, says) => {
    const parsed = parseCalendarOverride(file.replace(piece, replacement), '2027.yaml');
    expect(parsed.ok ? '' : formatInputFault(parsed.error[0])).toBe(says);
  });
});
