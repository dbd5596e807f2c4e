import type { RecoveryChangeKind, RecoveryChangeState, RecoveryParty, RecoveryState, RepaymentWay } from '@yinuo/api';
import type { DateText, Fen } from '@yinuo/kernel';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated, Selectable } from 'kysely';
import type { PlannedInstalment } from './domain/plan.ts';

type Day = ColumnType<DateText, string, string>;
type NullableDay = ColumnType<DateText | null, string | null | undefined, string | null>;
type Amount = ColumnType<Fen, number, number>;
type NullableAmount = ColumnType<Fen | null, number | null | undefined, number | null>;
/** Of the contract. */
export type Side = 'hospital' | 'supplier';

export interface RecoveryTable {
  id: string;
  number: string;
  contract_id: string;
  title: string;
  text: string | null;
  state: RecoveryState;
  owed: Amount;
  received: ColumnType<Fen, number | undefined, number>;
  case_id: string | null;
  opened_at: Timestamp;
  opened_by: string | null;
  opened_name: string | null;
  /** Since when it is owed: nothing can have come before. */
  since: Day;
  verify_by: NullableTimestamp;
  verified_at: NullableTimestamp;
  cause: string | null;
  party: RecoveryParty | null;
  party_name: string | null;
  way: RepaymentWay | null;
  way_text: string | null;
  plan: ColumnType<readonly PlannedInstalment[], string | undefined, string>;
  proposed_name: string | null;
  proposed_side: ColumnType<Side | null, Side | undefined, Side | null>;
  agreed_at: NullableTimestamp;
  agreed_name: string | null;
  closed_at: NullableTimestamp;
  remind_on: NullableDay;
  version: Generated<number>;
}

export interface VoucherTable {
  id: string;
  contract_id: string;
  number: string;
  /** The number however it is written: `voucherKey`. */
  key: string;
  /** null: recorded before dates were kept. */
  on_day: ColumnType<DateText | null, string, string>;
  fen: Amount;
  payer: string;
  used: ColumnType<Fen, number | undefined, number>;
}

export interface EntryTable {
  id: string;
  contract_id: string;
  recovery_id: string;
  seq: number;
  kind: 'owed' | 'corrected' | 'received' | 'returned';
  fen: Amount;
  on_day: Day;
  at: Timestamp;
  person_id: string | null;
  person_name: string | null;
  voucher_id: string | null;
  returns: string | null;
  note: string | null;
}

interface LetterTable {
  id: string;
  contract_id: string;
  recovery_id: string;
  at: Timestamp;
  person_name: string | null;
  fen: Amount;
}

export interface ChangeTable {
  id: string;
  contract_id: string;
  recovery_id: string;
  kind: RecoveryChangeKind;
  cause: ColumnType<string | null, string | null | undefined, never>;
  party: ColumnType<RecoveryParty | null, RecoveryParty | null | undefined, never>;
  party_name: ColumnType<string | null, string | null | undefined, never>;
  was: NullableAmount;
  fen: NullableAmount;
  way: ColumnType<RepaymentWay | null, RepaymentWay | null | undefined, never>;
  way_text: ColumnType<string | null, string | null | undefined, never>;
  plan: ColumnType<readonly PlannedInstalment[] | null, string | null | undefined, never>;
  reason: string;
  side: Side;
  proposed_at: Timestamp;
  proposed_by: string;
  proposed_name: string | null;
  state: ColumnType<RecoveryChangeState, RecoveryChangeState | undefined, RecoveryChangeState>;
  answered_at: NullableTimestamp;
  answered_side: ColumnType<Side | null, Side | undefined, Side>;
  answered_name: string | null;
  answer: string | null;
}

/** As given; checked and locked when the money counts. */
export interface GivenVoucher {
  readonly number: string;
  readonly key: string;
  readonly on: DateText;
  readonly fen: Fen;
  readonly payer: string;
}

export interface InstalmentTable {
  id: string;
  contract_id: string;
  recovery_id: string;
  fen: Amount;
  on_day: Day;
  voucher: Json<GivenVoucher>;
  note: string | null;
  recorded_at: Timestamp;
  recorded_by: string | null;
  recorded_name: string | null;
  state: ColumnType<InstalmentState, InstalmentState | undefined, InstalmentState>;
  answered_at: NullableTimestamp;
  answered_name: string | null;
  answer: string | null;
}
export type InstalmentState = 'waiting' | 'confirmed' | 'refused' | 'withdrawn';

export interface VoucherFileTable {
  contract_id: string;
  key: string;
  name: string;
  bytes: number;
  sha256: string;
  content: Buffer;
  given_at: Timestamp;
  given_by: string | null;
  given_name: string | null;
}

type RecoveryTables = {
  money_recovery: RecoveryTable;
  money_voucher: VoucherTable;
  money_recovery_entry: EntryTable;
  money_letter: LetterTable;
  money_recovery_change: ChangeTable;
  money_instalment: InstalmentTable;
  money_voucher_file: VoucherFileTable;
};
export const db = (tx: Tx) => tx.withTables<RecoveryTables>();

export type RecoveryRow = Selectable<RecoveryTable>;
