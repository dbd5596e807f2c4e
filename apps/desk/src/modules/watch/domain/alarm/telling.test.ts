import { type Instant, parseInstant } from '@yinuo/kernel';
import { describe, expect, it } from 'vitest';
import { caseOf, type ToldAlert } from './relapse.ts';
import { noticeAt, reminderAt, type TellingRule } from './reminder.ts';

const at = (text: string): Instant => {
  const parsed = parseInstant(`${text}+08:00`);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};
const rule: TellingRule = { quiet: { from: '22:00', to: '06:00' }, remindMinutes: 30 };

describe('quiet hours', () => {
  it.each([
    ['warning', '2026-03-01T23:30:00', '2026-03-02T06:00:00'],
    ['warning', '2026-03-02T06:00:00', '2026-03-02T06:00:00'],
    ['critical', '2026-03-01T23:30:00', '2026-03-01T23:30:00'],
  ] as const)('a %s of %s goes out %s', (severity, now, out) =>
    expect(noticeAt(rule, severity, at(now))).toBe(at(out)),
  );
});

describe('told again', () => {
  const alert = {
    severity: 'warning',
    lastNoticeAt: at('2026-03-01T12:00:00'),
    acknowledged: false,
    recovered: false,
  } as const;
  it.each([
    ['half an hour later', {}, '2026-03-01T12:30:00'],
    ['not in quiet hours', { lastNoticeAt: at('2026-03-01T21:45:00') }, '2026-03-02T06:00:00'],
    ['not once somebody has taken it up', { acknowledged: true }, null],
    ['not once it is over', { recovered: true }, null],
  ])('%s', (_, over, again) => expect(reminderAt(rule, { ...alert, ...over })).toBe(again === null ? null : at(again)));
  it('never where nobody wants it', () => expect(reminderAt({ ...rule, remindMinutes: null }, alert)).toBeNull());
});

describe('which case', () => {
  const told = (over: Partial<ToldAlert>): ToldAlert => ({
    fingerprint: 'probe',
    group: 'portal',
    caseId: 'first',
    toldAt: at('2026-03-01T09:00:00'),
    recoveredAt: null,
    ...over,
  });
  // However long it took until it was told: what counts is when it began.
  const alert = { fingerprint: 'probe', group: 'portal', startedAt: at('2026-03-02T12:00:00') };
  it.each([
    ['nothing before', [], null],
    ['a relapse within 24 h', [told({ recoveredAt: at('2026-03-01T12:00:01') })], 'first'],
    ['24 h later it is another matter', [told({ recoveredAt: at('2026-03-01T12:00:00') })], null],
    ['another of the group that is still down', [told({ fingerprint: 'other' })], 'first'],
    [
      'another of the group that is well again',
      [told({ fingerprint: 'other', recoveredAt: at('2026-03-02T11:00:00') })],
      null,
    ],
    [
      'the relapse goes before the group',
      [
        told({ fingerprint: 'other', caseId: 'second', toldAt: at('2026-03-02T11:00:00') }),
        told({ recoveredAt: at('2026-03-02T10:00:00') }),
      ],
      'first',
    ],
  ])('%s', (_, before, found) => expect(caseOf(alert, before)).toBe(found));
});
