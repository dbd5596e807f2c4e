import { NOW, number, OF_CONTRACT, SPAN, within } from './parameters.ts';
import type { ShippedQuery } from './query.ts';

const REPORTED = within('reported_on');

/** Cases counted by one column; merged duplicates are counted with their main case. */
const by = (column: string, id: string, zh: string, en: string, chart: 'bar' | 'pie' = 'bar'): ShippedQuery => ({
  id: `cases-by-${id}`,
  topic: 'cases',
  title: { zh: `${zh}事件数`, en: `Cases by ${en}` },
  about: { zh: '合并的重复报告不计。', en: 'Merged duplicates are left out.' },
  sql: `select ${column}, count(*) as cases, count(*) filter (where kind in ('fault', 'disaster', 'vulnerability')) as faults,
  count(*) filter (where state = 'open') as open
from cases
where ${REPORTED} and state <> 'merged'
group by ${column} order by cases desc, ${column}`,
  parameters: SPAN,
  chart: { type: chart, x: column, y: ['cases'] },
});

const PERCENTILES = (minutes: string) => `count(${minutes}) as answered,
  round(percentile_cont(0.5) within group (order by ${minutes})::numeric, 1) as half_within,
  round(percentile_cont(0.9) within group (order by ${minutes})::numeric, 1) as nine_tenths_within, max(${minutes}) as longest`;

export const caseQueries: readonly ShippedQuery[] = [
  {
    ...by('month', 'month', '各月各类', 'month and kind'),
    sql: `select month, count(*) as cases, count(*) filter (where kind in ('fault', 'disaster', 'vulnerability')) as faults,
  count(*) filter (where kind in ('consultation', 'question') and not complaint) as consultations, count(*) filter (where kind = 'demand') as demands,
  count(*) filter (where complaint or kind = 'patient') as complaints
from cases
where ${REPORTED} and state <> 'merged'
group by month order by month`,
    chart: { type: 'stacked', x: 'month', y: ['faults', 'consultations', 'demands', 'complaints'] },
  },
  by('module', 'module', '各模块', 'module'),
  by('department', 'department', '各科室', 'department'),
  by('channel', 'channel', '各渠道', 'channel', 'pie'),
  by('kind', 'kind', '各类别', 'kind', 'pie'),
  by('severity', 'severity', '各级别', 'severity'),
  by('classification', 'classification', '各原因分类', 'classification'),
  by('party', 'party', '各责任方', 'responsible party', 'pie'),
  {
    ...by('hour', 'hour', '一天各时', 'hour of the day'),
    sql: `select extract(hour from reported_at) as hour, count(*) as cases
from cases where ${REPORTED} and state <> 'merged'
group by extract(hour from reported_at) order by 1`,
  },
  {
    ...by('weekday', 'weekday', '一周各日', 'day of the week'),
    sql: `select extract(isodow from reported_on) as weekday, count(*) as cases
from cases where ${REPORTED} and state <> 'merged'
group by extract(isodow from reported_on) order by 1`,
  },
  {
    id: 'repeated-problems',
    topic: 'cases',
    title: { zh: '反复出现的问题', en: 'Problems that come again' },
    about: { zh: '同一合同、同一模块、同一原因分类的故障。', en: 'Faults of one contract, module and classification.' },
    sql: `select contract, module, classification, count(*) as cases, min(reported_on) as first_on, max(reported_on) as last_on
from cases
where ${REPORTED} and state <> 'merged' and kind in ('fault', 'disaster', 'vulnerability')
group by contract, module, classification having count(*) >= :times
order by cases desc, contract`,
    parameters: [...SPAN, number('times', '至少几次', 'At least', 3)],
    chart: null,
  },
  {
    id: 'open-cases',
    topic: 'cases',
    title: { zh: '未解决的事件', en: 'Cases that are open' },
    about: { zh: '按已等天数排列。', en: 'By the days that they have waited.' },
    sql: `select number, contract, kind, severity, title, module, owner, reported_at, :today - reported_on as days, next_due_at, promise
from cases
where ${OF_CONTRACT} and state = 'open'
order by reported_at`,
    parameters: NOW,
    chart: null,
  },
  {
    id: 'response-times',
    topic: 'cases',
    title: { zh: '响应用时', en: 'Response times' },
    about: {
      zh: '自报告起的自然时间（分钟）：半数在内、九成在内、最长。',
      en: 'Minutes from report by the wall clock: half of the cases within, nine tenths within, longest.',
    },
    sql: `select month, ${PERCENTILES('response_minutes')}
from cases where ${REPORTED} and state <> 'merged'
group by month order by month`,
    parameters: SPAN,
    chart: { type: 'line', x: 'month', y: ['half_within', 'nine_tenths_within'] },
  },
  {
    id: 'resolution-times',
    topic: 'cases',
    title: { zh: '各级别解决用时', en: 'Resolution times by severity' },
    about: {
      zh: '自报告起的自然时间（分钟）；未解决的不计。',
      en: 'Minutes from report by the wall clock; what is not resolved is left out.',
    },
    sql: `select kind, severity, ${PERCENTILES('resolution_minutes')}
from cases where ${REPORTED} and state <> 'merged'
group by kind, severity order by kind, severity`,
    parameters: SPAN,
    chart: null,
  },
  {
    id: 'complaints',
    topic: 'cases',
    title: { zh: '投诉与患者个案', en: 'Complaints and patient cases' },
    about: { zh: '含状态和是否守约。', en: 'With state and whether the promise was kept.' },
    sql: `select number, contract, kind, title, department, module, reported_at, first_response_at, resolved_at, state, promise
from cases
where ${REPORTED} and (complaint or kind = 'patient') and state <> 'merged'
order by reported_at`,
    parameters: SPAN,
    chart: null,
  },
  {
    id: 'out-of-scope',
    topic: 'cases',
    title: { zh: '合同范围外的请求', en: 'Requests beyond the contract' },
    about: { zh: '登记为范围外的事件。', en: 'Cases that were marked out of scope.' },
    sql: `select number, contract, kind, title, department, reported_at, owner, state
from cases
where ${REPORTED} and out_of_scope
order by reported_at`,
    parameters: SPAN,
    chart: null,
  },
];
