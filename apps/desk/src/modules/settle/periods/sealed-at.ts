import type { Instant } from '@yinuo/kernel';
import { type RawBuilder, sql } from 'kysely';

/** For a query of another module: when both sides had signed the period of a row; null while they have not. */
export const sealedAt = (row: { readonly contract: string; readonly period: string }): RawBuilder<Instant | null> =>
  sql`(select seal.sealed_at from period_seal seal
    where seal.contract_id = ${sql.ref(row.contract)} and seal.period = ${sql.ref(row.period)})`;
