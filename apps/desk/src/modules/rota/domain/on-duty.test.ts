import { type Instant, instantOf, parseInstant } from '@yinuo/kernel';
import { describe, expect, it } from 'vitest';
import { type DutyPlan, type DutySpan, onDutyAt } from './on-duty.ts';

const at = (text: string): Instant => {
  const parsed = parseInstant(`2026-02-${text}+08:00`);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const named = (duty: DutySpan['duty'], ...people: string[]): DutySpan[] =>
  people.map((personId) => ({ personId, duty, from: at('01T00:00:00'), to: at('28T00:00:00') }));
const plan = (more: Partial<DutyPlan> = {}): DutyPlan => ({
  engineers: [...named('primary', 'p'), ...named('backup', 'b')],
  shifts: [],
  away: [],
  ...more,
});
const noon = at('17T12:00:00');

describe('who is on duty', () => {
  it.each<[string, DutyPlan, string | null, string | null]>([
    ['the contract’s engineers', plan(), 'p', 'b'],
    [
      'a shift goes before the contract’s primary',
      plan({ shifts: [{ personId: 's', duty: 'primary', from: at('17T00:00:00'), to: at('18T00:00:00') }] }),
      's',
      'b',
    ],
    [
      'a primary on leave is passed over',
      plan({ away: [{ personId: 'p', from: at('17T00:00:00'), to: at('18T00:00:00') }] }),
      null,
      'b',
    ],
    [
      'a shift of somebody on leave does not count',
      plan({
        shifts: [{ personId: 's', duty: 'primary', from: at('17T00:00:00'), to: at('18T00:00:00') }],
        away: [{ personId: 's', from: at('17T11:00:00'), to: at('17T13:00:00') }],
      }),
      'p',
      'b',
    ],
    [
      'nobody is primary and backup at once',
      plan({ engineers: [...named('primary', 'p'), ...named('backup', 'p', 'b')] }),
      'p',
      'b',
    ],
    [
      'who is no longer an engineer of the contract',
      plan({ engineers: [{ personId: 'x', duty: 'primary', from: at('01T00:00:00'), to: at('17T00:00:00') }] }),
      null,
      null,
    ],
    ['nobody left', plan({ engineers: [] }), null, null],
  ])('%s', (_name, given, primary, backup) => {
    expect(onDutyAt(given, noon)).toEqual({ primary, backup });
  });

  it('a shift holds from its first instant to before its last', () => {
    const shift = { personId: 's', duty: 'primary' as const, from: noon, to: at('17T18:00:00') };
    const primaryAt = (when: Instant) => onDutyAt(plan({ shifts: [shift] }), when).primary;
    expect(primaryAt(instantOf(noon - 1))).toBe('p');
    expect(primaryAt(noon)).toBe('s');
    expect(primaryAt(instantOf(shift.to - 1))).toBe('s');
    expect(primaryAt(shift.to)).toBe('p');
  });
});
