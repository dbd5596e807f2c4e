import { SPAN, within } from './parameters.ts';
import type { ShippedQuery } from './query.ts';

export const watchQueries: readonly ShippedQuery[] = [
  {
    id: 'outage-minutes',
    topic: 'watch',
    title: { zh: '各月各方停机分钟', en: 'Minutes of outage by month' },
    about: {
      zh: '与停机统计同一口径：同一合同、同一责任方的重叠时间只计一次，跨月按月分开，未结束的计到现在，已批准的检修除外。',
      en: 'As the downtime of the contract: overlaps of one party count once, months are split, what goes on counts up to now, approved work does not.',
    },
    sql: `select month, round(sum(minutes) filter (where party = 'supplier'), 1) as by_supplier,
  round(sum(minutes) filter (where party = 'hospital'), 1) as by_hospital,
  round(sum(minutes) filter (where party = 'third-party'), 1) as by_third_party
from downtime
where ${within('day')}
group by month order by month`,
    parameters: SPAN,
    chart: { type: 'stacked', x: 'month', y: ['by_supplier', 'by_hospital', 'by_third_party'] },
  },
  {
    id: 'longest-outages',
    topic: 'watch',
    title: { zh: '最长的停机', en: 'Longest outages' },
    about: { zh: '前五十次。', en: 'The fifty longest.' },
    sql: `select contract, asset, from_at, to_at, minutes, party
from outage
where ${within('day')}
order by minutes desc nulls first, from_at limit 50`,
    parameters: SPAN,
    chart: null,
  },
  {
    id: 'alerts-by-asset',
    topic: 'watch',
    title: { zh: '各资产告警', en: 'Alerts by asset' },
    about: { zh: '含严重告警数和平均持续分钟。', en: 'With the critical ones and the mean minutes.' },
    sql: `select asset, count(*) as alerts, count(*) filter (where severity = 'critical') as critical, count(case_number) as cases,
  round(avg(minutes), 1) as mean_minutes
from alert
where ${within('started_on')}
group by asset order by alerts desc, asset`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'asset', y: ['alerts'] },
  },
  {
    id: 'availability',
    topic: 'watch',
    title: { zh: '各资产可用率', en: 'Availability by asset' },
    about: {
      zh: '正常 ÷（正常＋异常）次探测；没能问到的不计，另列。',
      en: 'Probes that were fine ÷ (fine + failed); what nobody could ask is left out and listed beside.',
    },
    sql: `select asset, sum(ok) as ok, sum(ok + failed) as counted, round(100.0 * sum(ok) / nullif(sum(ok + failed), 0), 3) as rate,
  sum(unknown) as unknown
from probe_hour
where ${within('day')}
group by asset order by rate nulls last, asset`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'asset', y: ['rate'] },
  },
  {
    id: 'slowest-probes',
    topic: 'watch',
    title: { zh: '最慢的探测', en: 'Slowest probes' },
    about: {
      zh: '各小时平均毫秒的中位数和九成。',
      en: 'Of the hours’ means, in milliseconds: the middle, and nine tenths.',
    },
    sql: `select asset, probe, count(*) as hours, round(percentile_cont(0.5) within group (order by mean_ms)::numeric, 0) as half_within,
  round(percentile_cont(0.9) within group (order by mean_ms)::numeric, 0) as nine_tenths_within
from probe_hour
where ${within('day')} and mean_ms is not null
group by asset, probe order by half_within desc limit 50`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'probe', y: ['half_within', 'nine_tenths_within'] },
  },
  {
    id: 'probes',
    topic: 'watch',
    title: { zh: '在用的探测', en: 'Probes in use' },
    about: { zh: '各资产由何种探测看着。', en: 'What watches which asset.' },
    sql: `select contract, asset, name, severity, every_seconds, counts_downtime, health, paused_at
from probe
where :contract is null or contract_id = :contract
order by contract, asset, name`,
    parameters: SPAN.slice(0, 1),
    chart: null,
  },
];
