import type {
  ColumnMap,
  DifferenceClass,
  DifferenceState,
  MoneyRunReason,
  MoneyRunState,
  MoneySettings,
  MoneySide,
  MoneySourceKind,
  RunFigures,
  StatementFormat,
} from '@yinuo/api';
import type { DateText, Fen, Instant } from '@yinuo/kernel';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated } from 'kysely';

type Day = ColumnType<DateText, string, string>;
type NullableDay = ColumnType<DateText | null, string | null | undefined, string | null>;
type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

export interface MoneySourceTable {
  id: string;
  contract_id: string;
  side: MoneySide;
  name: string;
  kind: MoneySourceKind;
  format: NullableJson<StatementFormat | ColumnMap>;
  settings: Json<Record<string, unknown>>;
  secret: string | null;
  active: Generated<boolean>;
  added_at: Timestamp;
  failed_at: NullableTimestamp;
  failed_day: NullableDay;
  failed_code: string | null;
  failed_detail: string | null;
}

/** Rows that a person says are not one trade, by their identities. */
export interface MoneyUnmatchTable {
  id: string;
  contract_id: string;
  day: Day;
  rows: string[];
  fen: ColumnType<Fen, number, number>;
  reason: string;
  at: Timestamp;
  person_id: string | null;
  person_name: string | null;
}

export interface MoneyNothingTable {
  contract_id: string;
  source_id: string;
  day: Day;
  told_at: Timestamp;
  /** null: the system that was asked. */
  told_by: ColumnType<string | null, string | null | undefined, string | null>;
  told_name: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface MoneyStatementTable {
  id: string;
  contract_id: string;
  source_id: string;
  side: MoneySide;
  name: string;
  sha256: string;
  bytes: number;
  format: string;
  column_map: NullableJson<ColumnMap>;
  rows: number;
  fen: ColumnType<Fen, number, number>;
  day_from: NullableDay;
  day_to: NullableDay;
  taken_at: Timestamp;
  taken_by: string | null;
  taken_name: string | null;
  withdrawn_at: NullableTimestamp;
  withdrawn_name: string | null;
  withdrawn_reason: string | null;
}

export interface MoneyStatementPartTable {
  statement_id: string;
  contract_id: string;
  part: number;
  content: Buffer;
}

export interface RunFault {
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface MoneyRunTable {
  id: string;
  contract_id: string;
  day: Day;
  reason: MoneyRunReason;
  case_id: string | null;
  state: MoneyRunState;
  progress: Generated<number>;
  attempts: Generated<number>;
  asked_at: Timestamp;
  asked_by: string | null;
  asked_name: string | null;
  finished_at: NullableTimestamp;
  statements: ColumnType<string[], string[] | undefined, string[]>;
  figures: NullableJson<RunFigures>;
  digest: string | null;
  late: Generated<boolean>;
  fault: NullableJson<RunFault>;
  reply: string | null;
  /** The hospital said that the day does not balance; `said` is what. */
  imbalance: Generated<boolean>;
  said: string | null;
  said_by: ColumnType<string | null, string | null | undefined, string | null>;
  answer_by: NullableTimestamp;
  answer: string | null;
  answered_at: NullableTimestamp;
  answered_name: string | null;
  answer_reminded: Generated<boolean>;
}

export interface MoneyDayTable {
  contract_id: string;
  day: Day;
  run_id: string;
  figures: Json<RunFigures>;
  sealed_at: NullableTimestamp;
  sealed_name: string | null;
}

export interface MoneySealTable {
  contract_id: string;
  day_from: Day;
  day_to: Day;
  days: number;
  digest: string;
  sealed_at: Timestamp;
  sealed_by: string | null;
  sealed_name: string | null;
}

/** A row of a side as it stands in a difference. What the side says of the patient is not kept. */
export interface StoredRow {
  readonly side: MoneySide;
  readonly source: string;
  readonly day: DateText;
  readonly kind: 'pay' | 'refund';
  readonly orderNo: string;
  readonly transactionId: string;
  readonly refundNo: string;
  readonly channelRefundNo: string;
  readonly hisNo: string;
  readonly tradeNo: string;
  readonly fen: Fen;
  readonly at: Instant;
  readonly state: 'done' | 'open' | 'failed';
  /** Of a payment: the side says besides that it was given back. */
  readonly returned?: boolean;
  /** Of rows of the run that nothing else tells apart, from the second on. */
  readonly nth?: number;
}

export interface MoneyDifferenceTable {
  id: string;
  contract_id: string;
  key: string;
  day: Day;
  first_day: Day;
  run_id: string;
  class: DifferenceClass;
  side: MoneySide | null;
  kind: 'pay' | 'refund';
  order_no: string;
  transaction_id: string;
  refund_no: string;
  his_no: string;
  at: Timestamp;
  amounts: Json<Readonly<Partial<Record<MoneySide, Fen | null>>>>;
  fen: ColumnType<Fen, number, number>;
  cause: string;
  rows: Json<readonly StoredRow[]>;
  suggests: ColumnType<string[], string[] | undefined, string[]>;
  refund_until: NullableDay;
  refund_warned: Generated<15 | 3 | null>;
  state: DifferenceState;
  settled_at: NullableTimestamp;
  /** The day whose run found its counterpart. */
  cleared_on: NullableDay;
  notes: Generated<number>;
  match_id: string | null;
  write_off_id: string | null;
  recovery_id: string | null;
  case_id: string | null;
  unmatch_id: string | null;
  version: Generated<number>;
}

export interface MoneyNoteTable {
  id: string;
  contract_id: string;
  difference_id: string;
  text: string;
  at: Timestamp;
  person_id: string | null;
  person_name: string | null;
}

export interface MoneyMatchTable {
  id: string;
  contract_id: string;
  differences: string[];
  fen: number;
  reason: string;
  at: Timestamp;
  person_id: string | null;
  person_name: string | null;
  undone_at: NullableTimestamp;
  undone_name: string | null;
  undone_reason: string | null;
}

export interface MoneyWriteOffTable {
  id: string;
  contract_id: string;
  differences: string[];
  fen: number;
  reason: string;
  proposed_at: Timestamp;
  proposed_by: string;
  proposed_name: string | null;
  decided_at: NullableTimestamp;
  decided_by: string | null;
  decided_name: string | null;
  approved: boolean | null;
  decision: string | null;
}

export interface MoneySettingsTable {
  contract_id: string;
  morning_at: string | null;
  opens_cases: boolean;
  severity: string | null;
  leave_out: Json<MoneySettings['leaveOut']>;
  changed_at: Timestamp;
}

export interface MoneyMorningTable {
  contract_id: string;
  day: Day;
  stage: 'morning' | 'bill';
  planned_at: Timestamp;
  attempts: Generated<number>;
  done_at: NullableTimestamp;
}

export interface MoneyCaseTable {
  contract_id: string;
  day: Day;
  cause: string;
  case_id: string;
  opened_at: Timestamp;
}

export type MoneyTables = {
  money_settings: MoneySettingsTable;
  money_morning: MoneyMorningTable;
  money_case: MoneyCaseTable;
  money_source: MoneySourceTable;
  money_statement: MoneyStatementTable;
  money_statement_part: MoneyStatementPartTable;
  money_run: MoneyRunTable;
  money_day: MoneyDayTable;
  money_seal: MoneySealTable;
  money_difference: MoneyDifferenceTable;
  money_note: MoneyNoteTable;
  money_match: MoneyMatchTable;
  money_write_off: MoneyWriteOffTable;
  money_nothing: MoneyNothingTable;
  money_unmatch: MoneyUnmatchTable;
};

export const db = (tx: Tx) => tx.withTables<MoneyTables>();
