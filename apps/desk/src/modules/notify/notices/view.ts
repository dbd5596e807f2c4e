import type { NoticeView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import type { selectNotices } from './store.ts';

type NoticeRow = Awaited<ReturnType<typeof selectNotices>>[number];

export const noticeView = (row: NoticeRow): NoticeView => ({
  id: row.id,
  contract: row.contract_id,
  subject: row.subject,
  template: row.template,
  params: row.params,
  createdAt: formatInstant(instantOf(row.created_at)),
  readAt: row.read_at === null ? null : formatInstant(instantOf(row.read_at)),
});
