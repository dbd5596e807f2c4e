import { inTransaction } from '@yinuo/platform';
import Excel from 'exceljs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { faultOf } from '../../../testing/index.ts';
import { beijing, type CaseDesk, openCaseDesk } from '../testing/case-desk.ts';
import { respondCase } from '../verbs/answering/respond-case.ts';
import { resolveCase } from '../verbs/closing/resolve-case.ts';
import { caseFigures } from './case-figures.ts';
import { casesOfMonth } from './cases-of-month.ts';
import { casesToday } from './cases-today.ts';
import { exportCases } from './export-cases.ts';
import { listCases } from './list-cases.ts';
import { listViews, removeView, saveView } from './saved-views.ts';

let desk: CaseDesk;
const ids: string[] = [];
beforeAll(async () => {
  desk = await openCaseDesk();
  const titles = ['门诊挂号失败', '缴费重复扣款', '报告查询超时', '=cmd()', '医保支付失败 13800138000'];
  for (const [index, title] of titles.entries()) {
    desk.clock.set(beijing(`2026-03-0${2 + index} 09:00`));
    const id = await desk.report({
      title,
      severity: index === 2 ? 'major' : 'daily',
      module: index === 1 ? 'payment' : 'registration',
      channel: index === 0 ? 'phone' : 'web',
    });
    await respondCase(desk, desk.engineer, { id });
    ids.push(id);
  }
  const [first = ''] = ids;
  await resolveCase(desk, desk.engineer, { id: first, cause: 'x', party: 'third-party', solution: '重启接口服务' });
  await desk.wake();
});
afterAll(() => desk?.close());

const listed = async (query: Parameters<typeof listCases>[2], by = desk.hospitalIt) =>
  (await listCases(desk, by, query)).items.map((item) => ids.indexOf(item.id));

it.each<[Parameters<typeof listCases>[2], number[]]>([
  [{}, [4, 3, 2, 1, 0]],
  [{ sort: 'reported' }, [0, 1, 2, 3, 4]],
  [{ sort: '-number' }, [4, 3, 2, 1, 0]],
  [{ severity: 'major' }, [2]],
  [{ severity: ['major', 'daily'], channel: 'phone' }, [0]],
  [{ module: 'payment' }, [1]],
  [{ state: 'resolved' }, [0]],
  [{ party: 'third-party' }, [0]],
  [{ from: '2026-03-03', to: '2026-03-04' }, [2, 1]],
  [{ text: '重复扣款' }, [1]],
  [{ text: '失败' }, [4, 0]],
  [{ text: '费' }, [1]],
  [{ text: '接口服务' }, [0]],
  [{ text: '13800138000' }, []],
  [{ text: '失败', channel: 'web' }, [4]],
  [{ mine: 'true' }, [4, 3, 2, 1, 0]],
  [{ contract: 'contract_none' }, []],
  [{ sort: '-number', to: '2026-03-04' }, [2, 1, 0]],
  [{ sort: 'number', from: '2026-03-04' }, [2, 3, 4]],
  [{ sort: 'number', from: '2026-03-03', to: '2026-03-05' }, [1, 2, 3]],
  [{ sort: 'number', from: '2026-04-01' }, []],
])('lists by %j', async (query, found) => {
  expect(await listed(query)).toEqual(found);
});

it('pages without repeating or skipping, and refuses a cursor that it did not make', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listCases(desk, desk.firstLine, { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
    seen.push(...page.items.map((item) => item.id));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(ids.toReversed());
  expect((await faultOf(listCases(desk, desk.firstLine, { cursor: 'eA' })))?.code).toBe('input.invalid');
});

it('a stranger and a rival list nothing, and a filter cannot reach further', async () => {
  expect(await listed({}, desk.stranger)).toEqual([]);
  expect(await listed({ contract: desk.contract }, desk.person('supplier-lead', 'rival'))).toEqual([]);
  expect(await listed({ text: '失败' }, desk.stranger)).toEqual([]);
});

it('row-level security holds even where the code asks for everything', async () => {
  const options = { actor: desk.stranger, readOnly: true, contractsOfOrg: desk.contractsOfOrg };
  for (const table of ['cases', 'case_task', 'case_request', 'case_note', 'case_file', 'case_link', 'case_order']) {
    const rows = await inTransaction(desk.pool, options, (_tx, _scope, client) =>
      client.query(`select * from ${table}`),
    );
    expect(rows.rows).toEqual([]);
  }
  const found = await inTransaction(desk.pool, options, (_tx, _scope, client) =>
    client.query(`select case_ids_with_words($1::tsquery, $2, 10)`, [`'失败'`, [desk.contract]]),
  );
  expect(found.rows).toEqual([{ case_ids_with_words: [] }]);
});

it('today says what is promised and broken, with reasons, and what there is to do', async () => {
  desk.clock.set(beijing('2026-03-06 09:10'));
  const today = await casesToday(desk, desk.lead, {});
  expect(today.contracts).toMatchObject([{ contract: desk.contract, open: 4, promised: 1, atRisk: 0, broken: 3 }]);
  const [item] = today.contracts[0]?.top.broken ?? [];
  expect(item?.clocks.some((clock) => clock.state === 'breached' && clock.why.length > 2)).toBe(true);
  expect(today.tasks.map((task) => task.kind)).toContain('follow-up');
  expect((await casesToday(desk, desk.stranger, {})).contracts).toEqual([]);
});

it('the month in figures states numerator and denominator, and equals the verdicts of its cases', async () => {
  const figures = await caseFigures(desk, desk.hospitalIt, { contract: desk.contract, month: '2026-03' });
  expect(figures).toMatchObject({
    reported: 5,
    resolved: 1,
    open: 4,
    by: { severity: { daily: 4, major: 1 }, module: { payment: 1, registration: 4 } },
  });
  const respond = figures.clocks.filter((clock) => clock.clock === 'respond');
  expect(respond.reduce((sum, clock) => sum + clock.kept.denominator, 0)).toBe(5);
  const options = { actor: desk.lead, readOnly: true, contractsOfOrg: desk.contractsOfOrg };
  const month = await inTransaction(desk.pool, options, (tx, scope) =>
    casesOfMonth({ tx, scope, actor: desk.lead, platform: desk, now: desk.clock.now() }, desk.contract, '2026-03'),
  );
  expect(month.cases.map((one) => ids.indexOf(one.row.id))).toEqual([0, 1, 2, 3, 4]);
  const met = month.cases.flatMap((one) => one.verdicts).filter((verdict) => verdict.state === 'met').length;
  expect(figures.clocks.reduce((sum, clock) => sum + clock.met, 0)).toBe(met);
  expect((await faultOf(caseFigures(desk, desk.stranger, { contract: desk.contract, month: '2026-03' })))?.code).toBe(
    'not-found',
  );
  expect(await caseFigures(desk, desk.lead, { contract: desk.contract, month: '2026-01' })).toMatchObject({
    reported: 0,
    clocks: [],
  });
});

it('the month as it stood at an instant, never at one to come', async () => {
  const at = (asOf: string) => caseFigures(desk, desk.lead, { contract: desk.contract, month: '2026-03', asOf });
  expect(await at('2026-03-03T00:00:00+08:00')).toMatchObject({
    asOf: '2026-03-03T00:00:00+08:00',
    reported: 1,
    resolved: 0,
    open: 1,
  });
  const ahead = await faultOf(at('2027-01-01T00:00:00+08:00'));
  expect(ahead?.fields).toEqual([expect.objectContaining({ path: 'asOf', rule: 'not-in-future' })]);
});

it('exports what was filtered, masked, formulas guarded, and says so in the log', async () => {
  const file = await exportCases(desk, desk.lead, { sort: 'reported' });
  const book = new Excel.Workbook();
  await book.xlsx.load(Uint8Array.from(file.content).buffer);
  const titles = book.worksheets[0]?.getColumn(4).values.slice(3);
  expect(titles).toEqual(['门诊挂号失败', '缴费重复扣款', '报告查询超时', "'=cmd()", '医保支付失败 138****8000']);
  const log = await desk.pool.query(`select data from fact where type = 'case.exported' and contract_id = $1`, [
    desk.contract,
  ]);
  expect(log.rows).toEqual([{ data: { filter: {}, rows: 5 } }]);
  expect((await faultOf(exportCases(desk, desk.department, {})))?.code).toBe('auth.forbidden');
});

it('saved views are own or shared in the organisation, replaced by name, removed by their owner', async () => {
  const mine = await saveView(desk, desk.engineer, { name: '我的', query: { state: 'open' } });
  const shared = await saveView(desk, desk.lead, { name: '全部', query: { sort: 'due' }, shared: true });
  expect((await saveView(desk, desk.engineer, { name: '我的', query: { state: 'closed' } })).id).toBe(mine.id);
  expect((await listViews(desk, desk.engineer, {})).items).toMatchObject([
    { name: '全部', own: false },
    { name: '我的', own: true, query: { state: 'closed' } },
  ]);
  expect((await listViews(desk, desk.hospitalIt, {})).items).toEqual([]);
  expect((await faultOf(removeView(desk, desk.engineer, { view: shared.id })))?.code).toBe('not-found');
  expect(await removeView(desk, desk.lead, { view: shared.id })).toEqual({ id: shared.id });
});

it('a list by number within a span of days finds what was entered late, at its number', async () => {
  desk.clock.set(beijing('2026-03-20 09:00'));
  const late = await desk.report({ reportedAt: '2026-03-03T10:00:00+08:00', title: '补录' }, desk.firstLine);
  const numbered = async (sort: 'number' | '-number', from: string, to: string) =>
    (await listCases(desk, desk.hospitalIt, { sort, from, to })).items.map((item) => item.id);
  expect(await numbered('number', '2026-03-02', '2026-03-03')).toEqual([...ids.slice(0, 2), late]);
  expect(await numbered('-number', '2026-03-02', '2026-03-03')).toEqual([late, ...ids.slice(0, 2).reverse()]);
  expect(await numbered('number', '2026-03-19', '2026-03-21')).toEqual([]); // recorded then, reported before
});
