import { html } from '../html.ts';
import { type Page, table } from '../page.ts';

/** EB-2: 系统管理功能 */
export const administration: Page = {
  path: '/einvoice/administration',
  title: '系统管理',
  async show({ db }) {
    const log = await db.query<{ at: string; person: string; act: string }>(
      `select to_char(at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI:SS') as at, person, act from operation_log order by id desc limit 30`,
    );
    const storage = await db.query<{ name: string; percent: string }>(
      'select name, percent from storage_use order by name',
    );
    return html`<h2>存储空间</h2>${table(
      ['空间', '使用率'],
      storage.rows.map(({ name, percent }) => [name, `${percent} %`]),
    )}<h2>操作日志</h2>${table(
      ['时间', '人员', '操作'],
      log.rows.map(({ at, person, act }) => [at, person, act]),
    )}`;
  },
};
