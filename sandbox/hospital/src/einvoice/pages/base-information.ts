import { html } from '../html.ts';
import { type Page, PageRefusal, table } from '../page.ts';

/** EB-2: 系统基础信息管理功能 */
export const baseInformation: Page = {
  path: '/einvoice/base',
  title: '基础信息管理',
  async show({ db }) {
    const { rows } = await db.query<{ name: string; value: string }>('select name, value from setting order by name');
    const of = (name: string) => rows.find((row) => row.name === name)?.value ?? '';
    return html`<form method="post"><label>开票单位<input name="unit" value="${of('unit')}"></label>
<label>开票点编码<input name="place" value="${of('place')}"></label><label>收费员<input name="payee" value="${of('payee')}"></label>
<button>保存</button></form>${table(
      ['项目', '内容'],
      [
        ['开票单位', of('unit')],
        ['开票点编码', of('place')],
        ['收费员', of('payee')],
      ],
    )}`;
  },
  async act({ db, form }) {
    for (const name of ['unit', 'place', 'payee']) {
      const value = (form.get(name) ?? '').trim();
      if (value === '') throw new PageRefusal('每一项都要填写');
      await db.query('update setting set value = $2 where name = $1', [name, value]);
    }
    return '基础信息已保存';
  },
};
