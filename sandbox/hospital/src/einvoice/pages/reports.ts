import { html } from '../html.ts';
import { type Page, table, yuan } from '../page.ts';

/** EB-2: 系统综合报表查询功能 */
export const reports: Page = {
  path: '/einvoice/reports',
  title: '综合报表',
  async show({ db, query }) {
    const from = query.get('from') ?? '';
    const { rows } = await db.query<{ day: string; count: string; total: string; delivered: string }>(
      `select to_char(issued_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, count(*) as count, sum(amount) as total,
              count(delivered_to) as delivered
       from invoice where $1 = '' or to_char(issued_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') >= $1
       group by 1 order by 1 desc limit 31`,
      [from],
    );
    return html`<form method="get"><label>开始日期<input type="date" name="from" value="${from}"></label><button>查询</button></form>${table(
      ['日期', '开票份数', '开票金额', '已交付'],
      rows.map(({ day, count, total, delivered }) => [day, count, yuan(Number(total)), delivered]),
    )}<p>合计 ${rows.reduce((sum, { count }) => sum + Number(count), 0)} 份</p>`;
  },
};
