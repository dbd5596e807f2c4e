import type { DateText } from '@yinuo/kernel';
import type { NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated } from 'kysely';

type Day = ColumnType<DateText, string, string>;
export type DutyName = 'primary' | 'backup';

interface ShiftTable {
  id: string;
  contract_id: string;
  person_id: string;
  duty: DutyName;
  starts_at: Timestamp;
  ends_at: Timestamp;
  removed_at: NullableTimestamp;
}

interface LeaveTable {
  id: string;
  org_id: string;
  person_id: string;
  starts_at: Timestamp;
  ends_at: Timestamp;
  reason: string;
  removed_at: NullableTimestamp;
}

interface DutyNoticeTable {
  id: string;
  contract_id: string;
  holiday_zh: string;
  holiday_en: string;
  from_day: Day;
  to_day: Day;
  state: Generated<'draft' | 'published'>;
  body: string;
  drafted_at: Timestamp;
  published_at: NullableTimestamp;
  published_by: string | null;
}

type RotaTables = { shift: ShiftTable; leave: LeaveTable; duty_notice: DutyNoticeTable };

export const db = (tx: Tx) => tx.withTables<RotaTables>();
