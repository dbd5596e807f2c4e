export type { CalendarOverride, Day, WorkingCalendar } from './calendar/calendar.ts';
export { chineseCalendar } from './calendar/chinese-calendar.ts';
export { type HolidayRange, holidaysOf } from './calendar/holidays.ts';
export { addWorkingDays, workingDaysBetween } from './calendar/working-days.ts';
export { addFen, type Fen, fenOf, formatFen, multiplyFen, parseFen, parseRatio, type Ratio } from './fen.ts';
export { guardCell } from './guard-cell.ts';
export { checkCreditCode } from './identity/credit-code.ts';
export { maskMobile, maskName, maskResidentId } from './identity/mask.ts';
export { maskNumbers, maskWords } from './identity/mask-numbers.ts';
export { checkMobile } from './identity/mobile.ts';
export { checkResidentId, type ResidentId, type ResidentIdFault } from './identity/resident-id.ts';
export { ID_PREFIXES, type Id, type IdPrefix, isId, newId } from './ids.ts';
export { err, ok, type Result, type Text, type TextFault } from './result.ts';
export { percentOf, percentText } from './share.ts';
export {
  addDays,
  addMonths,
  addYears,
  type DateText,
  type DayNumber,
  dateOf,
  dateOfDayNumber,
  dayNumberOf,
  daysBetween,
  monthOf,
  parseDate,
  type Weekday,
  weekday,
  yearOf,
} from './time/date.ts';
export { formatDuration, formatDurationWords, type Millis, millisOf, parseDuration } from './time/duration.ts';
export {
  beijingDate,
  beijingDay,
  endOfDay,
  formatInstant,
  type Instant,
  instantOf,
  parseInstant,
  startOfDay,
  startOfDayNumber,
} from './time/instant.ts';
export { dueAt, elapsed, type NeverOpens, type Pause } from './worktime/clock-time.ts';
export {
  AROUND_THE_CLOCK,
  compileSchedule,
  type DaySelector,
  type DaySpans,
  type Schedule,
  type ScheduleFault,
  type ScheduleSpec,
  type ScheduleWindow,
} from './worktime/schedule.ts';
