import type { Measurement } from '../../../bench/measurement.ts';
import { askDocument, renderDocument } from '../src/modules/deliver/index.ts';
import { contractText, type TestDesk } from '../src/testing/index.ts';
import { openBenchDesk } from './bench-desk.ts';

const CASES = 10_000;
const MONTH = '2026-03';

/** The documents of a month of 10,000 faults, from the question to the kept bytes: read, judged, counted, filled, verified, stored. */
export async function run(): Promise<Measurement[]> {
  const { desk, close } = await openBenchDesk();
  try {
    const contract = await desk.found({ yaml: contractText('xiyuan') });
    await makeMonth(desk, contract);
    desk.clock.set(Date.UTC(2026, 3, 2, 1) as Parameters<typeof desk.clock.set>[0]);
    const word = await measure(desk, contract, 'fault-monthly-report');
    const excel = await measure(desk, contract, 'month-figures');
    return [word, excel];
  } finally {
    await close();
  }
}

const NAMES = { 'fault-monthly-report': 'month report (Word)', 'month-figures': 'month figures (Excel)' } as const;

async function measure(desk: TestDesk, contract: string, kind: keyof typeof NAMES): Promise<Measurement> {
  const asker = desk.person('hospital-it', 'first');
  const [started, begun] = [performance.now(), process.cpuUsage()];
  const { id } = await askDocument(desk, asker, { ask: { kind, contract, period: MONTH } });
  await renderDocument.run(desk, { document: id }, { key: id, log: desk.log, signal: new AbortController().signal });
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(begun);
  const cpu = `${((used.user + used.system) / 1e6).toFixed(1)} s of CPU in two threads`;
  const { body } = await desk.call<{ state: string; file: { bytes: number }; figures: Figures }>(
    asker,
    `/api/documents/${id}`,
  );
  const { reported, breached } = body.figures.totals;
  if (body.state !== 'ready' || reported !== CASES) throw new Error(`${body.state}: ${reported} cases`);
  const size = `${(body.file.bytes / 1e6).toFixed(1)} MB`;
  const memory = `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`;
  return {
    name: `${NAMES[kind]}, ${CASES.toLocaleString('en')} cases, ${breached.toLocaleString('en')} with a breach`,
    measured: `${seconds.toFixed(1)} s, ${cpu}, ${size}, ${memory}`,
    target: '< 5 s',
    ok: seconds < 5,
  };
}

interface Figures {
  readonly totals: { readonly reported: number; readonly breached: number };
}

/** Faults spread over the month with eight facts each; one in seven is late, one in two hundred is still open. */
export async function makeMonth({ pool }: TestDesk, contract: string): Promise<void> {
  await pool.query(insertCases, [CASES, contract]);
  await pool.query(insertFacts, [CASES, contract]);
  await pool.query('vacuum analyze');
}

const each = `select n, timestamptz '2026-03-01 00:00+08' + n * (interval '31 days' / ($1::int + 1)) as at,
  'case_' || lpad(n::text, 26, '0') as id, 'XY-2026-' || lpad(n::text, 6, '0') as number,
  case when n % 7 = 3 then 190 else 45 end as minutes, n % 200 <> 0 as solved,
  (array['daily', 'daily', 'daily', 'general', 'major'])[1 + n % 5] as severity,
  (array['appointment', 'self-payment', 'queue-ticket', 'laboratory-report'])[1 + n % 4] as module
  from generate_series(1, $1::int) as n`;

const insertCases = `
insert into cases (id, seq, number, contract_id, contract_version, kind, severity, channel, title, reporter_name, module, state,
  handling, reported_at, recorded_at, first_response_at, resolved_at, clocks, worst, search)
select id, n, number, $2, 1, 'fault', severity, 'phone', '窗口打不开', '报告人', module, case when solved then 'resolved' else 'open' end,
  'none', at, at, at + interval '4 min', case when solved then at + minutes * interval '1 min' end, '[]', 'met', ''
from (${each}) s`;

const insertFacts = `
insert into fact (id, contract_id, org_id, subject, type, at, recorded_at, actor_kind, actor_id, actor_name, channel, data, mac)
select 'fact_' || lpad((n * 10 + step)::text, 26, '0'), $2, 'org_supplier', id, type, at + after * interval '1 min',
  at + after * interval '1 min', 'person', 'person_supplier_supplier-engineer', '工程师', 'phone', data, ''
from (${each}) s cross join lateral (values
  (0, 'case.reported', 0, jsonb_build_object('kind', 'fault', 'severity', severity, 'module', module, 'side', 'hospital',
     'title', '第 ' || n % 40 || ' 号窗口缴费后未打印回执', 'text', '患者排队约二十人，重启自助机后仍报打印服务无响应。')),
  (1, 'case.assigned', 0, '{"owner":{"id":"person_supplier_supplier-engineer","name":"工程师"}}'),
  (2, 'case.responded', 4, '{"side":"supplier","text":"已受理"}'),
  (3, 'case.noted', 10, '{"side":"supplier","text":"日志显示打印服务进程退出"}'),
  (4, 'case.resolved', minutes, jsonb_build_object('side', 'supplier', 'solution', '重启打印服务并设置每日凌晨自动重启，补丁已发布')),
  (5, 'case.cause-set', minutes, jsonb_build_object('side', 'supplier', 'party', 'supplier', 'agreed', true,
     'cause', '打印服务进程内存占用过高后退出（第 ' || n % 300 || ' 类）')),
  (6, 'case.classified', minutes, jsonb_build_object('side', 'supplier', 'classification', '分类 ' || n % 12)),
  (7, 'case.noted', minutes + 1, '{"side":"supplier","text":"已回访科室"}')
) as f(step, type, after, data) where solved or step < 4
order by n, step`;
