import type { AssetKind, CauseParty } from '@yinuo/api';
import type { NullableTimestamp, Timestamp, Tx } from '@yinuo/platform';
import type { ColumnType, Generated } from 'kysely';

interface AssetTable {
  id: string;
  contract_id: string;
  kind: AssetKind;
  name: string;
  owner: CauseParty;
  parent_id: string | null;
  depends_on: ColumnType<string[], readonly string[], readonly string[]>;
  module: string | null;
  address: string | null;
  note: string | null;
  created_at: Timestamp;
  removed_at: NullableTimestamp;
  version: Generated<number>;
}

export const db = (tx: Tx) => tx.withTables<{ asset: AssetTable }>();
export type Assets = { asset: AssetTable };
