import { expect, it } from 'vitest';
import { decidedBy, type TiedOutage } from './decided-by.ts';

const MINUTE = 60_000;
const HOUR = { from: 0, to: 60 * MINUTE };
const outage = (from: number, to: number, over: Partial<TiedOutage> = {}): TiedOutage => ({
  id: 'o',
  from: from * MINUTE,
  to: to * MINUTE,
  owner: 'supplier',
  agreed: null,
  corrected: null,
  enteredBy: '李工',
  struck: false,
  hospital: null,
  ...over,
});
const measured = { enteredBy: null };
const said = (ofThis: boolean) => ({ hospital: { ofThis } });

it.each<[string, readonly TiedOutage[], boolean | string]>([
  ['nothing in the ledger', [], false],
  ['the supplier for the whole time', [outage(0, 60)], true],
  ['the supplier for half of it, in two', [outage(0, 20), outage(30, 40)], true],
  ['the supplier for less', [outage(0, 29)], 'short'],
  ['the supplier for no time at all', [outage(5, 5)], 'other-time'],
  ['the supplier, long before', [outage(-90, -1)], 'other-time'],
  ['the supplier, at another’s cost', [outage(0, 60, { owner: 'third-party' })], 'other-party'],
  ['the supplier, of what it settled as another’s', [outage(0, 60, { corrected: 'hospital' })], 'other-party'],
  ['the same where both agreed whose it was', [outage(0, 60, { owner: 'third-party', agreed: 'third-party' })], true],
  ['the supplier, struck since', [outage(0, 60, { struck: true })], false],
  ['measured for a minute of it', [outage(3, 4, measured)], false],
  ['measured for all of it but half a minute', [outage(-1, 59.5, measured)], true],
  [
    'measured in two, with an hour of another owner between',
    [outage(0, 10, measured), outage(50, 60, measured)],
    false,
  ],
  ['measured for a part, the supplier for half of the rest', [outage(0, 40, measured), outage(40, 50)], true],
  ['measured for a part, the supplier for that part too', [outage(0, 30, measured), outage(0, 30)], 'short'],
  ['measured before it was reported', [outage(-9, 0, measured)], false],
  ['measured and struck by the supplier', [outage(3, 4, { ...measured, owner: 'third-party', struck: true })], false],
  ['measured, struck by the hospital', [outage(0, 30, { ...measured, struck: true, ...said(true) })], false],
  ['measured for a minute, its party corrected by the hospital', [outage(3, 4, { ...measured, ...said(true) })], false],
  ['the hospital, of a moment', [outage(3, 3.1, said(true))], true],
  ['the hospital, of what was over when it was reported', [outage(-30, -1, said(true))], true],
  ['the hospital, of another report at another time', [outage(-30, -1, said(false))], 'other-time'],
  ['the hospital, of another report at this time', [outage(10, 20, said(false))], true],
  ['struck by the hospital', [outage(0, 60, { struck: true, ...said(true) })], true],
])('%s', (_name, tied, expected) => {
  const { decided, waiting } = decidedBy(HOUR, tied);
  expect(decided || (waiting[0]?.why ?? false)).toBe(expected);
});

it('what was measured decides only its own time: the rest still waits', () => {
  const seen = [outage(10, 11, measured), outage(50, 70, measured)];
  const span = (from: number, to: number) => ({ from: from * MINUTE, to: to * MINUTE });
  expect(decidedBy(HOUR, seen)).toMatchObject({ decided: false, rest: [span(0, 10), span(11, 50)] });
  const struck = outage(0, 10, { ...measured, struck: true, ...said(true) });
  expect(decidedBy(HOUR, [...seen, struck]).rest).toEqual([span(11, 50)]);
  expect(decidedBy(HOUR, [...seen, struck, outage(11, 50)])).toMatchObject({ decided: true, rest: [] });
});

it('a report that was solved at once is decided by what lasted then', () => {
  expect(decidedBy({ from: 0, to: 0 }, [outage(-1, 1)]).decided).toBe(true);
  expect(decidedBy({ from: 0, to: 0 }, []).decided).toBe(false);
});
