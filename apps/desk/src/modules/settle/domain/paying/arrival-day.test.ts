import { dateOf, fenOf } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { arrivalDay, isDisputed, isSentBack } from './arrival-day.ts';

const day = (n: number) => dateOf(2026, 2, n);
const of = (...arrived: readonly (readonly [number, number])[]) =>
  arrived.map(([amount, on]) => ({ amount: fenOf(amount), on: day(on) }));

test.each([
  ['nothing arrived', 100, of(), null],
  ['a part', 100, of([99, 3]), null],
  ['the whole', 100, of([100, 3]), day(3)],
  ['in two parts: the later', 100, of([60, 3], [40, 9]), day(9)],
  ['told in the other order: the later still', 100, of([40, 9], [60, 3]), day(9)],
  ['what comes after the whole changes nothing', 100, of([60, 3], [40, 5], [1, 9]), day(5)],
  ['no amount is known: the first', null, of([5, 9], [1, 4]), day(4)],
])('%s', (_, amount, arrived, expected) => {
  expect(arrivalDay(amount === null ? null : fenOf(amount), arrived)).toBe(expected);
});

test.each([
  ['nobody proved a day', 'sent', null, null, false],
  ['proved, and the payer says nothing', 'sent', null, day(3), true],
  ['proved, and the payer names another', 'received', day(9), day(3), true],
  ['both name the same', 'received', day(3), day(3), false],
  ['sent back', 'returned', null, null, false],
  ['sent back and proved', 'returned', null, day(3), true],
] as const)('%s', (title, state, received_on, claimed_on, expected) => {
  expect(isDisputed({ state, received_on, claimed_on })).toBe(expected);
  expect(isSentBack({ state, received_on, claimed_on })).toBe(title === 'sent back');
});
