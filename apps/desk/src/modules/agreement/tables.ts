import type { DateText } from '@yinuo/kernel';
import type { NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated } from 'kysely';

type Day = ColumnType<DateText, string, string>;
type NullableDay = ColumnType<DateText | null, string | null | undefined, string | null>;

export type ContractState = 'draft' | 'in-force' | 'ended';
export type PartySide = 'hospital' | 'supplier' | 'third-party';
export type EngineerDuty = 'primary' | 'backup';

export interface ContractTable {
  id: string;
  slug: string;
  code: string;
  title_zh: string;
  title_en: string;
  state: ContractState;
  signed_on: NullableDay;
  starts_on: NullableDay;
  ends_on: NullableDay;
  founded_at: Timestamp;
  row_version: Generated<number>;
}

export interface ContractPartyTable {
  contract_id: string;
  org_id: string;
  side: PartySide;
  since: Timestamp;
}

export interface ContractVersionTable {
  contract_id: string;
  version: number;
  effective_from: Day;
  yaml: string;
  digest: string;
  imported_at: Timestamp;
  imported_by: string | null;
  imported_by_name: string | null;
}

export interface ContractEngineerTable {
  contract_id: string;
  person_id: string;
  duty: EngineerDuty;
  since: Day;
  until: NullableDay;
}

export interface ContractNoticeTable {
  id: string;
  contract_id: string;
  given_side: 'hospital' | 'supplier';
  given_by: string;
  given_on: Day;
  ends_on: Day;
  reason: string;
  at: Timestamp;
  withdrawn_at: NullableTimestamp;
  withdrawn_reason: string | null;
}

export interface ContractAmendmentTable {
  id: string;
  contract_id: string;
  version: number;
  effective_from: Day;
  yaml: string;
  proposed_side: 'hospital' | 'supplier';
  proposed_by: string;
  proposed_by_name: string;
  proposed_at: Timestamp;
  state: Generated<'open' | 'agreed' | 'declined' | 'withdrawn'>;
  answered_by_name: string | null;
  answered_at: NullableTimestamp;
  reason: string | null;
}

interface SealedTimeTable {
  contract_id: string;
  period: string;
  from_on: Day;
  to_on: Day;
  sealed_at: Timestamp;
}

type AgreementTables = {
  contract: ContractTable;
  contract_party: ContractPartyTable;
  contract_version: ContractVersionTable;
  contract_engineer: ContractEngineerTable;
  sealed_time: SealedTimeTable;
  contract_notice: ContractNoticeTable;
  contract_amendment: ContractAmendmentTable;
};

export const db = (tx: Tx) => tx.withTables<AgreementTables>();
