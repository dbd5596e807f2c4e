import {
  addDays,
  addMonths,
  addWorkingDays,
  type DateText,
  dateOf,
  endOfDay,
  holidaysOf,
  type Instant,
  instantOf,
  startOfDay,
  type WorkingCalendar,
  yearOf,
} from '@yinuo/kernel';
import type { Duty, Weekday } from '../language/index.ts';
import type { Occurrence } from './occurrence.ts';
import { type Period, periodsOf } from './periods.ts';
import { clip, lastDay, type RunningTerm, type Term } from './term.ts';

type Head = Pick<Occurrence, 'contract' | 'clause'>;

/** Every occurrence of a duty in the term; what is owed when called for is dated by the call (`calledOccurrences`). */
export function dutyOccurrences(
  head: Head,
  duty: Duty,
  calendar: WorkingCalendar,
  term: RunningTerm,
): readonly Occurrence[] {
  if (duty.every === 'as-needed') return [];
  if (duty.every === 'holiday') return holidayOccurrences(head, duty, calendar, term);
  return periodsOf(duty.every, term).flatMap((period) => {
    const due = moveOff(dueDate(duty, period, calendar, term), duty, calendar);
    return numbered(head, duty, period, due, calendar);
  });
}

function numbered(
  head: Head,
  duty: Duty,
  period: Period,
  due: DateText,
  calendar: WorkingCalendar,
): readonly Occurrence[] {
  const base = dutyFields(head, duty, period.name);
  return Array.from({ length: duty.times }, (_, index) => ({
    ...base,
    id: `${base.id}${duty.times > 1 ? `.${index + 1}` : ''}`,
    number: index + 1,
    from: period.from,
    to: period.to,
    due,
    dueAt: dueInstant(duty, due),
    condition: null,
    provisional: countsWorkingDays(duty) && !calendar.isPublished(yearOf(due)),
  }));
}

const countsWorkingDays = ({ nonWorkingDay, dueOn }: Duty): boolean =>
  nonWorkingDay !== 'keep' || (dueOn !== undefined && 'daysAfter' in dueOn && dueOn.of === 'working');

/** What every occurrence of a duty has, whatever dates it. */
export function dutyFields(head: Head, duty: Duty, period: string) {
  return {
    ...head,
    id: `${head.contract}/${duty.id}/${period}`,
    obligation: duty.id,
    kind: duty.document === undefined ? ('duty' as const) : ('report' as const),
    title: duty.title,
    owedBy: duty.owedBy,
    doneBy: duty.doneBy ?? null,
    period,
    case: null,
    number: 1,
    of: duty.times,
    amount: null,
    document: duty.document ?? null,
    evidence: duty.evidence,
    counts: duty.counts ?? [],
    right: duty.right ?? false,
  };
}

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Inside the period, except `daysAfter`, which counts on from its end, and `daysBefore`, back from its first day. */
function dueDate({ dueOn }: Duty, period: Period, calendar: WorkingCalendar, term: RunningTerm): DateText {
  if (dueOn === undefined) return period.to;
  if ('daysAfter' in dueOn) {
    const { daysAfter: days, of } = dueOn;
    return of === 'working' ? addWorkingDays(calendar, period.to, days) : addDays(period.to, days);
  }
  if ('monthsBefore' in dueOn) return clip(addMonths(period.to, -dueOn.monthsBefore), period);
  if ('daysBefore' in dueOn) return planDate(dueOn.daysBefore, period, term);
  if ('daysIn' in dueOn) return clip(addDays(period.from, dueOn.daysIn - 1), period);
  if ('day' in dueOn) return clip(dayOfMonth(period.begins, dueOn.day), period);
  if ('weekday' in dueOn) return clip(addDays(period.begins, WEEKDAYS.indexOf(dueOn.weekday)), period);
  return period.to;
}

/** A plan is there before what it plans; that of a contract's first days so many days into them. */
function planDate(days: number, period: Period, { number, from }: RunningTerm): DateText {
  const isFirst = number === 1 && period.from === from;
  return isFirst ? clip(addDays(from, days - 1), period) : addDays(period.from, -days);
}

/** The 31st of a shorter month is its last day. */
function dayOfMonth(first: DateText, day: number): DateText {
  return clip(addDays(first, day - 1), { from: first, to: lastDay(first, 1) });
}

/** Moves a due date that is no working day, when the duty says so. */
function moveOff(due: DateText, { nonWorkingDay }: Duty, calendar: WorkingCalendar): DateText {
  if (nonWorkingDay === 'keep') return due;
  const step = nonWorkingDay === 'before' ? -1 : 1;
  let day = due;
  // No holiday is a month long; a calendar that has one leaves the date where it was.
  for (let moved = 0; moved < 31; moved++) {
    if (calendar.dayOf(day).class === 'working') return day;
    day = addDays(day, step);
  }
  return due;
}

function dueInstant({ dueOn }: Duty, due: DateText): Instant {
  if (dueOn === undefined || !('at' in dueOn)) return endOfDay(due);
  const [hours, minutes] = dueOn.at.split(':').map(Number);
  return instantOf(startOfDay(due) + ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000);
}

// Without another word, a notice before a holiday is due on the day before.
const DAYS_BEFORE_HOLIDAY = 1;

/** One before each statutory holiday that begins in the term; a year without a notice gives one line that says so. */
function holidayOccurrences(head: Head, duty: Duty, calendar: WorkingCalendar, term: Term): readonly Occurrence[] {
  const occurrences: Occurrence[] = [];
  const days = duty.dueOn !== undefined && 'daysBefore' in duty.dueOn ? duty.dueOn.daysBefore : DAYS_BEFORE_HOLIDAY;
  for (let year = yearOf(term.from); year <= yearOf(term.to); year++) {
    if (!calendar.isPublished(year)) {
      const inYear = { from: clip(dateOf(year, 1, 1), term), to: clip(dateOf(year, 12, 31), term) };
      const condition = { code: 'holiday-notice' as const, year };
      const base = dutyFields(head, duty, String(year));
      occurrences.push({ ...base, ...inYear, due: null, dueAt: null, condition, provisional: true });
      continue;
    }
    for (const holiday of holidaysOf(calendar, year)) {
      if (holiday.from < term.from || holiday.from > term.to) continue;
      const due = moveOff(clip(addDays(holiday.from, -days), term), duty, calendar);
      const { zh, en } = holiday.name;
      const title = { zh: `${duty.title.zh}（${zh}）`, en: `${duty.title.en} (${en})` };
      const period = { name: holiday.from, begins: holiday.from, from: holiday.from, to: holiday.to };
      occurrences.push(...numbered(head, { ...duty, title }, period, due, calendar));
    }
  }
  return occurrences;
}
