import { afterAll, describe, expect, it } from 'vitest';
import { openAnalysisDesk } from '../testing/analysis-desk.ts';
import { asAnalyst } from './run-statement.ts';

const { desk, lead, leader, attempt, run, facts } = await openAnalysisDesk();
afterAll(() => desk.close());

describe('limits', () => {
  it('no more rows than the limit, and it is told', async () => {
    const { body } = await attempt('select n from generate_series(1, 6000) as n');
    expect([body.rows.length, body.cut]).toEqual([5000, true]);
    expect((await attempt('select n from generate_series(1, 5000) as n')).body).toMatchObject({ cut: false });
  });

  it('a question that takes too long is stopped', async () => {
    const sql = 'select count(*) from generate_series(1, 200000) a, generate_series(1, 200000) b';
    const asked = asAnalyst(desk, lead, (ask) => ask({ sql, parameters: [], values: {} }), { seconds: 0.2 });
    await expect(asked).rejects.toMatchObject({ code: 'query.too-long' });
  });

  it('the time limit is of the whole run, however many portions come in time', async () => {
    const sql = 'select (select count(*) from generate_series(1, 4000) s where s > g) from generate_series(1, 4900) g';
    const asked = asAnalyst(desk, lead, (ask) => ask({ sql, parameters: [], values: {} }), { seconds: 1 });
    await expect(asked).rejects.toMatchObject({ code: 'query.too-long' });
  });

  it('a cell larger than an answer may be ends the run, not the desk', async () => {
    const sql = `select string_agg('${'x'.repeat(1000)}', '') from generate_series(1, 60000)`;
    const asked = asAnalyst(desk, lead, (ask) => ask({ sql, parameters: [], values: {} }));
    await expect(asked).rejects.toMatchObject({ code: 'query.too-large' });
    const again = asAnalyst(desk, lead, (ask) => ask({ sql: 'select 1 as one', parameters: [], values: {} }));
    expect((await again).rows).toHaveLength(1);
  });

  it('an answer of many bytes is cut, however few its rows', async () => {
    const sql = `select '${'x'.repeat(10_000)}' as said from generate_series(1, 1000)`;
    const { rows, cut } = await asAnalyst(desk, lead, (ask) => ask({ sql, parameters: [], values: {} }));
    expect([rows.length, cut]).toEqual([838, true]);
  });

  it('one organisation’s long questions leave the others theirs', async () => {
    const long = 'select count(*) from generate_series(1, 100000) a, generate_series(1, 100000) b';
    const hogs = Array.from({ length: 5 }, () =>
      asAnalyst(desk, lead, (ask) => ask({ sql: long, parameters: [], values: {} }), { seconds: 0.15 }),
    );
    const other = await attempt('select 1 as one', desk.person('supplier-lead', 'rival'));
    expect(other.body.rows).toEqual([[1]]);
    const outcomes = await Promise.allSettled(hogs);
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
  });

  it('a call by a dot is a call: only columns and names given in the statement stand behind one', async () => {
    const { status, body } = await attempt('select 1,\n  c.to_jsonb from cases c');
    expect([status, body.params]).toEqual([422, { line: 2, column: 5, rule: 'function' }]);
    expect((await attempt('select c . "row_to_json", 1 as row_to_json from cases c')).status).toBe(422);
    const named = 'select t.months, t.count, c.day from (select count(*), 1 as months from cases) t, downtime c';
    expect((await attempt(named)).status).toBe(200);
  });

  it('a mistake is refused with its place, behind parameters too', async () => {
    const parameters = [{ name: 'from', type: 'date', title: { zh: '从', en: 'From' } }];
    const { status, body } = await attempt('select number\nfrom cases where reported_on > :from and wrong = 1', lead, {
      parameters,
    });
    expect([status, body.code]).toEqual([422, 'query.refused']);
    expect(body.params).toMatchObject({ line: 2, column: 42, rule: 'database' });
    expect((await attempt("select set_config('role', 'yinuo_system', true)")).body.params).toMatchObject({
      line: 1,
      column: 8,
      rule: 'function',
    });
  });

  it('what writes is refused by the cursor, should it ever get there', async () => {
    const { status } = await attempt('with gone as (delete from cases returning 1) select * from gone');
    expect(status).toBe(422);
  });

  it('every run is a fact, also a refused one, with the statement of what is not saved', async () => {
    await run(leader, 'cases-by-channel', { from: '2026-03-01' });
    const last = (await facts('analysis.ran')).at(-1)?.data;
    expect(last).toMatchObject({
      title: '各渠道事件数',
      outcome: 'done',
      values: { from: '2026-03-01', contract: null },
    });
    await attempt('select wrong from cases');
    expect((await facts('analysis.ran')).at(-1)?.data).toMatchObject({
      outcome: 'query.refused',
      sql: 'select wrong from cases',
    });
  });
});
