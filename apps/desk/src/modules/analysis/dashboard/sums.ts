import { OF_CONTRACT } from '../shipped/parameters.ts';

const REPORTED = `${OF_CONTRACT} and reported_on between :from and :to`;
const STATES = ['met', 'breached', 'excused', 'pending']
  .map((state) => `count(*) filter (where state = '${state}') as ${state}`)
  .join(', ');
/** Upper edges: minutes of response, hours of resolution. */
export const RESPONSE_EDGES = [5, 15, 30, 60, 240];
export const RESOLUTION_EDGES = [1, 4, 8, 24, 72, 240];

const bucket = (value: string, edges: readonly number[]) =>
  `case ${edges.map((edge, index) => `when ${value} <= ${edge} then ${index}`).join(' ')} else ${edges.length} end`;

/** What the leaders' page is counted from, over the published views and by the rules of the reports. */
export const SUMS = {
  total: `select count(*) as cases, count(*) filter (where state = 'open') as open,
  count(*) filter (where complaint or kind = 'patient') as complaints from cases where ${REPORTED} and state <> 'merged'`,
  promise: `select contract_id, month, ${STATES} from case_clock where ${REPORTED} group by contract_id, month order by month, contract_id`,
  response: `select ${bucket('response_minutes', RESPONSE_EDGES)} as bucket, count(*) as cases
  from cases where ${REPORTED} and state <> 'merged' and response_minutes is not null group by 1`,
  resolution: `select ${bucket('resolution_minutes / 60', RESOLUTION_EDGES)} as bucket, count(*) as cases
  from cases where ${REPORTED} and state <> 'merged' and resolution_minutes is not null group by 1`,
  parties: `select party, count(*) as cases from cases where ${REPORTED} and state <> 'merged' and kind in ('fault', 'disaster', 'vulnerability')
  group by party order by cases desc`,
  causes: `select classification, count(*) as cases from cases
  where ${REPORTED} and state <> 'merged' and kind in ('fault', 'disaster', 'vulnerability')
  group by classification order by cases desc, classification limit 12`,
  modules: `select module, count(*) as cases, count(*) filter (where kind in ('fault', 'disaster', 'vulnerability')) as faults
  from cases where ${REPORTED} and state <> 'merged' group by module order by cases desc, module limit 12`,
  satisfaction: `select survey, period_to, count(*) as invited, count(answered_at) as answered,
  count(*) filter (where score >= 4) as satisfied, coalesce(sum(score), 0) as sum
  from survey_reply where ${OF_CONTRACT} and period_to between :from and :to group by survey_id, survey, period_to order by period_to, survey`,
  duties: `select count(*) as due, count(*) filter (where state in ('done', 'confirmed')) as done, count(*) filter (where late) as late,
  count(*) filter (where state in ('overdue', 'missed')) as missed from occurrence
  where ${OF_CONTRACT} and due_on between :from and :to and state <> 'waived'`,
  outages: `select month, party, round(sum(minutes)) as minutes from downtime
  where ${OF_CONTRACT} and day between :from and :to group by month, party order by month, party`,
  // Minutes by the wall clock, beside of how many they are known; of visits and inspections the desk knows the number alone.
  effort: `select month, sum(orders) as orders, sum(returned) as returned, sum(minutes) as minutes, sum(calls) as calls, sum(timed) as timed,
    sum(call_minutes) as call_minutes, sum(shifts) as shifts, sum(shift_minutes) as shift_minutes, sum(visits) as visits,
    sum(inspections) as inspections from (
    select to_char(opened_on, 'YYYY-MM') as month, 1 as orders, case when minutes is null then 0 else 1 end as returned,
      coalesce(minutes, 0) as minutes, 0 as calls, 0 as timed, 0 as call_minutes, 0 as shifts, 0 as shift_minutes, 0 as visits, 0 as inspections
    from work_order where ${OF_CONTRACT} and opened_on between :from and :to
    union all
    select month, 0, 0, 0, 1, case when minutes is null then 0 else 1 end, coalesce(minutes, 0), 0, 0, 0, 0
    from phone_call where ${OF_CONTRACT} and day between :from and :to
    union all
    select month, 0, 0, 0, 0, 0, 0, 1, minutes, 0, 0 from duty_shift
    where ${OF_CONTRACT} and day between :from and :to and minutes is not null
    union all
    select to_char(visited_on, 'YYYY-MM'), 0, 0, 0, 0, 0, 0, 0, 0, 1, 0 from visit where ${OF_CONTRACT} and visited_on between :from and :to
    union all
    select to_char(signed_at, 'YYYY-MM'), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 from inspection
    where ${OF_CONTRACT} and cast(signed_at as date) between :from and :to
  ) spent group by month order by month`,
} as const;
