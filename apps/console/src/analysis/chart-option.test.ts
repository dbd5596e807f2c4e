import type { AnalysisColumn } from '@yinuo/api';
import { describe, expect, test } from 'vitest';
import { CHARTED_MAX, charted } from './chart-option.ts';

const column = (name: string, sort: AnalysisColumn['sort']): AnalysisColumn => ({
  name,
  sort,
  title: { zh: name, en: name },
  codes: null,
});
const columns = [column('month', 'text'), column('rate', 'number'), column('said', 'text')];
const rows = [
  ['2026-01', 90, 'x'],
  ['2026-02', null, 'y'],
];
const say = (row: number, at: number) => String(rows[row]?.[at]);

describe('what a chart takes of an answer', () => {
  test('its columns; a month without a sample is a gap and not zero', () => {
    expect(charted({ type: 'line', x: 'month', y: ['rate'] }, { columns, rows }, say)).toEqual({
      categories: ['2026-01', '2026-02'],
      series: [{ at: 1, data: [90, null] }],
    });
  });

  test.each([
    ['a column that is not there', { type: 'bar', x: 'month', y: ['lost'] }, rows],
    ['an axis that is not there', { type: 'bar', x: 'lost', y: ['rate'] }, rows],
    ['no numbers', { type: 'bar', x: 'month', y: ['said'] }, rows],
    ['no rows', { type: 'bar', x: 'month', y: ['rate'] }, []],
  ] as const)('nothing for %s', (_, chart, given) => {
    expect(charted({ ...chart, y: [...chart.y] }, { columns, rows: given.map((row) => [...row]) }, say)).toBe(
      undefined,
    );
  });

  test('no more than can be told apart', () => {
    const many = Array.from({ length: 200 }, (_, at) => [String(at), at, '']);
    const shown = charted({ type: 'bar', x: 'month', y: ['rate'] }, { columns, rows: many }, String);
    expect(shown?.categories).toHaveLength(CHARTED_MAX);
  });
});
