import { z } from 'zod';

/** A text for people, in both languages. */
export const Text = z.strictObject({
  zh: z.string().min(1).describe('中文'),
  en: z.string().min(1).describe('English'),
});
export type Text = z.infer<typeof Text>;

/** Lower-case words joined by hyphens: `resolve-daily-fault`. */
export const Slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'slug')
  .max(80);

/** `XY-4`, `KL-15a`: the contract's code and a number. */
export const ClauseId = z.string().regex(/^[A-Z][A-Z0-9]{1,7}-\d+[a-z]?$/, 'clause-id');

/** `YYYY-MM-DD`, a Beijing date. */
export const DateField = z.iso.date().describe('Beijing date, YYYY-MM-DD');

/** `HH:MM` on a 24-hour clock; `24:00` is the end of the day. */
export const TimeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'time-of-day');

/** A length of time that does not depend on the calendar, as kernel's `parseDuration` reads it; a day is 24 h. */
export const DurationField = z
  .string()
  .regex(/^(?=[1-9])(\d{1,5}d)?(\d{1,6}h)?(\d{1,7}min)?(\d{1,8}s)?$/, 'duration')
  .describe('15min, 4h, 1h30min, 7d');

/** `50%` or `3‰`. */
export const Ratio = z.string().regex(/^\d{1,4}(\.\d{1,6})?[%‰]$/, 'ratio');

/** Yuan with at most two decimals, as text so that no float touches it. */
export const Yuan = z.string().regex(/^(0|[1-9]\d{0,9})(\.\d{1,2})?$/, 'yuan');

/** A length in calendar months or years. */
export const CalendarLength = z.union([
  z.strictObject({ months: z.int().min(1).max(600) }),
  z.strictObject({ years: z.int().min(1).max(50) }),
]);
export type CalendarLength = z.infer<typeof CalendarLength>;
