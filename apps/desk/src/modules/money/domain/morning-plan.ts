import { addDays, beijingDate, type DateText, type Instant, startOfDay } from '@yinuo/kernel';

/** The work takes minutes; people still have to look before the time that the contract gives. */
const LEAD_MINUTES = 30;
/** WeChat's bill of a day is there at 10:00 of the next. */
const BILL_MINUTES = 10 * 60 + 10;
/** Days that a desk which was down still makes up for. */
const DAYS_BACK = 7;

export type Stage = 'morning' | 'bill';

export interface Planned {
  readonly day: DateText;
  readonly stage: Stage;
}

/** `HH:MM` at which yesterday is looked at; null when neither the settings nor the contract ask for it. */
export function morningTime(chosen: string | null, by: string | null): string | null {
  if (chosen !== null) return chosen;
  if (by === null) return null;
  const minutes = Math.max(0, minutesOf(by) - LEAD_MINUTES);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The looks that are due by now, oldest first; none of a day before `since`. */
export function dueLooks(now: Instant, morning: string, since: DateText): Planned[] {
  const today = beijingDate(now);
  const days = Array.from({ length: DAYS_BACK }, (_, n) => addDays(today, n - DAYS_BACK)).filter((day) => day >= since);
  return days.flatMap((day) =>
    (['morning', 'bill'] as const)
      .filter((stage) => now >= dueAt(day, stage === 'morning' ? minutesOf(morning) : BILL_MINUTES))
      .map((stage) => ({ day, stage })),
  );
}

const dueAt = (day: DateText, minutes: number): number => startOfDay(addDays(day, 1)) + minutes * 60_000;

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
