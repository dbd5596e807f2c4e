import { type Instant, parseInstant } from '@yinuo/kernel';
import { Fault } from '@yinuo/platform';

/** The instant that a field's text names; `input.invalid` at that field. */
export function instantOfField(path: string, text: string): Instant {
  const parsed = parseInstant(text);
  if (!parsed.ok) throw new Fault('input.invalid', {}, [{ path, rule: parsed.error.rule }]);
  return parsed.value;
}
