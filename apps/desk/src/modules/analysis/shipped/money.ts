import { NOW, OF_CONTRACT, SPAN, within } from './parameters.ts';
import type { ShippedQuery } from './query.ts';

const by = (column: string, id: string, zh: string, en: string): ShippedQuery => ({
  id: `differences-by-${id}`,
  topic: 'money',
  title: { zh: `${zh}对账差异`, en: `Differences by ${en}` },
  about: { zh: '笔数、金额（元）和未了结的。', en: 'How many, how much in yuan, and what is not settled.' },
  sql: `select ${column}, count(*) as differences, sum(yuan) as yuan, count(*) filter (where settled_at is null) as open,
  coalesce(sum(yuan) filter (where settled_at is null), 0) as open_yuan
from difference
where ${within('day')}
group by ${column} order by ${column}`,
  parameters: SPAN,
  chart: { type: 'bar', x: column, y: ['differences', 'open'] },
});

export const moneyQueries: readonly ShippedQuery[] = [
  by('month', 'month', '各月', 'month'),
  by('class', 'class', '各类', 'class'),
  by('cause', 'cause', '各原因', 'cause'),
  {
    id: 'open-differences',
    topic: 'money',
    title: { zh: '未了结的对账差异', en: 'Differences that are open' },
    about: { zh: '最早发现的在前。', en: 'The earliest first.' },
    sql: `select contract, day, class, kind, yuan, cause, state, first_day, :today - first_day as days, refund_until
from difference
where ${OF_CONTRACT} and state in ('open', 'proposed', 'recovering')
order by first_day, yuan desc`,
    parameters: NOW,
    chart: null,
  },
  {
    id: 'penalties',
    topic: 'money',
    title: { zh: '违约金', en: 'Penalties' },
    about: {
      zh: '按条款和状态，金额为元。未决的每天重算，已决的按决定时的金额；「截至」为其中最早的一天。',
      en: 'By clause and state, in yuan. Open ones are worked out each day, decided ones stand as decided; “as of” is the earliest of their days.',
    },
    sql: `select contract, clause, title, payer, state, count(*) as incidents, sum(yuan) as yuan, min(as_of) as as_of
from penalty
where ${within('occurred_on')} and state <> 'gone'
group by contract, clause, title, payer, state order by contract, clause, state`,
    parameters: SPAN,
    chart: null,
  },
];
