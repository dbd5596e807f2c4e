import { wordsOf } from '../src/modules/cases/index.ts';
import { smallContract, type TestDesk } from '../src/testing/index.ts';

const SUBJECTS = [
  '挂号',
  '缴费',
  '报告查询',
  '住院清单',
  '电子健康码',
  '医保移动支付',
  '候诊队列',
  '发票下载',
  '人脸识别',
  '短信通知',
];
const TROUBLES = [
  '打不开',
  '加载很慢',
  '金额不一致',
  '提示系统繁忙',
  '重复扣款',
  '无法登录',
  '数据不同步',
  '页面白屏',
  '接口超时',
  '显示错误',
];
const PLACES = ['门诊一楼', '急诊', '住院部', '体检中心', '儿科', '产科', '药房', '收费处', '检验科', '影像科'];

export const SEARCHES = [
  '挂号',
  '重复扣款',
  '急诊 白屏',
  '医保移动支付',
  '儿科',
  '接口超时',
  'XY-2026-0001',
  '费',
  '影像科 发票',
  '没有这句话',
];

/** A million cases over twenty contracts and a year, spread like real ones: most are closed, few are broken or open. */
export async function makeManyCases(desk: TestDesk, count: number): Promise<string[]> {
  const contracts: string[] = [];
  for (let index = 0; index < 20; index++) {
    const hospital = index === 0 ? 'second' : 'first';
    contracts.push(
      await desk.found({ yaml: smallContract({ id: `small-${index}`, code: `S${index + 10}` }), hospital }),
    );
  }
  const titles = SUBJECTS.flatMap((subject) =>
    TROUBLES.flatMap((trouble) => PLACES.map((place) => `${place}${subject}${trouble}`)),
  );
  const words = titles.map((title) => wordsOf([title]));
  const { rows } = await desk.pool.query<{ indexname: string; indexdef: string }>(
    `select indexname, indexdef from pg_indexes where tablename = 'cases' and indexdef not like '%UNIQUE%'`,
  );
  const client = await desk.pool.connect();
  try {
    await client.query("set statement_timeout = 0; set maintenance_work_mem = '512MB'");
    for (const { indexname } of rows) await client.query(`drop index ${indexname}`);
    await client.query(insert, [count, contracts, titles, words.map((one) => one.join(' '))]);
    for (const { indexdef } of rows) await client.query(indexdef);
    await client.query('vacuum analyze cases');
  } finally {
    client.release(true);
  }
  return contracts;
}

/** A whole number that looks random, of its own for each column: `salt` keeps columns independent of each other. */
const dice = (salt: number, sides: number): string =>
  `(abs(hashint8(n * 31 + ${salt}::bigint * 1000003)::bigint) % ${sides})`;
const oneOf = (salt: number, words: readonly (string | null)[]): string =>
  `(array[${words.map((word) => (word === null ? 'null' : `'${word}'`)).join(', ')}])[1 + ${dice(salt, words.length)}]`;

/** The ten leading characters of an id: its instant in milliseconds, as the kernel writes it. */
const timeDigits = `(select string_agg(substr('0123456789abcdefghjkmnpqrstvwxyz', ((extract(epoch from at) * 1000)::bigint >> (45 - 5 * i) & 31)::int + 1, 1), '' order by i)
  from generate_series(0, 9) as i)`;

const insert = `
insert into cases (id, seq, number, contract_id, contract_version, kind, severity, channel, title, reporter_id, reporter_name, module,
  state, handling, owner_id, owner_name, party, reported_at, recorded_at, first_response_at, resolved_at, clocks, worst, next_due_at,
  next_due_clause, next_due_clock, last_breach_at, search)
select 'case_' || ${timeDigits} || lpad(n::text, 16, '0'), n, 'ZK-2026-' || lpad(n::text, 7, '0'), ($2::text[])[1 + ${dice(1, 20)}], 1,
  kind, case when kind = 'fault' then case when ${dice(2, 50)} = 0 then 'major' else 'daily' end end,
  ${oneOf(3, ['web', 'phone', 'wechat', 'mail'])}, ($3::text[])[1 + subject],
  case when ${dice(4, 50)} = 0 then 'person_first_hospital-it' else 'person_first_hospital-department' end, '报告人',
  ${oneOf(5, ['registration', 'payment', 'reports', 'inpatient', null])},
  case when is_open then 'open' when n > $1 * 0.98 then 'resolved' else 'closed' end,
  'none', 'person_supplier_' || ${oneOf(6, ['supplier-engineer', 'supplier-lead', 'supplier-first-line'])}, '工程师',
  ${oneOf(7, ['supplier', 'supplier', 'supplier', 'hospital', 'third-party'])},
  at, at, at + interval '8 min', case when not is_open then at + interval '2 h' end, '[]',
  case when broken then 'breached' when is_open then ${oneOf(8, ['pending', 'at-risk'])} else 'met' end,
  case when is_open then at + interval '4 h' end, case when is_open then 'SM-1' end, case when is_open then 'resolve' end,
  case when broken then at + interval '4 h' end,
  array_to_tsvector(string_to_array(($4::text[])[1 + subject], ' ') || array['zk-2026-' || lpad(n::text, 7, '0')])
from (select n, ${oneOf(9, ['fault', 'fault', 'fault', 'fault', 'complaint'])} as kind, ${dice(10, 1000)} as subject,
    ${dice(11, 40)} = 0 as broken, n > $1 * 0.995 as is_open,
    timestamptz '2026-01-01 00:00+08' + n * (interval '365 days' / $1) as at
  from generate_series(1, $1) as n) s`;
