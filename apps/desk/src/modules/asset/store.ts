import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type Expression, type Insertable, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import { type Assets, db } from './tables.ts';

export type AssetRow = Selectable<Assets['asset']>;

const within = (scope: Scope): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`contract_id = any(${[...scope.contracts]})`;

export const ASSETS_MAX = 1000;

/** Assets of a contract that are in the list, by kind and name. */
export function selectAssets(tx: Tx, scope: Scope, contractId: string): Promise<AssetRow[]> {
  return db(tx)
    .selectFrom('asset')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('removed_at', 'is', null)
    .orderBy('kind')
    .orderBy('name')
    .orderBy('id')
    .limit(ASSETS_MAX)
    .execute();
}

/** Also those that were taken out: past outages name them. */
export async function selectAssetsById(tx: Tx, scope: Scope, ids: readonly string[]): Promise<AssetRow[]> {
  if (ids.length === 0) return [];
  return db(tx)
    .selectFrom('asset')
    .selectAll()
    .where('id', 'in', [...ids])
    .where(within(scope))
    .execute();
}

export async function lockAsset(tx: Tx, scope: Scope, id: string): Promise<AssetRow | null> {
  const rows = db(tx).selectFrom('asset').selectAll().where('id', '=', id).where(within(scope));
  return (await rows.where('removed_at', 'is', null).forUpdate().executeTakeFirst()) ?? null;
}

/** Held until the end of the transaction: two changes at once could close a circle that neither sees. */
export async function lockAssetsOf(tx: Tx, contractId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${contractId}, 7301783))`.execute(tx);
}

export async function insertAssets(tx: Tx, rows: readonly Insertable<Assets['asset']>[]): Promise<void> {
  if (rows.length > 0)
    await db(tx)
      .insertInto('asset')
      .values([...rows])
      .execute();
}

export async function updateAsset(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Omit<Updateable<Assets['asset']>, 'id' | 'contract_id' | 'kind' | 'created_at' | 'version'>,
): Promise<void> {
  await db(tx)
    .updateTable('asset')
    .set(change)
    .set((set) => ({ version: set('version', '+', 1) }))
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

export const removeAssetRow = (tx: Tx, scope: Scope, id: string, now: Instant): Promise<void> =>
  updateAsset(tx, scope, id, { removed_at: new Date(now) });
