import { expect, test } from 'vitest';
import type { Ask } from '../shapes/index.ts';
import { PendingAsks } from './pending-asks.ts';

const ask = (id: string, probe: string, statements = false): Ask => ({ id, probe, statements });

test('what is asked again is not heard twice, and one run answers all that wait for its probe', () => {
  const pending = new PendingAsks();
  expect(pending.hear([ask('1', 'a')])).toEqual(['a']);
  expect(pending.take('a')).toEqual({ ask: '1', statements: false });
  // It runs, and two more inspections ask for it.
  expect(pending.hear([ask('1', 'a'), ask('2', 'a', true), ask('3', 'a'), ask('4', 'b')])).toEqual(['a', 'b']);
  expect(pending.hear([ask('1', 'a'), ask('2', 'a', true), ask('3', 'a'), ask('4', 'b')])).toEqual([]);
  expect(pending.take('a')).toEqual({ ask: ['2', '3'], statements: true });
  expect(pending.take('a')).toBeNull();
  expect(pending.take('b')).toEqual({ ask: '4', statements: false });
});

test('what the desk says no more waits no more', () => {
  const pending = new PendingAsks();
  pending.hear([ask('1', 'a'), ask('2', 'a')]);
  pending.hear([ask('2', 'a')]);
  expect(pending.take('a')).toEqual({ ask: '2', statements: false });
});
