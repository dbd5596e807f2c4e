import { type DateText, type Instant, parseDate, parseInstant } from '@yinuo/kernel';
import { Fault } from '@yinuo/platform';

/** A Beijing date that the schema has let through, or the field's fault (2026-02-30 looks right and is none). */
export function dayOfText(field: string, text: string): DateText {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Fault('input.invalid', {}, [{ path: field, rule: 'date' }]);
  return parsed.value;
}

export function instantOfText(field: string, text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Fault('input.invalid', {}, [{ path: field, rule: 'instant' }]);
  return parsed.value;
}

/** A span that ends after it begins. */
export function spanOfTexts(startsAt: string, endsAt: string): { from: Instant; to: Instant } {
  const from = instantOfText('startsAt', startsAt);
  const to = instantOfText('endsAt', endsAt);
  if (from >= to) throw new Fault('input.invalid', {}, [{ path: 'endsAt', rule: 'after-start' }]);
  return { from, to };
}
