import type { CaseState, CaseWorst, CauseParty } from '@yinuo/api';
import type { CaseKind, ClockName, Handling } from '@yinuo/obligations';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated } from 'kysely';
import type { ClockEntry } from './domain/clocks/clock-summary.ts';

type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

export interface Patient {
  readonly name?: string | undefined;
  readonly mobile?: string | undefined;
  readonly residentId?: string | undefined;
}

export interface CaseTable {
  id: string;
  seq: number;
  number: string;
  contract_id: string;
  contract_version: number;
  kind: CaseKind;
  severity: string | null;
  channel: string;
  title: string;
  description: string | null;
  reporter_id: string | null;
  reporter_org: string | null;
  reporter_name: string | null;
  department: string | null;
  contact: string | null;
  patient: NullableJson<Patient>;
  module: string | null;
  out_of_scope: boolean;
  state: CaseState;
  handling: Handling;
  owner_id: string | null;
  owner_name: string | null;
  backup_id: string | null;
  backup_name: string | null;
  party: CauseParty | null;
  party_agreed: boolean;
  classification: string | null;
  reported_at: Timestamp;
  recorded_at: Timestamp;
  first_response_at: NullableTimestamp;
  resolved_at: NullableTimestamp;
  closed_at: NullableTimestamp;
  merged_into: string | null;
  clocks: Json<readonly ClockEntry[]>;
  worst: CaseWorst;
  next_due_at: NullableTimestamp;
  next_due_clause: string | null;
  next_due_clock: ClockName | null;
  open_demands: number;
  last_breach_at: NullableTimestamp;
  next_wake_at: NullableTimestamp;
  search: ColumnType<string, string, string>;
  version: Generated<number>;
  report_key: string | null;
  report_digest: string | null;
}

export interface CaseRequestTable {
  id: string;
  case_id: string;
  contract_id: string;
  org_id: string | null;
  party: string;
  ask: string;
  asked_at: Timestamp;
  promised_by: NullableTimestamp;
  answered_at: NullableTimestamp;
  answer: string | null;
  files: Generated<string[]>;
}

export interface CaseOrderTable {
  id: string;
  case_id: string;
  contract_id: string;
  number: string;
  person_id: string | null;
  person_name: string | null;
  asked: string;
  tried: string | null;
  opened_at: Timestamp;
  returned_at: NullableTimestamp;
  outcome: string | null;
  change: string | null;
  advice: string | null;
}

export interface CaseTaskTable {
  id: string;
  key: string;
  case_id: string;
  contract_id: string;
  kind: 'demand' | 'follow-up' | 'request';
  name: string;
  title_zh: string;
  title_en: string;
  clause: string | null;
  since: Timestamp;
  due_at: Timestamp;
  done_at: NullableTimestamp;
  withdrawn_at: NullableTimestamp;
}

export interface CaseNoteTable {
  fact_id: string;
  case_id: string;
  contract_id: string;
  org_id: string;
  text: string;
}

export interface CaseFileTable {
  id: string;
  case_id: string;
  contract_id: string;
  name: string;
  type: string;
  bytes: number;
  sha256: string;
  content: Buffer;
  person_id: string | null;
  person_name: string;
  at: Timestamp;
}

export interface CaseLinkTable {
  case_id: string;
  other_id: string;
  contract_id: string;
  relation: 'related' | 'caused-by' | 'follows' | 'duplicate';
}

export interface CaseWatchTable {
  person_id: string;
  case_id: string;
  contract_id: string;
}

export interface CaseViewTable {
  id: string;
  org_id: string;
  person_id: string;
  person_name: string;
  name: string;
  query: Json<Record<string, string>>;
  shared: boolean;
}

export type CasesTables = {
  cases: CaseTable;
  case_request: CaseRequestTable;
  case_order: CaseOrderTable;
  case_task: CaseTaskTable;
  case_note: CaseNoteTable;
  case_file: CaseFileTable;
  case_link: CaseLinkTable;
  case_watch: CaseWatchTable;
  case_view: CaseViewTable;
};

export const db = (tx: Tx) => tx.withTables<CasesTables>();
