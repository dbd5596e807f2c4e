import { randomBytes } from 'node:crypto';
import { html } from '../html.ts';
import { type Page, PageRefusal, table, yuan } from '../page.ts';

/** EB-2: 系统医疗票据开具功能 */
export const issue: Page = {
  path: '/einvoice/issue',
  title: '票据开具',
  async show({ db }) {
    const { rows } = await db.query<{ code: string; number: string; random: string; payer: string; amount: number }>(
      'select code, number, random, payer, amount from invoice order by issued_at desc limit 20',
    );
    return html`<form method="post"><label>交款人<input name="payer"></label><label>金额（元）<input name="amount"></label>
<button>开具</button></form>${table(
      ['票据代码', '票据号码', '校验码', '交款人', '金额'],
      rows.map(({ code, number, random, payer, amount }) => [code, number, random, payer, yuan(amount)]),
    )}`;
  },
  async act({ db, faults, form }) {
    const payer = (form.get('payer') ?? '').trim();
    const amount = form.get('amount') ?? '';
    if (payer === '') throw new PageRefusal('请填写交款人');
    if (!/^\d{1,8}(\.\d{1,2})?$/.test(amount)) throw new PageRefusal('金额格式错误');
    // The file of the bill has no room.
    if (faults.has('full-disk')) throw new PageRefusal('开具失败：磁盘配额已用尽');
    const [whole = '0', part = ''] = amount.split('.');
    const { rows } = await db.query<{ number: string }>(
      `with taken as (update invoice_stock set next = next + 1 where code = (select min(code) from invoice_stock where next <= last)
         returning code, next - 1 as number)
       insert into invoice (code, number, random, payer, amount, issued_at)
       select code, lpad(number::text, 10, '0'), $1, $2, $3, now() from taken returning number`,
      [randomBytes(3).toString('hex'), payer, Number(whole) * 100 + Number(part.padEnd(2, '0'))],
    );
    if (!rows[0]) throw new PageRefusal('没有可用票据');
    return `已开具 ${rows[0].number}`;
  },
};
