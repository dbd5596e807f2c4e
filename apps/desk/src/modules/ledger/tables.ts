import type { Side } from '@yinuo/api';
import type { DateText, Fen, Text } from '@yinuo/kernel';
import type { Condition, Count, Occurrence } from '@yinuo/obligations';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated } from 'kysely';
import type { OccurrenceState } from './domain/state.ts';

type Day = ColumnType<DateText, string, string>;
type NullableDay = ColumnType<DateText | null, string | null | undefined, string | null>;
type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

export type OwingSide = Extract<Side, 'hospital' | 'supplier'>;

/** Proof that an occurrence was done: words, links to what the desk holds, files. */
export interface Evidence {
  readonly text: string | null;
  readonly links: readonly {
    readonly kind: 'case' | 'document' | 'web';
    readonly ref: string;
    readonly title: string;
  }[];
  readonly files: readonly { readonly id: string; readonly name: string; readonly bytes: number }[];
  /** A report that the desk writes, handed in as a file of another make; `saidAt`: the earlier day that its owner names. */
  readonly apart?: { readonly saidAt: string | null };
}

export interface OccurrenceTable {
  id: string;
  contract_id: string;
  plan_key: string;
  contract_version: number;
  clause: string;
  obligation: string;
  kind: Occurrence['kind'];
  title_zh: string;
  title_en: string;
  owed_by: OwingSide;
  done_by: string | null;
  period: string;
  number: number;
  number_of: number;
  case_id: string | null;
  period_from: Day;
  period_to: Day;
  due_on: NullableDay;
  due_at: NullableTimestamp;
  missed_at: NullableTimestamp;
  condition: NullableJson<Condition>;
  events: Json<Record<string, DateText>>;
  amount_fen: ColumnType<Fen | null, number | null, number | null>;
  document: NullableJson<{ id: string; title: Text }>;
  proof: Json<Text[]>;
  counts: Json<Count[]>;
  provisional: boolean;
  is_right: Generated<boolean>;
  state: OccurrenceState;
  next_move_at: NullableTimestamp;
  done_at: NullableTimestamp;
  done_by_id: string | null;
  done_by_name: string | null;
  evidence: NullableJson<Evidence>;
  confirmed_at: NullableTimestamp;
  confirmed_by_name: string | null;
  reason: string | null;
  taken_up_at: NullableTimestamp;
  row_version: Generated<number>;
}

export interface LedgerPlanTable {
  contract_id: string;
  contract_version: number;
  calendar_version: string;
  planned_at: Timestamp;
}

export interface OccurrenceFileTable {
  id: string;
  occurrence_id: string;
  contract_id: string;
  name: string;
  type: string;
  bytes: number;
  sha256: string;
  content: Buffer;
  person_name: string;
  at: Timestamp;
}

export interface LedgerFeedTable {
  id: string;
  person_id: string;
  org_id: string;
  contract_id: string | null;
  language: 'zh' | 'en';
  hash: string;
  created_at: Timestamp;
  revoked_at: NullableTimestamp;
}

type LedgerTables = {
  occurrence: OccurrenceTable;
  ledger_plan: LedgerPlanTable;
  occurrence_file: OccurrenceFileTable;
  ledger_feed: LedgerFeedTable;
};

export const db = (tx: Tx) => tx.withTables<LedgerTables>();
