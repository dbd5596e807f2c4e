import { expect, test } from 'vitest';
import { isCutByTerm } from './period-edge.ts';

test.each([
  ['2026-03', '2026-03-01', '2026-03-31', false],
  ['2026-Q1', '2026-01-01', '2026-03-31', false],
  ['2026-W11', '2026-03-09', '2026-03-15', false],
  ['Y1', '2025-12-15', '2026-12-14', false],
  ['term', '2025-12-15', '2026-12-14', false],
  ['2026-Q1', '2025-12-15', '2026-03-31', true],
  ['2025-12', '2025-12-15', '2025-12-31', true],
  ['2026-11', '2026-11-01', '2026-12-14', true],
  ['2026-W01', '2026-01-01', '2026-01-04', true],
])('%s from %s to %s', (name, from, to, cut) => {
  expect(isCutByTerm({ name, from, to })).toBe(cut);
});
