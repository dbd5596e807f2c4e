import { html } from '../html.ts';
import { type Page, PageRefusal, table } from '../page.ts';

/** EB-2: 系统医疗票据交付功能 */
export const delivery: Page = {
  path: '/einvoice/delivery',
  title: '票据交付',
  async show({ db }) {
    const { rows } = await db.query<{ number: string; random: string; payer: string; delivered_to: string | null }>(
      'select number, random, payer, delivered_to from invoice order by issued_at desc limit 50',
    );
    return html`<form method="post"><label>票据号码<input name="number"></label><label>交付到<input name="to" placeholder="手机号或公众号"></label>
<button>交付</button></form>${table(
      ['票据号码', '校验码', '交款人', '交付到'],
      rows.map(({ number, random, payer, delivered_to }) => [number, random, payer, delivered_to ?? '未交付']),
    )}`;
  },
  async act({ db, form }) {
    const to = (form.get('to') ?? '').trim();
    if (to === '') throw new PageRefusal('请填写交付到哪里');
    const number = (form.get('number') ?? '').trim().padStart(10, '0');
    const { rowCount } = await db.query('update invoice set delivered_to = $2 where number = $1', [number, to]);
    if (rowCount === 0) throw new PageRefusal(`没有票据 ${number}`);
    return `票据 ${number} 已交付`;
  },
};
