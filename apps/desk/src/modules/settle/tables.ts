import type { InvoiceWrong, PayingSide, PenaltyState, SendingWay } from '@yinuo/api';
import type { DateText, Fen } from '@yinuo/kernel';
import type { PenaltyLine } from '@yinuo/obligations';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated } from 'kysely';

export type Day = ColumnType<DateText, string, string>;
type NullableDay = ColumnType<DateText | null, string | null | undefined, string | null>;
export type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;
type StoredFen = ColumnType<Fen, number, number>;

export interface CaseRef {
  readonly id: string;
  readonly number: string;
}

/** Whose cause it was, as the paying side says, and what the other side made of it. */
export interface Cause {
  readonly party: 'hospital' | 'supplier' | 'third-party';
  readonly reason: string;
  readonly by: string;
  readonly agreed: boolean | null;
  readonly answer: string | null;
}

export interface IncidentTable {
  id: string;
  contract_id: string;
  event: string;
  occurred_at: Timestamp;
  due_on: NullableDay;
  /** Where lateness was told of signed days: when it was told. */
  rights_from: NullableDay;
  ended_at: NullableTimestamp;
  cases: Json<readonly CaseRef[]>;
  note: string;
  told_side: PayingSide;
  told_by: string | null;
  told_name: string;
  told_at: Timestamp;
  cause: NullableJson<Cause>;
  withdrawn_at: NullableTimestamp;
  withdrawn_reason: string | null;
  row_version: Generated<number>;
}

export interface PenaltyTable {
  id: string;
  contract_id: string;
  penalty: string;
  incident_key: string;
  incident_id: string | null;
  occurrence_id: string | null;
  /** The accepted penalty that a cap cut, or whose lateness went on: this one claims what it lacks. */
  adds_to: string | null;
  contract_version: number;
  payer: PayingSide;
  occurred_at: Timestamp;
  state: PenaltyState;
  line: Json<PenaltyLine>;
  proposed_at: Timestamp;
  /** When `line` was worked out last. */
  worked_out_at: Timestamp;
  rights_told: ColumnType<readonly string[], string | undefined, string>;
  decided_at: NullableTimestamp;
  decided_by: string | null;
  decided_side: PayingSide | null;
  reason: string | null;
  row_version: Generated<number>;
}

export interface InvoiceTable {
  id: string;
  contract_id: string;
  occurrence_id: string;
  number: string;
  issued_on: Day;
  amount_fen: StoredFen;
  state: 'sent' | 'received' | 'returned';
  /** The payer's day of arrival, and the payee's own: the same once both agree. */
  received_on: NullableDay;
  claimed_on: NullableDay;
  /** The payer's day of sending it back; contested where the payee proves an arrival beside it. */
  returned_on: NullableDay;
  claimed_at: NullableTimestamp;
  proof: string | null;
  proof_file: string | null;
  sent_on: NullableDay;
  sent_way: SendingWay | null;
  sent_reference: string | null;
  wrong: InvoiceWrong | null;
  issued_name: string;
  issued_at: Timestamp;
  reason: string | null;
  row_version: Generated<number>;
}

export interface ReceiptTable {
  id: string;
  contract_id: string;
  occurrence_id: string;
  paid_on: Day;
  amount_fen: StoredFen;
  reference: string;
  note: string | null;
  state: 'sent' | 'arrived' | 'missing';
  /** The payee's day; where it is late by the payee's word alone, with its proof, and when the payer agreed to it. */
  arrived_on: NullableDay;
  proof: string | null;
  agreed_at: NullableTimestamp;
  paid_name: string;
  paid_at: Timestamp;
  reason: string | null;
  row_version: Generated<number>;
}

export interface AcceptanceTable {
  id: string;
  contract_id: string;
  outcome: 'accepted' | 'refused';
  /** The first day of the term that it is about. */
  term_from: Day;
  signed_on: Day;
  signed_name: string;
  representative: string;
  opinion: string;
  document_id: string | null;
  document_sha256: string | null;
  at: Timestamp;
  revoked_at: NullableTimestamp;
  reason: string | null;
}

type SettleTables = {
  incident: IncidentTable;
  penalty: PenaltyTable;
  invoice: InvoiceTable;
  receipt: ReceiptTable;
  acceptance: AcceptanceTable;
};

export const db = (tx: Tx) => tx.withTables<SettleTables>();
