import { SPAN, within } from './parameters.ts';
import type { ShippedQuery } from './query.ts';

const SHARE = `count(*) filter (where score >= 4) as satisfied,
  round(100.0 * count(*) filter (where score >= 4) / nullif(count(*), 0), 2) as rate, round(avg(score), 2) as mean_score`;

/** Different people as the ledger counts them for a period: a name without a department is the namesake who has one. */
const people = (of: string) => `count(distinct visited) filter (where ${of} and department is not null)
  + count(distinct namesake) filter (where ${of}) - count(distinct namesake) filter (where ${of} and department is not null)`;

export const satisfactionQueries: readonly ShippedQuery[] = [
  {
    id: 'satisfaction-by-survey',
    topic: 'satisfaction',
    title: { zh: '历次调查满意度', en: 'Satisfaction by survey' },
    about: {
      zh: '满意：总体评分四分或五分。未作答的不算满意，也不进分母，另列。电话代记的答复经医院抽查不实的不计。',
      en: 'Satisfied: an overall score of four or five. Who did not answer is not satisfied, nor in the denominator; nor is a telephone answer that the hospital contradicted.',
    },
    sql: `select period_to, survey, contract, count(*) as asked, count(answered_at) as answered,
  count(answered_at) filter (where answered_way = 'link') as by_link,
  count(answered_at) filter (where answered_way = 'phone') as by_phone,
  count(*) filter (where answer_check = 'confirmed') as confirmed,
  count(*) filter (where answer_check = 'contradicted') as contradicted,
  count(*) filter (where score >= 4) as satisfied,
  round(100.0 * count(*) filter (where score >= 4) / nullif(count(answered_at), 0), 2) as rate, round(avg(score), 2) as mean_score
from survey_reply
where ${within('period_to')}
group by survey_id, survey, contract, period_to order by period_to, survey`,
    parameters: SPAN,
    chart: { type: 'line', x: 'survey', y: ['rate'] },
  },
  {
    id: 'satisfaction-by-department',
    topic: 'satisfaction',
    title: { zh: '各科室满意度', en: 'Satisfaction by department' },
    about: { zh: '满意：总体评分四分或五分。', en: 'Satisfied: an overall score of four or five.' },
    sql: `select department, count(*) as asked, count(answered_at) as answered,
  count(*) filter (where score >= 4) as satisfied,
  round(100.0 * count(*) filter (where score >= 4) / nullif(count(answered_at), 0), 2) as rate, round(avg(score), 2) as mean_score
from survey_reply
where ${within('period_to')}
group by department order by department`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'department', y: ['rate'] },
  },
  {
    id: 'satisfaction-by-question',
    topic: 'satisfaction',
    title: { zh: '各题得分', en: 'Scores by question' },
    about: { zh: '五分制；分母为作答人数。', en: 'Out of five; the denominator is who answered.' },
    sql: `select question, count(*) as answered, ${SHARE}
from survey_answer
where ${within('period_to')} and type = 'score'
group by question order by mean_score`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'question', y: ['mean_score'] },
  },
  {
    id: 'low-scores',
    topic: 'satisfaction',
    title: { zh: '低分与由此开的投诉单', en: 'Low scores and what became of them' },
    about: { zh: '总体评分一分或二分。', en: 'An overall score of one or two.' },
    sql: `select r.survey, r.department, r.score, r.answered_at, r.case_number as number, c.state, c.resolved_at
from survey_reply r left join cases c on c.number = r.case_number
where ${within('r.period_to').replaceAll('contract_id', 'r.contract_id')} and r.score <= 2
order by r.answered_at`,
    parameters: SPAN,
    chart: null,
  },
  {
    id: 'visits-by-quarter',
    topic: 'satisfaction',
    title: { zh: '各季走访', en: 'Visits by quarter' },
    about: {
      zh: '走访次数和不同对象数（每季不少于三人），按台账的季度；只记了姓名的，同名者已记科室即为同一人。',
      en: 'Visits and different people (no fewer than three a quarter), by the ledger’s quarters; a bare name is the namesake whose department is known.',
    },
    sql: `select contract, quarter, count(*) as visits, ${people('true')} as people,
  ${people("way = 'on-site'")} as people_on_site, round(avg(score), 2) as mean_score
from visit
where ${within('visited_on')}
group by contract, quarter order by quarter, contract`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'quarter', y: ['visits', 'people'] },
  },
];
