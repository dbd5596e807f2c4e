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
])('%s', (_what, changes, fields) => {
  const faults = amendmentFaults({ ...next, ...changes }, latest, day('2026-05-20'));
  expect(faults.map((fault) => fault.field)).toEqual(fields);
});
