import type {
  AnalysisParts,
  DocumentFigures,
  DocumentKind,
  DocumentState,
  DocumentView,
  QualificationSort,
  TemplateKind,
  WrittenInput,
} from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated } from 'kysely';

type NullableDay = ColumnType<DateText | null, string | null | undefined, string | null>;
type GeneratedJson<T> = ColumnType<T, string | undefined, string>;
type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

/** Why a document could not be made. */
export type DocumentFault = NonNullable<DocumentView['fault']>;

export interface DocumentTable {
  id: string;
  contract_id: string;
  kind: DocumentKind;
  /** 2026-03, 2026-Q1, 2026-W09, Y1, term; null: of one case. */
  period: string | null;
  period_from: NullableDay;
  period_to: NullableDay;
  title_zh: string | null;
  title_en: string | null;
  case_id: string | null;
  case_number: string | null;
  parts: Json<AnalysisParts>;
  written: GeneratedJson<WrittenInput>;
  occurrence_id: string | null;
  owed_by: 'hospital' | 'supplier' | null;
  revision: Generated<number>;
  scheduled: Generated<boolean>;
  superseded_by: string | null;
  number: string | null;
  state: DocumentState;
  progress: Generated<number>;
  attempts: Generated<number>;
  asked_by: string | null;
  asked_name: string;
  asked_org: string | null;
  asked_at: Timestamp;
  as_of: Timestamp;
  told_hash: string | null;
  finished_at: NullableTimestamp;
  fault: NullableJson<DocumentFault>;
  figures: NullableJson<DocumentFigures>;
  file_name: string | null;
  file_type: string | null;
  content: Buffer | null;
  bytes: number | null;
  sha256: string | null;
  contract_version: number | null;
  contract_digest: string | null;
  calendar_version: string | null;
  seal_batch: number | null;
  seal_hash: string | null;
  template_id: string | null;
  template_version: number | null;
  template_digest: string | null;
  archive_number: string | null;
  reviewed_at: NullableTimestamp;
  reviewed_by: string | null;
  reviewed_by_id: string | null;
  returned_at: NullableTimestamp;
  returned_by: string | null;
  return_reason: string | null;
  delivered_at: NullableTimestamp;
  delivered_by: string | null;
  delivered_by_id: string | null;
  delivered_to: string | null;
  delivered_side: 'hospital' | 'supplier' | null;
  delivered_way: string | null;
  receipted_at: NullableTimestamp;
  receipted_by: string | null;
  archived_at: NullableTimestamp;
  archived_by: string | null;
  archived_number: string | null;
  archived_place: string | null;
  given_up_at: NullableTimestamp;
  given_up_by: string | null;
  give_up_reason: string | null;
  again_at: NullableTimestamp;
}

export interface DocumentTemplateTable {
  id: string;
  org_id: string;
  kind: TemplateKind;
  version: number;
  name: string;
  content: Buffer;
  bytes: number;
  sha256: string;
  active: boolean;
  person_id: string | null;
  person_name: string;
  uploaded_at: Timestamp;
}

export interface QualificationTable {
  id: string;
  contract_id: string;
  sort: QualificationSort;
  name: string;
  number: string | null;
  issuer: string | null;
  issued_on: NullableDay;
  expires_on: NullableDay;
  checked_on: NullableDay;
  file_name: string | null;
  file_type: string | null;
  content: Buffer | null;
  bytes: number | null;
  sha256: string | null;
  added_by: string;
  added_at: Timestamp;
  retired_at: NullableTimestamp;
  told_days: number | null;
}

interface SealedPaperTable {
  contract_id: string;
  period: string;
  kind: DocumentKind;
  told: string;
  hash: string;
  as_of: Timestamp;
  kept_at: Timestamp;
}

interface ContractWalkTable {
  single: Generated<boolean>;
  day: ColumnType<DateText, string, string>;
  after_code: string | null;
  after_id: string | null;
  done: boolean;
}

export type DeliverTables = {
  document: DocumentTable;
  document_template: DocumentTemplateTable;
  qualification: QualificationTable;
  sealed_paper: SealedPaperTable;
  contract_walk: ContractWalkTable;
};

export const db = (tx: Tx) => tx.withTables<DeliverTables>();
