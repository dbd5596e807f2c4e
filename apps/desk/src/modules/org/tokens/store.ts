import type { Permission } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { db } from '../tables.ts';

const tokens = (tx: Tx) =>
  db(tx)
    .selectFrom('personal_token')
    .select(['id', 'name', 'prefix', 'permissions', 'created_at', 'expires_at', 'last_used_at', 'revoked_at']);

export type TokenRow = Awaited<ReturnType<ReturnType<typeof tokens>['execute']>>[number];

export interface NewToken {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly prefix: string;
  readonly hash: string;
  readonly permissions: readonly Permission[];
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

export async function insertToken(tx: Tx, _scope: Scope, token: NewToken): Promise<void> {
  await db(tx)
    .insertInto('personal_token')
    .values({
      id: token.id,
      person_id: token.personId,
      name: token.name,
      prefix: token.prefix,
      hash: token.hash,
      permissions: [...token.permissions],
      created_at: new Date(token.createdAt),
      expires_at: new Date(token.expiresAt),
    })
    .execute();
}

/** Latest first. */
export function selectTokens(tx: Tx, _scope: Scope, personId: string, before: string | null, limit: number) {
  let rows = tokens(tx).where('person_id', '=', personId).orderBy('id', 'desc').limit(limit);
  if (before) rows = rows.where('id', '<', before);
  return rows.execute();
}

export async function findToken(tx: Tx, _scope: Scope, personId: string, id: string): Promise<TokenRow | null> {
  return (await tokens(tx).where('person_id', '=', personId).where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function revokeToken(tx: Tx, _scope: Scope, id: string, at: Instant): Promise<void> {
  await db(tx)
    .updateTable('personal_token')
    .set({ revoked_at: new Date(at) })
    .where('id', '=', id)
    .execute();
}

/** All tokens of one person; returns how many. */
export async function revokeTokensOf(tx: Tx, _scope: Scope, personId: string, at: Instant): Promise<number> {
  const { rows } = await sql<{
    revoked: number;
  }>`select yinuo_revoke_tokens(${personId}, ${new Date(at)}::timestamptz) as revoked`.execute(tx);
  return rows[0]?.revoked ?? 0;
}
