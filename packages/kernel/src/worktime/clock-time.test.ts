import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AROUND_THE_CLOCK,
  chineseCalendar,
  compileSchedule,
  type Day,
  dueAt,
  elapsed,
  formatInstant,
  type Instant,
  instantOf,
  millisOf,
  type Pause,
  parseDuration,
  parseInstant,
  type Schedule,
  type ScheduleSpec,
  type WorkingCalendar,
} from '../index.ts';

const calendar = chineseCalendar();
const at = (text: string): Instant => {
  const parsed = parseInstant(`${text}+08:00`);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const schedule = (spec: ScheduleSpec): Schedule => {
  const compiled = compileSchedule(spec);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return compiled.value;
};
const due = (start: string, target: string, clock: Schedule, pauses: readonly Pause[] = []): string => {
  const millis = parseDuration(target);
  if (!millis.ok) throw new Error(target);
  const found = dueAt(at(start), millis.value, clock, calendar, pauses);
  return found.ok ? formatInstant(found.value).slice(0, 19) : found.error.code;
};

const lunch = schedule([{ days: [1, 2, 3, 4, 5], hours: ['08:00-12:00', '14:00-18:00'] }]);
const everyDay = schedule([{ days: 'every-day', hours: ['07:30-18:00'] }]);
const office = schedule([{ days: 'working-days', hours: ['09:00-18:00'] }]);

describe('deadlines by table', () => {
  test.each([
    // lesson 1: lunch break, weekend and a pause
    [
      '2026-03-06T16:00:00',
      '4h',
      lunch,
      [{ from: at('2026-03-06T17:00:00'), to: at('2026-03-09T09:00:00') }],
      '2026-03-09T12:00:00',
    ],
    // lesson 1: 7×24 to the second; thirty days lose none
    ['2026-03-06T00:00:30', '72h', AROUND_THE_CLOCK, [], '2026-03-09T00:00:30'],
    ['2026-01-01T00:00:00', '30d', AROUND_THE_CLOCK, [], '2026-01-31T00:00:00'],
    [
      '2026-01-01T00:00:00',
      '30d',
      schedule([{ days: 'every-day', hours: ['00:00-24:00'] }]),
      [],
      '2026-01-31T00:00:00',
    ],
    // the earliest instant: at closing, not at the next opening
    ['2026-03-06T17:45:00', '15min', everyDay, [], '2026-03-06T18:00:00'],
    ['2026-03-06T17:50:00', '15min', everyDay, [], '2026-03-07T07:35:00'],
    ['2026-03-06T18:00:00', '15min', everyDay, [], '2026-03-07T07:45:00'],
    ['2026-03-06T03:00:00', '15min', everyDay, [], '2026-03-06T07:45:00'],
    // 调休: Saturday 2026-02-14 works, then nine days off
    ['2026-02-14T17:30:00', '1h', office, [], '2026-02-24T09:30:00'],
    // year ends: 2026-01-04 is a Sunday that works
    ['2025-12-31T17:30:00', '1h', office, [], '2026-01-04T09:30:00'],
    ['2026-12-31T17:30:00', '1h', office, [], '2027-01-01T09:30:00'],
    // nothing to count is the start itself, open or not
    ['2026-03-07T20:00:00', '0s', office, [], '2026-03-07T20:00:00'],
    // a pause that begins exactly when the target is reached changes nothing; an open one before it never ends
    ['2026-03-06T09:00:00', '1h', office, [{ from: at('2026-03-06T10:00:00'), to: null }], '2026-03-06T10:00:00'],
    ['2026-03-06T09:00:00', '1h', office, [{ from: at('2026-03-06T09:59:59'), to: null }], 'paused'],
    // lesson 2: P3 of 8 h opened 09:00, paused 10:00–15:00, raised to 2 h
    [
      '2026-03-06T09:00:00',
      '2h',
      AROUND_THE_CLOCK,
      [{ from: at('2026-03-06T10:00:00'), to: at('2026-03-06T15:00:00') }],
      '2026-03-06T16:00:00',
    ],
  ])('%s + %s (%#)', (start, target, clock, pauses, expected) => {
    expect(due(start, target, clock, pauses)).toBe(expected);
  });

  test('elapsed with a pause: 1 h 10 min at 15:10', () => {
    const pauses = [{ from: at('2026-03-06T10:00:00'), to: at('2026-03-06T15:00:00') }];
    expect(elapsed(at('2026-03-06T09:00:00'), at('2026-03-06T15:10:00'), AROUND_THE_CLOCK, calendar, pauses)).toBe(
      70 * 60_000,
    );
  });

  test('a quiet window 22:00–06:00, split at midnight, holds until 06:00 today and tomorrow', () => {
    const quiet = schedule([{ days: 'every-day', hours: ['22:00-24:00', '00:00-06:00'] }]);
    const isQuiet = (text: string): boolean => elapsed(at(text), instantOf(at(text) + 1), quiet, calendar) === 1;
    for (const day of ['2026-03-06', '2026-03-07']) {
      expect([`${day}T23:30:00`, `${day}T05:59:59`, `${day}T06:00:00`, `${day}T21:59:59`].map(isQuiet)).toEqual([
        true,
        true,
        false,
        false,
      ]);
    }
  });
});

test.each([
  [[{ days: 'every-day', hours: ['18:00-07:30'] }], 'hours-cross-midnight'],
  [[{ days: 'every-day', hours: ['09:00-09:00'] }], 'hours-empty'],
  [[{ days: 'every-day', hours: ['9:00-18:00'] }], 'hours-format'],
  [[{ days: 'every-day', hours: ['09:00-24:01'] }], 'hours-format'],
  [[{ days: 'every-day', hours: [] }], 'no-window'],
  [[{ days: [], hours: ['09:00-18:00'] }], 'weekday'],
  [[], 'no-window'],
] as const)('a schedule that cannot be: %j', (spec, rule) => {
  expect(compileSchedule(spec)).toMatchObject({ ok: false, error: { rule } });
});

test('only a schedule that looks at the calendar can make a verdict provisional', () => {
  expect([AROUND_THE_CLOCK, lunch, everyDay, office].map((clock) => clock.usesCalendar)).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

/** A calendar that counts how often it is asked for a day. */
function counted(calendar: WorkingCalendar): { readonly calendar: WorkingCalendar; readonly looks: () => number } {
  let looks = 0;
  return {
    looks: () => looks,
    calendar: {
      ...calendar,
      dayOf(date) {
        looks++;
        return calendar.dayOf(date);
      },
      dayOfNumber(number) {
        looks++;
        return calendar.dayOfNumber(number);
      },
    },
  };
}

test('a calendar that never opens is an error, found by looking at each day of ten years once, not a loop', () => {
  const rest: Day = { class: 'rest', kind: 'weekend', reason: { zh: '', en: '' }, holiday: null, published: false };
  const { calendar: shut, looks } = counted({
    version: 'shut',
    dayOf: () => rest,
    dayOfNumber: () => rest,
    isPublished: () => false,
  });
  expect(dueAt(at('2026-01-01T00:00:00'), millisOf(1), office, shut)).toEqual({
    ok: false,
    error: { code: 'never-opens' },
  });
  expect(looks()).toBeLessThan(2 * 3_653);
});

test('a target of decades is reached, by looking at no day more than twice', () => {
  expect(due('2026-01-01T00:00:00', '7500d', lunch).slice(0, 4)).toBe('2112');
  const { calendar: asked, looks } = counted(calendar);
  const start = at('2026-01-01T00:00:00');
  const found = dueAt(start, millisOf(2000 * 86_400_000), office, asked);
  if (!found.ok) throw new Error(found.error.code);
  expect(looks()).toBeLessThan((2 * (found.value - start)) / 86_400_000);
});

describe('laws', () => {
  const hour = fc.integer({ min: 0, max: 95 });
  const hours = fc.tuple(hour, fc.integer({ min: 1, max: 96 })).map(([a, b]) => {
    const [from, to] = a < b ? [a, b] : [b - 1, a + 1];
    const text = (quarter: number): string =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
    return `${text(from)}-${text(to)}`;
  });
  const days = fc.oneof(
    fc.constantFrom('every-day' as const, 'working-days' as const, 'rest-days' as const),
    fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: 1 }),
  );
  const window = fc.record({ days, hours: fc.array(hours, { minLength: 1, maxLength: 3 }) });
  const anySchedule = fc.oneof(
    { weight: 1, arbitrary: fc.constant('around-the-clock' as const) },
    { weight: 8, arbitrary: fc.array(window, { minLength: 1, maxLength: 3 }) },
  );
  const start = fc.integer({ min: at('2024-12-01T00:00:00'), max: at('2027-03-01T00:00:00') }).map(instantOf);
  const target = fc
    .oneof(fc.integer({ min: 0, max: 86_400_000 }), fc.integer({ min: 0, max: 40 * 86_400_000 }))
    .map(millisOf);
  const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 200_000_000 }), fc.integer({ min: 0, max: 200_000_000 })), {
    maxLength: 4,
  });
  const pausesFrom = (begin: Instant, steps: readonly (readonly [number, number])[]): Pause[] => {
    let cursor: number = begin - 50_000_000;
    return steps.map(([gap, length]) => {
      const from = instantOf(cursor + gap);
      cursor = from + length;
      return { from, to: instantOf(cursor) };
    });
  };

  test('elapsed(s, dueAt(s, d)) = d, and one millisecond earlier it is less: the due instant is the earliest', () => {
    fc.assert(
      fc.property(anySchedule, start, target, gaps, (spec, s, d, steps) => {
        const clock = schedule(spec);
        const pauses = pausesFrom(s, steps);
        const found = dueAt(s, d, clock, calendar, pauses);
        if (!found.ok) expect.fail(found.error.code);
        expect(elapsed(s, found.value, clock, calendar, pauses)).toBe(d);
        if (d > 0) expect(elapsed(s, instantOf(found.value - 1), clock, calendar, pauses)).toBe(d - 1);
      }),
      { numRuns: 1500 },
    );
  });

  test('time adds up: elapsed(a, c) = elapsed(a, b) + elapsed(b, c)', () => {
    const wait = fc.integer({ min: 0, max: 3_000_000_000 });
    fc.assert(
      fc.property(anySchedule, start, wait, wait, gaps, (spec, a, first, second, steps) => {
        const clock = schedule(spec);
        const [b, c] = [instantOf(a + first), instantOf(a + first + second)];
        const pauses = pausesFrom(a, steps);
        const span = (from: Instant, to: Instant): number => elapsed(from, to, clock, calendar, pauses);
        expect(span(a, b) + span(b, c)).toBe(span(a, c));
        expect(span(c, a)).toBe(0);
      }),
    );
  });
});
