import type { DateText } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { amendmentFaults } from './amendment-faults.ts';

const day = (text: string) => text as DateText;
const latest = { id: 'small', code: 'SM', version: 2, effectiveFrom: day('2026-03-01') };
const next = { ...latest, version: 3, effectiveFrom: day('2026-06-01') };

test.each([
  ['the next version, effective later', {}, []],
  ['effective today', { effectiveFrom: day('2026-05-20') }, []],
  ['effective yesterday', { effectiveFrom: day('2026-05-19') }, ['effectiveFrom']],
  ['effective with the version before', { effectiveFrom: day('2026-03-01') }, ['effectiveFrom', 'effectiveFrom']],
  ['another contract', { id: 'other', code: 'OT' }, ['id', 'code']],
  ['the same number', { version: 2 }, ['version']],
  ['a number left out', { version: 4 }, ['version']],
  ['on the last day of the term', { effectiveFrom: day('2026-12-31') }, []],
  ['after the term', { effectiveFrom: day('2027-01-01') }, ['effectiveFrom']],
  ['at any time of one that goes on by itself', { effectiveFrom: day('2031-01-01'), lastDay: null }, []],
])('%s', (_what, changes, fields) => {
  const faults = amendmentFaults({ ...next, lastDay: day('2026-12-31'), ...changes }, latest, day('2026-05-20'));
  expect(faults.map((fault) => fault.field)).toEqual(fields);
});
