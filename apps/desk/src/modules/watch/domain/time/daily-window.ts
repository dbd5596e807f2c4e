import { addDays, beijingDate, type Instant, instantOf, startOfDay } from '@yinuo/kernel';

/** Hours of the Beijing day, `HH:MM`; over midnight when it ends before it begins. The end itself lies outside. */
export interface DailyWindow {
  readonly from: string;
  readonly to: string;
}

/** When the window that holds `at` ends; null outside it. Equal ends are no window. */
export function endOfWindow(window: DailyWindow, at: Instant): Instant | null {
  const today = beijingDate(at);
  for (const day of [addDays(today, -1), today]) {
    const start = startOfDay(day) + minutesOf(window.from) * 60_000;
    const over = minutesOf(window.to) > minutesOf(window.from) ? 0 : 1;
    const end = startOfDay(addDays(day, over)) + minutesOf(window.to) * 60_000;
    if (window.from !== window.to && start <= at && at < end) return instantOf(end);
  }
  return null;
}

const minutesOf = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
