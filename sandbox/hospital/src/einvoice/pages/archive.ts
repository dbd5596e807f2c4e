import { html } from '../html.ts';
import { type Page, table, yuan } from '../page.ts';

/** EB-2: 系统医疗票据存档功能 */
export const archive: Page = {
  path: '/einvoice/archive',
  title: '票据存档',
  async show({ db, query }) {
    const word = query.get('word') ?? '';
    const { rows } = await db.query<{ number: string; payer: string; amount: number; at: string | null }>(
      `select number, payer, amount, to_char(archived_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as at
       from invoice where $1 = '' or number like '%' || $1 || '%' or payer like '%' || $1 || '%' order by issued_at desc limit 50`,
      [word],
    );
    const open = rows.filter(({ at }) => at === null).length;
    return html`<form method="get"><label>号码或交款人<input name="word" value="${word}"></label><button>查询</button></form>
<form method="post"><span>${open} 份未存档</span><button>全部存档</button></form>${table(
      ['票据号码', '交款人', '金额', '存档时间'],
      rows.map(({ number, payer, amount, at }) => [number, payer, yuan(amount), at ?? '未存档']),
    )}`;
  },
  async act({ db }) {
    const { rowCount } = await db.query('update invoice set archived_at = now() where archived_at is null');
    return `已存档 ${rowCount ?? 0} 份`;
  },
};
