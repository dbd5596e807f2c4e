import type { InspectionItemState, InspectionState } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated } from 'kysely';
import type { DatabaseStatements } from '../watch/index.ts';
import type { Retest } from './domain/kept-measured.ts';
import type { Answer, Measured } from './domain/verdict.ts';

type Day = ColumnType<DateText, string, never>;
type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

interface InspectionTable {
  id: string;
  contract_id: string;
  checklist: string;
  clause: string;
  period: string;
  period_from: Day;
  period_to: Day;
  due_on: Day;
  due_at: Timestamp;
  occurrences: Json<Record<string, string>>;
  state: Generated<InspectionState>;
  opened_at: Timestamp;
  collect_at: NullableTimestamp;
  collect_tries: Generated<number>;
  collected_at: NullableTimestamp;
  events: string | null;
  feedback: string | null;
  statements: NullableJson<readonly DatabaseStatements[]>;
  signature: Buffer | null;
  signed_at: NullableTimestamp;
  signed_by_id: string | null;
  signed_by_name: string | null;
  version: Generated<number>;
}

interface InspectionItemTable {
  inspection_id: string;
  contract_id: string;
  item: string;
  measured: ColumnType<readonly Measured[], string | undefined, string>;
  automatic: InspectionItemState | null;
  answer: NullableJson<Answer>;
  note: string | null;
  state: Generated<InspectionItemState>;
  filled_by: string | null;
  filled_at: NullableTimestamp;
  case_id: string | null;
  retest: NullableJson<Retest>;
  refused: string | null;
}

interface InspectionFileTable {
  id: string;
  inspection_id: string;
  contract_id: string;
  item: string;
  name: string;
  type: string;
  bytes: number;
  sha256: string;
  content: Buffer;
  person_name: string;
  at: Timestamp;
}

export type InspectTables = {
  inspection: InspectionTable;
  inspection_item: InspectionItemTable;
  inspection_file: InspectionFileTable;
};

export const db = (tx: Tx) => tx.withTables<InspectTables>();
