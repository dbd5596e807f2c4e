import { SPAN, within } from './parameters.ts';
import type { ShippedQuery } from './query.ts';

export const workQueries: readonly ShippedQuery[] = [
  {
    id: 'cases-by-owner',
    topic: 'work',
    title: { zh: '各主责人事件数与用时', en: 'Cases and times by person' },
    about: { zh: '用时为自然时间（分钟）的平均。', en: 'Times are means by the wall clock, in minutes.' },
    sql: `select owner, count(*) as cases, count(*) filter (where state = 'open') as open,
  round(avg(response_minutes), 1) as mean_response, round(avg(resolution_minutes), 1) as mean_resolution
from cases
where ${within('reported_on')} and state <> 'merged'
group by owner order by cases desc, owner`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'owner', y: ['cases'] },
  },
  {
    id: 'deeds-by-person',
    topic: 'work',
    title: { zh: '各人操作量', en: 'Deeds by person' },
    about: {
      zh: '服务商人员在事实记录中的操作；医院和第三方的人员不具名，不列出。',
      en: 'What the supplier’s people did, by the fact log; people of the hospital and of third parties are not named.',
    },
    sql: `select actor_name as person, count(*) as deeds, count(distinct day) as days, min(day) as first_on, max(day) as last_on
from deed
where ${within('day')} and actor_kind = 'person' and actor_name is not null
group by actor_name order by deeds desc, person`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'person', y: ['deeds'] },
  },
  {
    id: 'deeds-by-channel',
    topic: 'work',
    title: { zh: '各渠道操作量', en: 'Deeds by channel' },
    about: { zh: '经何种渠道而来。', en: 'By which channel they came.' },
    sql: `select coalesce(channel, 'web') as channel, count(*) as deeds
from deed
where ${within('day')} and actor_kind = 'person'
group by coalesce(channel, 'web') order by deeds desc`,
    parameters: SPAN,
    chart: { type: 'pie', x: 'channel', y: ['deeds'] },
  },
  {
    id: 'recorded-late',
    topic: 'work',
    title: { zh: '补记', en: 'Recorded after the event' },
    about: {
      zh: '发生一小时以后才记入的操作：补记多，时间就靠不住。',
      en: 'Deeds recorded more than an hour after they happened: the more of them, the less the times can be trusted.',
    },
    sql: `select month, count(*) filter (where recorded_at > at + interval '1 hour') as late, count(*) as deeds,
  round(100.0 * count(*) filter (where recorded_at > at + interval '1 hour') / count(*), 2) as rate
from deed
where ${within('day')} and actor_kind = 'person'
group by month order by month`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'month', y: ['late'] },
  },
  {
    id: 'work-orders',
    topic: 'work',
    title: { zh: '工单', en: 'Work orders' },
    about: {
      zh: '一线转给工程师的工单及平均用时（分钟）。',
      en: 'Escalated by first line, with the mean time in minutes.',
    },
    sql: `select person, count(*) as orders, count(*) filter (where returned_at is null) as open,
  round(avg(minutes), 1) as mean_minutes
from work_order
where ${within('opened_on')}
group by person order by orders desc, person`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'person', y: ['orders'] },
  },
  {
    id: 'late-tasks',
    topic: 'work',
    title: { zh: '逾期的应办事项与回访', en: 'Tasks that were late' },
    about: {
      zh: '条款要求的动作、回访、第三方答复。',
      en: 'Demanded acts, follow-up calls, answers of third parties.',
    },
    sql: `select number, contract, title, clause, due_at, done_at
from case_task
where ${within('due_on')} and late
order by due_at`,
    parameters: SPAN,
    chart: null,
  },
  {
    id: 'tasks-by-kind',
    topic: 'work',
    title: { zh: '应办事项完成情况', en: 'Tasks done' },
    about: { zh: '到期日在所选日期内的。', en: 'Those due in these days.' },
    sql: `select title, count(*) as tasks, count(done_at) as done, count(*) filter (where late) as late
from case_task
where ${within('due_on')}
group by title order by tasks desc, title`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'title', y: ['done', 'late'] },
  },
  {
    id: 'nights-and-weekends',
    topic: 'work',
    title: { zh: '夜间与周末的报告', en: 'Reports at night and on weekends' },
    about: { zh: '夜间：20 时至次日 8 时。', en: 'Night: eight in the evening to eight in the morning.' },
    sql: `select month, count(*) as cases,
  count(*) filter (where extract(hour from reported_at) >= 20 or extract(hour from reported_at) < 8) as nights,
  count(*) filter (where extract(isodow from reported_on) > 5) as weekends
from cases
where ${within('reported_on')} and state <> 'merged'
group by month order by month`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'month', y: ['nights', 'weekends'] },
  },
];
