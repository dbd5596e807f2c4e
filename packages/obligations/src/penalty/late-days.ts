import { type DateText, endOfDay, type Instant } from '@yinuo/kernel';
import type { Incident } from '../incident/incident.ts';

const DAY_MS = 86_400_000;

/**
 * Days begun after the due day: 0 up to its 24:00 exactly, 1 from a millisecond later to 24:00 of the next day. The day
 * on which it is done counts (从逾期之日起每日).
 */
export function lateDays(due: DateText, until: Instant): number {
  return Math.max(0, Math.ceil((until - endOfDay(due)) / DAY_MS));
}

/** The day from whose end rights by the day run: the due day, or a later one on which the lateness was told. */
export const rightsBase = (due: DateText, { rightsFrom }: Pick<Incident, 'rightsFrom'>): DateText =>
  rightsFrom !== undefined && rightsFrom !== null && rightsFrom > due ? rightsFrom : due;
