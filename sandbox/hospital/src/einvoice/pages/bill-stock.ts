import { html } from '../html.ts';
import { type Page, PageRefusal, table } from '../page.ts';

/** EB-2: 系统医疗票据管理功能 */
export const billStock: Page = {
  path: '/einvoice/stock',
  title: '票据管理',
  async show({ db }) {
    const { rows } = await db.query<{ code: string; next: number; last: number }>(
      'select * from invoice_stock order by code',
    );
    return html`<form method="post"><label>票据代码<input name="code" maxlength="8"></label><label>数量<input name="count" value="1000"></label>
<button>领用</button></form>${table(
      ['票据代码', '下一号码', '末号', '剩余'],
      rows.map(({ code, next, last }) => [code, number(next), number(last), last - next + 1]),
    )}`;
  },
  async act({ db, form }) {
    const code = form.get('code') ?? '';
    const count = Number(form.get('count'));
    if (!/^\d{8}$/.test(code)) throw new PageRefusal('票据代码是八位数字');
    if (!Number.isInteger(count) || count < 1 || count > 100_000) throw new PageRefusal('数量是 1 到 100000');
    await db.query(
      'insert into invoice_stock values ($1, 1, $2) on conflict (code) do update set last = invoice_stock.last + $2',
      [code, count],
    );
    return `已领用 ${code} 共 ${count} 份`;
  },
};

function number(value: number): string {
  return String(value).padStart(10, '0');
}
