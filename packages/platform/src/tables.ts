import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** A `timestamptz`: read as epoch milliseconds, written as a Date. */
export type Timestamp = ColumnType<number, Date, Date>;
export type NullableTimestamp = ColumnType<number | null, Date | null | undefined, Date | null>;
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
  inserted_at: GeneratedAlways<number>;
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

export interface IdempotentReplyTable {
  key: string;
  actor_id: string;
  request_hash: string;
  reply: Json<unknown>;
  created_at: Timestamp;
}

export interface PlatformTables {
  fact: FactTable;
  fact_seal: FactSealTable;
  fact_digest: FactDigestTable;
  outbox: OutboxTable;
  idempotent_reply: IdempotentReplyTable;
}

export type { Generated };
