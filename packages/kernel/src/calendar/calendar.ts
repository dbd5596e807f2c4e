import type { Text } from '../result.ts';
import type { DateText, DayNumber } from '../time/date.ts';

/** What the calendar says of a day, and why. */
export type Day = {
  readonly class: 'working' | 'rest';
  readonly kind: 'weekday' | 'weekend' | 'holiday' | 'make-up-workday';
  /** 周末 / weekend, 春节 / Spring Festival, 调休上班日（春节） / make-up workday (Spring Festival) */
  readonly reason: Text;
  /** The holiday that the day belongs to (for a make-up workday: the one it makes up for). */
  readonly holiday: Text | null;
  /** False while the year's holiday notice is not out: what is judged by this day is provisional. */
  readonly published: boolean;
};

export type WorkingCalendar = {
  /** Names the sources (notices and overrides): equal versions judge equally. */
  readonly version: string;
  dayOf(date: DateText): Day;
  /** The same by number, for hot paths. */
  dayOfNumber(day: DayNumber): Day;
  isPublished(year: number): boolean;
};

/**
 * A correction or a new year that the kept library does not have; files in contracts/calendars/.
 * It adds to what is known of the year. A day in both lists works. Of several for one year, the later wins.
 */
export type CalendarOverride = {
  readonly year: number;
  readonly version: string;
  /** Number of the notice, e.g. 国办发明电〔2024〕12号 */
  readonly notice?: string | undefined;
  /** Whether the year's notice is out. The last override of a year decides. */
  readonly published: boolean;
  readonly off: readonly DateText[];
  readonly work: readonly DateText[];
  /** Which holiday the days belong to, make-up workdays included; without one: 假日 / holiday. */
  readonly names?: readonly { readonly name: Text; readonly days: readonly DateText[] }[] | undefined;
};
