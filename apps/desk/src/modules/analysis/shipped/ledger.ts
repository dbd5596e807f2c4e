import { NOW, number, OF_CONTRACT, SPAN, within } from './parameters.ts';
import type { ShippedQuery } from './query.ts';

export const ledgerQueries: readonly ShippedQuery[] = [
  {
    id: 'duties-by-contract',
    topic: 'ledger',
    title: { zh: '各合同义务完成情况', en: 'Obligations by contract' },
    about: { zh: '应办日在所选日期内的义务、报告和付款。', en: 'Duties, reports and payments due in these days.' },
    sql: `select contract, owed_by, count(*) as duties, count(*) filter (where state in ('done', 'confirmed')) as done,
  count(*) filter (where late) as late, count(*) filter (where state in ('overdue', 'missed')) as broken,
  count(*) filter (where state = 'waived') as waived
from occurrence
where ${within('due_on')}
group by contract, owed_by order by contract, owed_by`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'contract', y: ['done', 'late', 'broken'] },
  },
  {
    id: 'duties-by-clause',
    topic: 'ledger',
    title: { zh: '各条款义务完成情况', en: 'Obligations by clause' },
    about: { zh: '应办日在所选日期内的。', en: 'Those due in these days.' },
    sql: `select contract, clause, title, count(*) as duties, count(*) filter (where state in ('done', 'confirmed')) as done,
  count(*) filter (where late) as late, count(*) filter (where state in ('overdue', 'missed')) as broken
from occurrence
where ${within('due_on')}
group by contract, clause, title order by contract, clause`,
    parameters: SPAN,
    chart: null,
  },
  {
    id: 'overdue-duties',
    topic: 'ledger',
    title: { zh: '逾期与错过的义务', en: 'Obligations overdue or missed' },
    about: { zh: '最早到期的在前。', en: 'The earliest first.' },
    sql: `select contract, clause, title, owed_by, period, due_on, :today - due_on as days, state
from occurrence
where ${OF_CONTRACT} and state in ('overdue', 'missed') and due_on <= :today
order by due_on, contract`,
    parameters: NOW,
    chart: null,
  },
  {
    id: 'coming-duties',
    topic: 'ledger',
    title: { zh: '将到期的义务', en: 'Obligations that fall due' },
    about: { zh: '自截至日起若干天内。', en: 'Within so many days.' },
    sql: `select due_on, contract, clause, title, owed_by, period, state
from occurrence
where ${OF_CONTRACT} and state in ('waiting', 'planned', 'due-soon', 'due') and due_on between :today and :today + :days::integer
order by due_on, contract`,
    parameters: [...NOW, number('days', '天数', 'Days', 30)],
    chart: null,
  },
  {
    id: 'documents-by-kind',
    topic: 'ledger',
    title: { zh: '各类文档交付情况', en: 'Documents by kind' },
    about: { zh: '按文档所述期间的末日归入日期。', en: 'By the last day of the period that they tell of.' },
    sql: `select title, count(*) as documents, count(*) filter (where stage in ('delivered', 'receipted')) as delivered,
  count(*) filter (where stage = 'receipted') as receipted, count(archived_at) as archived, count(*) filter (where late) as late
from document
where ${within('period_to')}
group by title order by documents desc, title`,
    parameters: SPAN,
    chart: { type: 'bar', x: 'title', y: ['documents', 'delivered'] },
  },
  {
    id: 'late-documents',
    topic: 'ledger',
    title: { zh: '迟交的文档', en: 'Documents handed over late' },
    about: {
      zh: '交付日晚于台账应办日，或应办日已过仍未交付。',
      en: 'After the day that the ledger says, or not yet.',
    },
    sql: `select contract, title, period, number, stage, due_on, delivered_at
from document
where ${OF_CONTRACT} and (late or (delivered_at is null and due_on < :today))
order by due_on, contract`,
    parameters: NOW,
    chart: null,
  },
  {
    id: 'inspections',
    topic: 'ledger',
    title: { zh: '巡检结果', en: 'Inspections' },
    about: { zh: '各次巡检的项数、异常和未知。', en: 'Each with its items, what failed and what nobody could tell.' },
    sql: `select contract, checklist, period, due_on, state, signed_by, items, failed, unknown, late
from inspection
where ${within('due_on')}
order by due_on, contract`,
    parameters: SPAN,
    chart: null,
  },
];
