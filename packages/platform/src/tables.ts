import { type ColumnType, type GeneratedAlways, sql } from 'kysely';

declare const stored: unique symbol;
/** A `timestamptz` as read: epoch milliseconds. Its brand keeps a bare number out of a `where`: use `instantValue`. */
export type StoredInstant = number & { readonly [stored]: true };
export type Timestamp = ColumnType<StoredInstant, Date, Date>;
export type NullableTimestamp = ColumnType<StoredInstant | null, Date | null | undefined, Date | null>;

/** An instant as a value to compare a `timestamptz` with. */
export const instantValue = (at: number) => sql<StoredInstant>`${new Date(at)}::timestamptz`;

/** `jsonb`: read as a value, written as JSON text. */
export type Json<T> = ColumnType<T, string, string>;

export interface FactTable {
  seq: GeneratedAlways<number>;
  id: string;
  contract_id: string | null;
  org_id: string | null;
  subject: string;
  type: string;
  at: Timestamp;
  recorded_at: Timestamp;
  inserted_at: GeneratedAlways<StoredInstant>;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string | null;
  channel: string | null;
  data: Json<Record<string, unknown>>;
  key: string | null;
  mac: string;
}

export interface FactSealTable {
  batch: number;
  horizon: Timestamp;
  facts: number;
  previous: string;
  hash: string;
  signature: string;
  sealed_at: Timestamp;
}

export interface FactDigestTable {
  fact_id: string;
  batch: number;
  seq: number;
  digest: string;
}

export interface OutboxTable {
  id: string;
  seq: GeneratedAlways<number>;
  job: string;
  data: Json<Record<string, unknown>>;
  key: string | null;
  run_at: NullableTimestamp;
  created_at: Timestamp;
  relayed_at: NullableTimestamp;
}

export interface PlatformTables {
  fact: FactTable;
  fact_seal: FactSealTable;
  fact_digest: FactDigestTable;
  outbox: OutboxTable;
}
