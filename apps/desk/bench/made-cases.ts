import type { TestDesk } from '../src/testing/index.ts';

/** One sort of case; a mix repeats them one after the other. */
interface Sort {
  readonly kind: string;
  readonly severity: string | null;
  readonly module: string;
}
interface Cases {
  readonly count: number;
  readonly from: string;
  readonly days: number;
  readonly mix: readonly Sort[];
}

const MODULES = ['appointment', 'self-payment', 'queue-ticket', 'laboratory-report'];
const fault = (severity: string, index: number): Sort => ({
  kind: 'fault',
  severity,
  module: MODULES[index % MODULES.length] ?? '',
});

/** Faults of Xiyuan's contract, two of five grave. */
export const XIYUAN_MIX: readonly Sort[] = ['daily', 'daily', 'daily', 'general', 'major'].flatMap((severity) =>
  MODULES.map((_, index) => fault(severity, index)),
);

/** Cases spread over the days with eight facts each; one in seven is late, one in two hundred is still open. */
export async function makeCases(
  { pool }: TestDesk,
  contract: string,
  { count, from, days, mix }: Cases,
): Promise<void> {
  const values = [count, contract, `${from} 00:00+08`, days, JSON.stringify(mix)];
  await pool.query(insertCases, values);
  await pool.query(insertFacts, values);
  await pool.query('vacuum analyze');
}

const each = `select n, at, id, number, minutes, solved, said.kind, said.severity, said.module from (
  select n, $3::timestamptz + n * (make_interval(days => $4::int) / ($1::int + 1)) as at,
    'case_' || lpad(n::text, 26, '0') as id, 'XY-2026-' || lpad(n::text, 6, '0') as number,
    case when n % 7 = 3 then 190 else 45 end as minutes, n % 200 <> 0 as solved,
    $5::jsonb -> (n % jsonb_array_length($5::jsonb)) as sort
  from generate_series(1, $1::int) as n) made
  cross join lateral jsonb_to_record(sort) as said(kind text, severity text, module text)`;

const insertCases = `
insert into cases (id, seq, number, contract_id, contract_version, kind, severity, channel, title, reporter_name, module, state,
  handling, reported_at, recorded_at, first_response_at, resolved_at, clocks, worst, search)
select id, n, number, $2, 1, kind, severity, 'phone', '窗口打不开', '报告人', module, case when solved then 'resolved' else 'open' end,
  'none', at, at, at + interval '4 min', case when solved then at + minutes * interval '1 min' end, '[]', 'met', ''
from (${each}) s`;

const insertFacts = `
insert into fact (id, contract_id, org_id, subject, type, at, recorded_at, actor_kind, actor_id, actor_name, channel, data, mac)
select 'fact_' || lpad((n * 10 + step)::text, 26, '0'), $2, 'org_supplier', id, type, at + after * interval '1 min',
  at + after * interval '1 min', 'person', 'person_supplier_supplier-engineer', '工程师', 'phone', data, ''
from (${each}) s cross join lateral (values
  (0, 'case.reported', 0, jsonb_strip_nulls(jsonb_build_object('kind', kind, 'severity', severity, 'module', module,
     'side', 'hospital', 'title', '第 ' || n % 40 || ' 号窗口缴费后未打印回执',
     'text', '患者排队约二十人，重启自助机后仍报打印服务无响应。'))),
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
