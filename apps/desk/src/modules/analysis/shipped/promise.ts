import { SPAN, within } from './parameters.ts';
import type { ShippedQuery } from './query.ts';

const COUNTS = `count(*) filter (where state = 'met') as met, count(*) filter (where state in ('met', 'breached')) as counted,
  round(100.0 * count(*) filter (where state = 'met') / nullif(count(*) filter (where state in ('met', 'breached')), 0), 2) as rate,
  count(*) filter (where state = 'breached') as breached, count(*) filter (where state = 'excused') as excused,
  count(*) filter (where state = 'pending') as pending`;

/** In time ÷ (in time + breached), as in the reports, by one column of the clocks. */
const by = (column: string, id: string, zh: string, en: string): ShippedQuery => ({
  id: `promise-by-${id}`,
  topic: 'promise',
  title: { zh: `${zh}履约率`, en: `Promises kept by ${en}` },
  about: {
    zh: '按时 ÷（按时＋违约）；免责和未到期的不计，另列。按报告时间归入日期。',
    en: 'In time ÷ (in time + breached); excused and not due are left out and listed beside. By day of report.',
  },
  sql: `select ${column}, ${COUNTS}
from case_clock
where ${within('reported_on')}
group by ${column} order by ${column}`,
  parameters: SPAN,
  chart: { type: 'bar', x: column, y: ['rate'] },
});

const list = (state: 'breached' | 'excused', id: string, zh: string, en: string): ShippedQuery => ({
  id,
  topic: 'promise',
  title: { zh, en },
  about: { zh: '逐条列出条款、时限、应到和实际时间。', en: 'Each with its clause, clock, due and actual time.' },
  sql: `select k.number, k.contract, c.title, k.severity, k.clause, k.clock, k.due_at, k.met_at, k.over_minutes, k.owner
from case_clock k join cases c on c.case_id = k.case_id
where k.state = '${state}' and ${within('k.reported_on').replaceAll('contract_id', 'k.contract_id')}
order by k.due_at`,
  parameters: SPAN,
  chart: null,
});

export const promiseQueries: readonly ShippedQuery[] = [
  { ...by('month', 'month', '各月', 'month'), chart: { type: 'line', x: 'month', y: ['rate'] } },
  by('contract', 'contract', '各合同', 'contract'),
  by('clock', 'clock', '各时限', 'clock'),
  by('clause', 'clause', '各条款', 'clause'),
  by('severity', 'severity', '各级别', 'severity'),
  by('module', 'module', '各模块', 'module'),
  by('owner', 'owner', '各主责人', 'person'),
  list('breached', 'broken-promises', '违约明细', 'Broken promises'),
  list('excused', 'excused-promises', '免责明细', 'Excused promises'),
];
