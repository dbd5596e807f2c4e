import type { DutyNoticeView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { type Actor, permissionsOfActor } from '@yinuo/platform';
import type { DutyNoticeRow } from '../store.ts';

export const dutyNoticeView = (row: DutyNoticeRow, actor: Actor): DutyNoticeView => ({
  id: row.id,
  contract: row.contract_id,
  holiday: { zh: row.holiday_zh, en: row.holiday_en },
  from: row.from_day,
  to: row.to_day,
  state: row.state,
  text: row.body,
  draftedAt: formatInstant(instantOf(row.drafted_at)),
  publishedAt: row.published_at === null ? null : formatInstant(instantOf(row.published_at)),
  publishedBy: row.published_by,
  may: row.state === 'draft' && permissionsOfActor(actor).has('rota.edit') ? ['publish'] : [],
});
