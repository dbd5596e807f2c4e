import type { QueryChart, QueryParameter } from '@yinuo/api';
import type { Json, NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated, Selectable } from 'kysely';

export interface AnalysisQueryTable {
  id: string;
  org_id: string;
  title: string;
  about: string;
  sql: string;
  parameters: Json<readonly QueryParameter[]>;
  chart: ColumnType<QueryChart | null, string | null, string | null>;
  saved_by: string | null;
  saved_name: string;
  saved_at: Timestamp;
  removed_at: NullableTimestamp;
  row_version: Generated<number>;
}
export type QueryRow = Selectable<AnalysisQueryTable>;

export const db = (tx: Tx) => tx.withTables<{ analysis_query: AnalysisQueryTable }>();
