import { err, ok, type Result } from '../result.ts';
import { DAY_MS } from '../time/civil.ts';
import type { Weekday } from '../time/date.ts';

/** Which days a window opens on. A list of weekdays is literal: a Monday that is a holiday still counts. */
export type DaySelector = 'every-day' | 'working-days' | 'rest-days' | readonly Weekday[];

/** `hours`: 'HH:MM-HH:MM' each (a hyphen, '–' or '~'), 24:00 allowed as an end; none crosses midnight. */
export type ScheduleWindow = { readonly days: DaySelector; readonly hours: readonly string[] };

export type ScheduleSpec = 'around-the-clock' | readonly ScheduleWindow[];

/** Open time of one day, in milliseconds after midnight, sorted and disjoint. */
export type DaySpans = { readonly spans: readonly (readonly [from: number, to: number])[]; readonly total: number };

/**
 * When time counts. `days` holds the spans of (weekday, working?) at index (weekday − 1) × 2 + (working ? 1 : 0);
 * `usesCalendar` says whether the second half matters, and thus whether a verdict can be provisional.
 */
export type Schedule =
  | { readonly kind: 'around-the-clock'; readonly usesCalendar: false }
  | { readonly kind: 'windows'; readonly usesCalendar: boolean; readonly days: readonly DaySpans[] };

export type ScheduleFault = {
  readonly rule: 'hours-format' | 'hours-empty' | 'hours-cross-midnight' | 'weekday' | 'no-window';
  readonly text: string;
};

export const AROUND_THE_CLOCK: Schedule = { kind: 'around-the-clock', usesCalendar: false };

const HOURS = /^(\d{2}):(\d{2})[-–~](\d{2}):(\d{2})$/;

/** Overlapping windows of one day count once. */
export function compileSchedule(spec: ScheduleSpec): Result<Schedule, ScheduleFault> {
  if (spec === 'around-the-clock') return ok(AROUND_THE_CLOCK);
  if (spec.length === 0) return err({ rule: 'no-window', text: '' });
  const open: [number, number][][] = Array.from({ length: 14 }, () => []);
  for (const window of spec) {
    const cells = cellsOf(window.days);
    if (!cells.ok) return cells;
    if (window.hours.length === 0) return err({ rule: 'no-window', text: '' });
    for (const text of window.hours) {
      const span = parseHours(text);
      if (!span.ok) return span;
      for (const cell of cells.value) open[cell]?.push(span.value);
    }
  }
  const days = open.map(mergeSpans);
  const usesCalendar = days.some((day, cell) => cell % 2 === 0 && !sameSpans(day, days[cell + 1]));
  return ok({ kind: 'windows', usesCalendar, days });
}

function cellsOf(days: DaySelector): Result<readonly number[], ScheduleFault> {
  const all = Array.from({ length: 14 }, (_, cell) => cell);
  if (days === 'every-day') return ok(all);
  if (days === 'working-days') return ok(all.filter((cell) => cell % 2 === 1));
  if (days === 'rest-days') return ok(all.filter((cell) => cell % 2 === 0));
  const wrong = days.find((day) => !Number.isInteger(day) || day < 1 || day > 7);
  if (wrong !== undefined || days.length === 0) return err({ rule: 'weekday', text: String(wrong ?? '') });
  return ok(days.flatMap((day) => [(day - 1) * 2, (day - 1) * 2 + 1]));
}

function parseHours(text: string): Result<[number, number], ScheduleFault> {
  const parts = HOURS.exec(text);
  if (parts === null) return err({ rule: 'hours-format', text });
  const from = timeOfDay(Number(parts[1]), Number(parts[2]));
  const to = timeOfDay(Number(parts[3]), Number(parts[4]));
  if (from === null || to === null) return err({ rule: 'hours-format', text });
  if (from === to) return err({ rule: 'hours-empty', text });
  if (from > to) return err({ rule: 'hours-cross-midnight', text });
  return ok([from, to]);
}

function timeOfDay(hours: number, minutes: number): number | null {
  const ms = (hours * 60 + minutes) * 60_000;
  return minutes > 59 || ms > DAY_MS ? null : ms;
}

function mergeSpans(spans: readonly [number, number][]): DaySpans {
  const merged: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return { spans: merged, total: merged.reduce((sum, [from, to]) => sum + to - from, 0) };
}

function sameSpans(a: DaySpans, b: DaySpans | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
