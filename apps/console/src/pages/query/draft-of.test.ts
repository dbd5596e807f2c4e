import { describe, expect, test } from 'vitest';
import { draftOf, writtenOf } from './draft-of.ts';

const written = { title: '每月故障', sql: 'select 1' };

describe('a written query', () => {
  test('its parameters keep their kind: a preset of days, a number, a text', () => {
    const parameters = [
      { name: 'from', type: 'date', title: '从', first: 'year-start' },
      { name: 'on', type: 'date', title: '日', first: '2026-03-01' },
      { name: 'least', type: 'number', title: '至少', first: '3' },
      { name: 'word', type: 'text', title: '词' },
    ] as const;
    const said = draftOf({ ...written, parameters }).parameters ?? [];
    expect(said.map(({ preset, value }) => [preset, value])).toEqual([
      ['year-start', undefined],
      [undefined, '2026-03-01'],
      [undefined, 3],
      [undefined, undefined],
    ]);
  });

  test('a chart without its columns is none', () => {
    expect(draftOf({ ...written, chartType: 'bar', chartX: 'month', chartY: [] }).chart).toBe(null);
    expect(draftOf({ ...written, chartType: 'bar', chartX: 'month', chartY: ['cases'] }).chart).toEqual({
      type: 'bar',
      x: 'month',
      y: ['cases'],
    });
  });

  test('goes through the form and comes out the same', () => {
    const sql = 'select month, count(*) as cases from cases where reported_on >= :from group by month';
    const query = {
      id: 'query_1',
      topic: 'own',
      title: { zh: '每月', en: '每月' },
      about: { zh: '说明', en: '说明' },
      sql,
      parameters: [{ name: 'from', type: 'date', title: { zh: '从', en: '从' }, preset: 'month-start' }],
      values: {},
      chart: { type: 'line', x: 'month', y: ['cases'] },
      saved: null,
      may: ['run'],
    } as const;
    const view = {
      ...query,
      parameters: [...query.parameters],
      chart: { ...query.chart, y: ['cases'] },
      may: ['run' as const],
    };
    const back = draftOf({
      title: '',
      sql: '',
      ...writtenOf(view, false, (text) => (typeof text === 'string' ? text : text.zh)),
    });
    expect(back).toEqual({ title: '每月', about: '说明', sql, parameters: query.parameters, chart: query.chart });
  });
});
