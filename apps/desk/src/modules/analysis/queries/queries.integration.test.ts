import type { QueryList, QueryView } from '@yinuo/api';
import { afterAll, describe, expect, it } from 'vitest';
import { COLUMN_WORDS } from '../shipped/column-words.ts';
import { SHIPPED } from '../shipped/index.ts';
import { column, csvOf, openAnalysisDesk, PATIENT } from '../testing/analysis-desk.ts';
import { queryWorkbook } from './query-workbook.ts';

const { desk, contract, lead, leader, run, attempt, facts } = await openAnalysisDesk();
afterAll(() => desk.close());

describe('shipped queries', () => {
  it('all run, every column has words, and no patient is in any cell', async () => {
    for (const { id } of SHIPPED) {
      const { status, body } = await run(leader, id, {});
      expect([id, status]).toEqual([id, 200]);
      expect(body.columns.filter(({ name }) => COLUMN_WORDS[name] === undefined)).toEqual([]);
      const cells = JSON.stringify(body.rows);
      for (const secret of Object.values(PATIENT)) expect(cells).not.toContain(secret);
    }
  });

  it('a promise is counted as in the reports: in time ÷ (in time + breached)', async () => {
    const { body } = await run(leader, 'promise-by-month', { contract, from: '2026-03-01', to: '2026-04-30' });
    expect(column(body, 'month')).toEqual(['2026-03', '2026-04']);
    const clocks = await attempt("select clock, state, month from case_clock where month = '2026-04'");
    const breached = column(clocks.body, 'state').filter((state) => state === 'breached').length;
    expect(breached).toBeGreaterThan(0);
    expect(column(body, 'breached')).toEqual([0, breached]);
    expect(column(body, 'rate')[0]).toBe(100);
  });

  it('modules, kinds and states come with the words of the contract and of the house', async () => {
    const { body } = await run(leader, 'cases-by-kind');
    expect(body.columns.find(({ name }) => name === 'kind')?.codes?.fault).toEqual({ zh: '故障', en: 'fault' });
    expect(body.columns[0]?.title).toEqual({ zh: '类别', en: 'Kind' });
  });

  it('a value that does not fit is refused by its name', async () => {
    const wrong = await run(leader, 'promise-by-month', { from: '2026-13-01' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'input.invalid']);
    expect((await run(leader, 'promise-by-month', { other: 'x' })).status).toBe(422);
    expect((await run(leader, 'no-such-query')).status).toBe(404);
  });
});

describe('saved queries', () => {
  const body = {
    title: '每月故障',
    sql: "select month, count(*) as cases from cases where kind = 'fault' group by month",
  };

  it('are saved, run, changed and removed by the own organisation alone', async () => {
    const saved = await desk.call<QueryView>(lead, '/api/analysis/queries', { body });
    expect(saved.status).toBe(201);
    const { id } = saved.body;
    const ran = await run(lead, id);
    expect(ran.body.rows.map(([month, cases]) => [month, cases]).toSorted()).toEqual([
      ['2026-03', 2],
      ['2026-04', 1],
    ]);
    expect((await run(leader, id)).status).toBe(404);
    expect((await desk.call(lead, '/api/analysis/queries', { body })).status).toBe(409);
    const change = { ...body, about: '含三月', version: 1 };
    const put = () => desk.call(lead, `/api/analysis/queries/${id}`, { method: 'PUT', body: change });
    expect((await put()).status).toBe(200);
    expect((await put()).status).toBe(409);
    const others = desk.person('hospital-it', 'first');
    expect((await desk.call(others, `/api/analysis/queries/${id}`, { method: 'DELETE' })).status).toBe(404);
    const left = await desk.call<QueryList>(lead, `/api/analysis/queries/${id}`, { method: 'DELETE' });
    expect(left.body.items.filter(({ saved: own }) => own !== null)).toEqual([]);
    expect((await run(lead, id)).status).toBe(404);
    expect((await facts('analysis.saved')).map(({ data }) => data.sql)).toEqual([body.sql, body.sql]);
  });

  it('what may not be asked is not saved', async () => {
    const { status } = await desk.call(lead, '/api/analysis/queries', {
      body: { ...body, sql: 'select * from public.person' },
    });
    expect(status).toBe(422);
  });

  it('a workbook is a run too', async () => {
    const before = (await facts('analysis.ran')).length;
    const { status, headers } = await desk.call(lead, '/api/analysis/queries/open-cases/workbook', {
      body: { values: {} },
    });
    expect([status, headers['content-type']]).toEqual([
      200,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    expect(await facts('analysis.ran')).toHaveLength(before + 1);
  });
});

/** The workbook of a saved query, as another reader of workbooks sees it. */
async function sheetOf(body: { title: string; sql: string }): Promise<{ name: string; csv: string }> {
  const saved = await desk.call<QueryView>(lead, '/api/analysis/queries', { body });
  expect(saved.status).toBe(201);
  const { content, name = '' } = await queryWorkbook(desk, lead, { id: saved.body.id, values: {} });
  return { name, csv: await csvOf(content as Uint8Array) };
}

it('what people wrote stays words in Excel', async () => {
  const { csv } = await sheetOf({ title: '事件标题', sql: 'select title from cases order by number' });
  expect(csv).toContain("'=1+1 <b>支付</b>失败");
});

it('so do a title and columns that look like formulas or markup, over no row at all', async () => {
  const sql = 'select title as "=2+2", number as "<i>号</i>" from cases where false';
  const { name, csv } = await sheetOf({ title: '=1+1 <b>空</b>[*]/?', sql });
  expect(name).not.toMatch(/[\\/:*?"<>|]/);
  for (const words of ["'=1+1 <b>空</b>", "'=2+2", '<i>号</i>']) expect(csv).toContain(words);
});
