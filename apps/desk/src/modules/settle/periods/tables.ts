import type { PayingSide, PeriodPart } from '@yinuo/api';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { Generated } from 'kysely';
import type { SealedKind } from '../domain/period-of.ts';
import type { Day, NullableJson } from '../tables.ts';

export interface PeriodTable {
  contract_id: string;
  name: string;
  kind: SealedKind;
  from_on: Day;
  to_on: Day;
  state: 'under-review' | 'sealed';
  as_of: Timestamp;
  opened_at: Timestamp;
  opened_by: string;
  opened_side: PayingSide;
  row_version: Generated<number>;
}

export interface RemarkTable {
  id: string;
  contract_id: string;
  period: string;
  sort: 'comment' | 'dispute';
  about: NullableJson<{ readonly sort: string; readonly ref: string; readonly title: string }>;
  text: string;
  side: PayingSide;
  person_name: string;
  at: Timestamp;
  resolution: string | null;
  resolved_at: NullableTimestamp;
  resolved_by: string | null;
}

interface SignatureTable {
  contract_id: string;
  period: string;
  side: PayingSide;
  person_id: string;
  person_name: string;
  hash: string;
  at: Timestamp;
  parts: Json<Readonly<Partial<Record<PeriodPart, string>>>>;
  seen_until: Timestamp;
}

export interface LaidDocumentTable {
  document_id: string;
  contract_id: string;
  period: string;
  kind: string;
  number: string | null;
  title: string;
  sha256: string;
  laid_at: Timestamp;
  handed_over_at: NullableTimestamp;
  replaced_by: string | null;
}

export interface SealTable {
  contract_id: string;
  period: string;
  content: string;
  hash: string;
  cases: number;
  sealed_at: Timestamp;
  horizon: NullableTimestamp;
}

interface SubjectTable {
  contract_id: string;
  period: string;
  subject: string;
}

export interface NoteTable {
  contract_id: string;
  period: string;
  fact_id: string;
  type: string;
  subject: string;
  at: Timestamp;
  recorded_at: Timestamp;
  by_name: string | null;
  data: Json<Record<string, unknown>>;
}

interface ProgressTable {
  single: Generated<boolean>;
  seen_until: Timestamp;
}

type PeriodTables = {
  period: PeriodTable;
  period_remark: RemarkTable;
  period_signature: SignatureTable;
  period_document: LaidDocumentTable;
  period_seal: SealTable;
  period_subject: SubjectTable;
  period_note: NoteTable;
  period_progress: ProgressTable;
};

export const db = (tx: Tx) => tx.withTables<PeriodTables>();
