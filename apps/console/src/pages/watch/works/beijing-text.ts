import type { Dayjs } from 'dayjs';

/** What was picked is Beijing's wall clock, wherever the browser stands. */
export const beijingText = (day: Dayjs): string => `${day.format('YYYY-MM-DDTHH:mm')}:00+08:00`;
