import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { Insertable, Selectable } from 'kysely';
import { db, type WatchTables } from '../tables.ts';
import { within } from './within.ts';

export type SourceRow = Selectable<WatchTables['alert_source']>;

export async function insertSource(tx: Tx, row: Insertable<WatchTables['alert_source']>): Promise<void> {
  await db(tx).insertInto('alert_source').values(row).execute();
}

export function selectSources(tx: Tx, scope: Scope, contract: string): Promise<SourceRow[]> {
  return db(tx)
    .selectFrom('alert_source')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('removed_at', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .limit(200)
    .execute();
}

export async function removeSourceRow(tx: Tx, scope: Scope, id: string, now: Instant): Promise<SourceRow | null> {
  const row = await db(tx)
    .updateTable('alert_source')
    .set({ removed_at: new Date(now) })
    .where('id', '=', id)
    .where(within(scope))
    .where('removed_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** By the hash of its token: the caller proves itself by it. Locked, so that two messages come one after the other. */
export async function lockSource(tx: Tx, id: string, tokenHash: string): Promise<SourceRow | null> {
  const rows = db(tx).selectFrom('alert_source').selectAll().where('id', '=', id).where('token_hash', '=', tokenHash);
  return (await rows.where('removed_at', 'is', null).forUpdate().executeTakeFirst()) ?? null;
}

export async function countReceived(tx: Tx, id: string, alerts: number, now: Instant): Promise<void> {
  await db(tx)
    .updateTable('alert_source')
    .set((set) => ({ last_at: new Date(now), received: set('received', '+', alerts) }))
    .where('id', '=', id)
    .execute();
}
