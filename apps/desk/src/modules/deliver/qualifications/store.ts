import type { DateText, Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type Expression, type Insertable, type SqlBool, sql, type Updateable } from 'kysely';
import { db, type QualificationTable } from '../tables.ts';

const within = (scope: Scope): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`contract_id = any(${[...scope.contracts]})`;

const HEAD = [
  'id',
  'contract_id',
  'sort',
  'name',
  'number',
  'issuer',
  'issued_on',
  'expires_on',
  'checked_on',
  'file_name',
  'bytes',
  'sha256',
  'added_by',
  'added_at',
  'retired_at',
  'told_days',
] as const;

const heads = (tx: Tx, scope: Scope) => db(tx).selectFrom('qualification').select(HEAD).where(within(scope));

/** Those of a contract that are in use, by what they are. */
export function selectQualifications(tx: Tx, scope: Scope, contractId: string) {
  return heads(tx, scope)
    .where('contract_id', '=', contractId)
    .where('retired_at', 'is', null)
    .orderBy('sort')
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** Those that were there on a day: issued by then, and in use at its end. */
export function selectQualificationsOn(tx: Tx, scope: Scope, contractId: string, day: DateText) {
  return heads(tx, scope)
    .where('contract_id', '=', contractId)
    .where(sql<SqlBool>`(issued_on is null or issued_on <= ${day})`)
    .where(
      sql<SqlBool>`(retired_at is null or retired_at >= (${day}::date + 1)::timestamp at time zone 'Asia/Shanghai')`,
    )
    .orderBy('sort')
    .orderBy('name')
    .orderBy('id')
    .execute();
}
export type QualificationRow = Awaited<ReturnType<typeof selectQualifications>>[number];

export async function lockQualification(tx: Tx, scope: Scope, id: string): Promise<QualificationRow | null> {
  return (await heads(tx, scope).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;
}

export async function insertQualification(tx: Tx, row: Insertable<QualificationTable>): Promise<void> {
  await db(tx).insertInto('qualification').values(row).execute();
}

export async function updateQualification(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Updateable<QualificationTable>,
): Promise<void> {
  await db(tx).updateTable('qualification').set(change).where('id', '=', id).where(within(scope)).execute();
}

export async function findQualificationFile(tx: Tx, scope: Scope, id: string) {
  const rows = db(tx)
    .selectFrom('qualification')
    .select(['content', 'file_name', 'file_type'])
    .where('id', '=', id)
    .where(within(scope));
  return (await rows.executeTakeFirst()) ?? null;
}

/** Those that end by a day and whose people were not told of that many days yet, claimed for this transaction. */
export function claimEnding(
  tx: Tx,
  { by, days, limit }: { readonly by: DateText; readonly days: number; readonly limit: number },
): Promise<QualificationRow[]> {
  return db(tx)
    .selectFrom('qualification')
    .select(HEAD)
    .where('retired_at', 'is', null)
    .where(sql<SqlBool>`expires_on <= ${by}`)
    .where((is) => is.or([is('told_days', 'is', null), is('told_days', '>', days)]))
    .orderBy('expires_on')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

export const retiredAt = (at: Instant): Updateable<QualificationTable> => ({ retired_at: new Date(at) });
