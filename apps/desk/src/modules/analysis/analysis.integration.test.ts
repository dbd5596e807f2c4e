import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AnalysisResult, Dashboard, DowntimeView, PublishedViews, QueryList, QueryView } from '@yinuo/api';
import { type Instant, parseInstant } from '@yinuo/kernel';
import type { PersonActor } from '@yinuo/platform';
import { convertSheet } from '@yinuo/reconcile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contractText, openTestDesk, type TestDesk } from '../../testing/index.ts';
import { queryWorkbook } from './queries/query-workbook.ts';
import { COLUMN_WORDS } from './shipped/column-words.ts';
import { SHIPPED } from './shipped/index.ts';
import { asAnalyst } from './statement/run-statement.ts';

let desk: TestDesk;
let contract: string;
let lead: PersonActor;
let leader: PersonActor;

const PATIENT = { name: '欧阳明月', mobile: '13812345678', residentId: '11010519491231002X' };

function beijing(text: string): Instant {
  const parsed = parseInstant(`${text.replace(' ', 'T')}:00+08:00`);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

/** Reported at nine; answered and solved so many minutes later. */
async function play(day: string, title: string, respond: number | null, resolve: number | null): Promise<void> {
  const start = beijing(`${day} 09:00`);
  desk.clock.set(start);
  const engineer = desk.person('supplier-engineer', 'supplier');
  const body = { contract, kind: 'fault', title, patient: PATIENT, reporter: { name: '王护士', department: '门诊' } };
  const { status, body: reply } = await desk.call<{ id: string }>(
    desk.person('supplier-first-line', 'supplier'),
    '/api/cases',
    { body },
  );
  if (status !== 201) throw new Error(JSON.stringify(reply));
  const act = async (minutes: number | null, verb: string, said: unknown) => {
    if (minutes === null) return;
    desk.clock.set((start + minutes * 60_000) as Instant);
    const done = await desk.call(engineer, `/api/cases/${reply.id}/${verb}`, { body: said });
    if (done.status >= 300) throw new Error(JSON.stringify(done.body));
  };
  await act(respond, 'respond', { text: '已受理' });
  await act(resolve, 'resolve', { cause: '连接池耗尽', party: 'supplier', solution: '重启' });
}

beforeAll(async () => {
  desk = await openTestDesk({ now: beijing('2026-03-02 09:00') });
  contract = await desk.found({ yaml: contractText('zhongkai') });
  await desk.found({ hospital: 'second', supplier: 'rival' });
  lead = desk.person('supplier-lead', 'supplier');
  leader = desk.person('hospital-leader', 'first');
  await play('2026-03-03', `${PATIENT.name} ${PATIENT.mobile} 挂不上号`, 2, 30);
  await play('2026-03-04', '=1+1 <b>支付</b>失败', 3, 40);
  await play('2026-04-07', `身份证 ${PATIENT.residentId} 建档失败`, 600, null);
  desk.clock.set(beijing('2026-04-30 09:00'));
});
afterAll(() => desk.close());

const run = (by: PersonActor, id: string, values = {}) =>
  desk.call<AnalysisResult & { code: string }>(by, `/api/analysis/queries/${id}/run`, { body: { values } });
const attempt = (sql: string, by = lead, more = {}) =>
  desk.call<AnalysisResult & { code: string; params: Record<string, unknown> }>(by, '/api/analysis/try', {
    body: { sql, ...more },
  });
const column = ({ columns, rows }: AnalysisResult, name: string) =>
  rows.map((row) => row[columns.findIndex((one) => one.name === name)]);
const facts = async (type: string) =>
  (
    await desk.pool.query<{ data: Record<string, unknown> }>('select data from fact where type = $1 order by seq', [
      type,
    ])
  ).rows;

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

describe('what a query may see', () => {
  it('only contracts of the own organisation, whatever it asks for', async () => {
    const rival = desk.person('supplier-lead', 'rival');
    expect((await attempt('select distinct contract from cases', rival)).body.rows).toEqual([]);
    expect((await attempt('select code from contract', rival)).body.rows).toHaveLength(1);
    expect((await run(rival, 'cases-by-month')).body.rows).toEqual([]);
    expect((await run(rival, 'cases-by-month', { contract })).status).toBe(404);
  });

  it('the role reads the published views and nothing else of the database', async () => {
    const may = await desk.pool.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'auth', 'published') and c.relkind in ('r', 'p', 'v', 'S')
          and (has_table_privilege('yinuo_analyst', c.oid, 'select') or has_table_privilege('yinuo_analyst', c.oid, 'insert'))`,
    );
    const views = await desk.call<PublishedViews>(lead, '/api/analysis/views');
    expect(may.rows.map(({ name }) => name).sort()).toEqual(
      views.body.items.map(({ name }) => `published.${name}`).sort(),
    );
    expect(views.body.items.every(({ columns }) => columns.length > 2)).toBe(true);
    await expect(
      desk.pool.query('begin; set local role yinuo_analyst; select * from public.cases'),
    ).rejects.toMatchObject({ code: '42501' });
    await desk.pool.query('rollback');
  });

  it('patients are masked in titles, also when they are cut out of them', async () => {
    const { body } = await attempt("select title, split_part(title, ' ', 2) from cases order by number");
    expect(body.rows[0]).toEqual(['＊＊ ＊＊ 挂不上号', '＊＊']);
    expect(body.rows[2]?.[0]).toBe('身份证 ＊＊ 建档失败');
  });

  it.each(['hospital-department', 'vendor-contact', 'security-admin'] as const)('%s may not ask', async (role) => {
    expect((await run(desk.person(role), 'cases-by-month')).status).toBe(403);
  });

  it('who may run may not write', async () => {
    expect((await attempt('select 1 as n', leader)).status).toBe(403);
  });
});

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
    const hogs = Array.from({ length: 8 }, () =>
      asAnalyst(desk, lead, (ask) => ask({ sql: long, parameters: [], values: {} }), { seconds: 0.3 }),
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
  const folder = await mkdtemp(join(tmpdir(), 'yinuo-analysis-'));
  try {
    const [book, csv] = [join(folder, 'book.xlsx'), join(folder, 'sheet.csv')];
    await writeFile(book, content as Uint8Array);
    await convertSheet(book, csv);
    return { name, csv: await readFile(csv, 'utf8') };
  } finally {
    await rm(folder, { recursive: true });
  }
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

describe('the leaders’ page', () => {
  const read = (by: PersonActor, more = '') =>
    desk.call<Dashboard>(by, `/api/analysis/dashboard?from=2026-01-01&to=2026-12-31${more}`);

  it('counts what the cases come to', async () => {
    const { status, body } = await read(leader);
    expect(status).toBe(200);
    expect(body.total).toMatchObject({ cases: 3, open: 1, complaints: 0 });
    expect(body.total.met + body.total.breached).toBeGreaterThan(0);
    const sum = body.promise.reduce((all, one) => all + one.breached, 0);
    expect(sum).toBe(body.total.breached);
    expect(body.response.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 1]);
    expect(body.resolution.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 0, 0]);
    expect(body.duties.due).toBeGreaterThan(0);
  });

  it('effort is what the desk knows the time of, with of how many', async () => {
    const call = { caller: '李护士', startedAt: '2026-04-28T09:00:00+08:00' };
    const log = (more: object) =>
      desk.call(desk.person('supplier-first-line', 'supplier'), '/api/calls', {
        body: { contract, kind: 'consultation', title: '怎么退号', call: { ...call, ...more } },
      });
    expect((await log({})).status).toBe(201);
    expect((await log({ endedAt: '2026-04-28T09:06:00+08:00' })).status).toBe(201);
    await desk.pool.query(
      `insert into shift (id, contract_id, person_id, duty, starts_at, ends_at)
       values ('shift_1', $1, $2, 'primary', '2026-04-28T08:00:00+08:00', '2026-04-28T20:00:00+08:00'),
         ('shift_2', $1, $2, 'primary', '2026-04-30T08:00:00+08:00', '2026-04-30T20:00:00+08:00'),
         ('shift_3', $1, $2, 'primary', '2026-05-01T08:00:00+08:00', '2026-05-01T20:00:00+08:00')`,
      [contract, lead.personId],
    );
    const { body } = await read(leader);
    expect(body.effort).toEqual([
      expect.objectContaining({ month: '2026-04', calls: 2, timed: 1, callMinutes: 6, shifts: 2, shiftMinutes: 780 }),
    ]);
    expect((await read(desk.person('supplier-leader', 'rival'))).body.effort).toEqual([]);
  });

  it('downtime is what watch counts: each instant once, months apart, what goes on up to now, without approved work', async () => {
    const asset = async (name: string) => {
      const body = { contract, kind: 'system', name, owner: 'supplier' };
      return (await desk.call<{ id: string }>(lead, '/api/assets', { body })).body.id;
    };
    const [one, other] = [await asset('挂号'), await asset('缴费')];
    const down = (id: string, system: string, from: string, to: string | null, more = 'null') =>
      desk.pool.query(
        `insert into outage (id, contract_id, asset_id, system_id, owner, title, entered_by, from_at, to_at, struck_at, party, corrected_party, roots)
         values ($1, $2, $3, $3, 'supplier', '停', '李主任', $4, $5, ${more === 'struck' ? 'now()' : 'null'}, 'supplier',
           ${more === 'hospital' ? `'hospital'` : 'null'}, '{}')`,
        [id, contract, system, `${from}:00+08:00`, to && `${to}:00+08:00`],
      );
    await down('outage_a', one, '2026-03-31T22:00', '2026-04-01T06:00');
    await down('outage_b', other, '2026-03-31T23:00', '2026-04-01T06:00');
    await down('outage_c', one, '2026-04-30T08:00', null);
    await down('outage_d', one, '2026-04-10T01:00', '2026-04-10T02:00');
    await down('outage_e', other, '2026-04-11T01:00', '2026-04-11T02:00', 'struck');
    await down('outage_f', other, '2026-04-12T01:00', '2026-04-12T02:00', 'hospital');
    await desk.pool.query(
      `insert into planned_work (id, contract_id, title, change, assets, covers, from_at, to_at, planned_by, approved_by, approved_at)
       values ('work_1', $1, '检修', 'C-1', $2, $2, '2026-04-10T01:30:00+08:00', '2026-04-10T03:00:00+08:00', '甲', '乙', now())`,
      [contract, [one]],
    );
    const source = `insert into alert_source (id, contract_id, name, format, token_hash, created_at)
      values ('source_1', $1, '别的工具', 'alertmanager', 'x', now())`;
    await desk.pool.query(source, [contract]);
    const roots = `insert into alert (id, contract_id, source_id, fingerprint, severity, title, detail, group_key, asset_id, owner,
        started_at, confirmed_at, last_at, recovered_at, told_at)
      select id, $1, 'source_1', id, 'critical', id, '', id, $2, owner, since, since, since, until, since
      from (values ('alert_r', 'third-party', '2026-04-20T01:00:00+08:00'::timestamptz, '2026-04-20T01:30:00+08:00'::timestamptz),
        ('alert_s', 'hospital', '2026-04-20T01:20:00+08:00', '2026-04-20T02:00:00+08:00')) as r(id, owner, since, until)`;
    await desk.pool.query(roots, [contract, one]);
    await desk.pool.query(
      `insert into outage (id, contract_id, alert_id, asset_id, system_id, owner, from_at, to_at, roots)
       values ('outage_g', $1, 'alert_r', $2, $2, 'supplier', '2026-04-20T00:50:00+08:00', '2026-04-20T02:30:00+08:00',
         '{alert_r,alert_s}')`,
      [contract, one],
    );
    const { body } = await read(leader);
    expect(body.outages).toEqual([
      { month: '2026-03', party: 'supplier', minutes: 120 },
      { month: '2026-04', party: 'hospital', minutes: 60 + 30 },
      { month: '2026-04', party: 'supplier', minutes: 360 + 60 + 30 + 30 },
      { month: '2026-04', party: 'third-party', minutes: 40 },
    ]);
    const days = { contract, from: '2026-04-01', to: '2026-04-30' };
    expect((await run(leader, 'outage-minutes', days)).body.rows).toEqual([['2026-04', 480, 90, 40]]);
    const by = (system: { id: string; byParty: object }) => system.id === one && system.byParty;
    const watched = await desk.call<DowntimeView>(leader, `/api/watch/downtime?${new URLSearchParams(days)}`);
    expect(watched.body.systems.map(by)).toContainEqual({ supplier: 480, hospital: 30, 'third-party': 40 });
  });

  it('of another organisation shows nothing of this one', async () => {
    const rival = desk.person('supplier-leader', 'rival');
    expect((await read(rival)).body.total.cases).toBe(0);
    expect((await read(rival, `&contract=${contract}`)).status).toBe(404);
  });
});

describe('what people wrote', () => {
  it('numbers and names are masked however they are written, and nothing joins them again', async () => {
    const secrets = [
      ['１３８００１３８０００', '13800138000'],
      ['138 0013 8000', '13800138000'],
      ['138-0013-8000', '13800138000'],
      ['1 3 8 0 0 1 3 8 0 0 0', '13800138000'],
      ['138.0013.8000', '13800138000'],
      ['1.3.8.0.0.1.3.8.0.0.0', '13800138000'],
      ['(138)\u200b0013　8000', '13800138000'],
      ['110105 19491231 002X', '11010519491231002X'],
      ['一三八零零一三八零零零', '一三八零零一三八零零零'],
      ['0752-2668 8899', '075226688899'],
      ['①③⑧00138000', '①③⑧00138000'],
      ['13八零零一三八零零零', '13八零零一三八零零零'],
      ['壹叁捌零零壹叁捌零零零', '壹叁捌零零壹叁捌零零零'],
      ['138*0013~8000', '13800138000'],
    ];
    const names = ['欧 阳明　月', '欧阳·明月', '患者李小明，', '患者 李 小 明', '姓名：赵大海', '王 护士'];
    const kept = [
      '2026-03-04 09:30 的号源',
      'ZK-2026-000505 再次出现',
      '2026年3月4日 14:30 起缴费 128.50 元，共 300 笔',
      '192.168.10.20 无法访问',
    ];
    const body = (title: string) => ({
      contract,
      kind: 'fault',
      title,
      patient: PATIENT,
      reporter: { name: '王护士', department: `门诊 ${secrets[1]?.[0]}` },
    });
    const titles = [
      ...secrets.map(([written]) => `来电 ${written} 无法挂号`),
      ...names.map((one) => `${one} 无法挂号`),
      ...kept,
    ];
    const made: string[] = [];
    for (const title of titles) {
      const { status, body: reply } = await desk.call<{ id: string }>(
        desk.person('supplier-first-line', 'supplier'),
        '/api/cases',
        { body: body(title) },
      );
      expect([title, status]).toEqual([title, 201]);
      made.push(reply.id);
    }
    const ids = made.map((id) => `'${id}'`).join(', ');
    const asked = async (expression: string) =>
      column(
        (await attempt(`select ${expression} as said from cases where case_id in (${ids}) order by number`)).body,
        'said',
      );
    const plain = await asked('title');
    const digits = /\p{N}(?:[^\p{N}]{0,3}\p{N}){6,}|[\d①③⑧一二三四五六七八九零壹叁捌]{5,}/u;
    for (const said of plain.slice(0, secrets.length)) expect(String(said)).not.toMatch(digits);
    for (const said of plain.slice(secrets.length, secrets.length + names.length))
      expect(String(said)).toMatch(/^(?:患者 ?|姓名：)?＊＊.*无法挂号$/);
    expect(plain.slice(-kept.length)).toEqual(kept);
    // Put together again, cast, cut, reversed into pieces: only what is shown is there.
    const ways = [
      "replace(replace(replace(title, ' ', ''), '-', ''), '　', '')",
      'cast(title as varchar(200))',
      "concat(left(title, 8), split_part(title, ' ', 2), right(title, 9))",
      "string_agg(substring(title from 1 for 60), '') over ()",
      "translate(title, '０１２', '012')",
      "regexp_replace(title, '[^0-9]', '', 'g')",
      "(select string_agg(substr(title, n, 1), '') from generate_series(1, 60) n)",
    ];
    for (const way of ways) {
      const { status, body: answer } = await attempt(`select ${way} as said from cases where case_id in (${ids})`);
      const text = JSON.stringify(status === 200 ? answer.rows : '');
      for (const [, secret] of secrets) expect(text).not.toContain(secret);
      for (const secret of Object.values(PATIENT)) expect(text).not.toContain(secret);
    }
    // No length, order or comparison tells them apart.
    const lengths = await asked('length(title)');
    expect(new Set(lengths.slice(0, 3)).size).toBe(1);
    const departments = JSON.stringify(await asked('department'));
    expect(departments).not.toMatch(digits);
    const found = await attempt(
      `select count(*) as n from cases where title like '%0013%' or department like '%0013%'`,
    );
    expect(found.body.rows).toEqual([[0]]);
  });

  it('deeds name the supplier’s people, and of the hospital, which reports, nobody', async () => {
    const department = desk.person('hospital-department', 'first');
    const body = { contract, kind: 'consultation', title: '怎么退费' };
    expect((await desk.call(department, '/api/cases', { body })).status).toBe(201);
    const named = await attempt("select distinct actor_name from deed where actor_kind = 'person'");
    expect(column(named.body, 'actor_name')).toContain(null);
    expect(column(named.body, 'actor_name')).not.toContain(department.name);
    expect(column(named.body, 'actor_name').length).toBeGreaterThan(1);
  });

  it('whom a visit met is no sum over the name that could be worked out again', async () => {
    const visit = {
      contract,
      on: '2026-04-20',
      way: 'phone',
      name: '钱药师',
      department: '药房',
      topics: '钱 药师谈药房',
      said: '钱药师：好',
    };
    for (const name of ['钱药师', '钱　药师']) await desk.call(lead, '/api/visits', { body: { ...visit, name } });
    const { body } = await attempt('select visited, topics, said from visit');
    expect(new Set(column(body, 'visited')).size).toBe(1);
    expect(JSON.stringify(body.rows)).not.toMatch(/钱\s*药师/u);
    expect(String(column(body, 'visited')[0])).toMatch(/^visit_/);
  });
});
