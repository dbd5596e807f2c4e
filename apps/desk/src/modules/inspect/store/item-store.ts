import type { Scope, Tx } from '@yinuo/platform';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { db, type InspectTables } from '../tables.ts';
import { within } from './inspection-store.ts';

export type ItemRow = Selectable<InspectTables['inspection_item']>;
export type FileRow = Omit<Selectable<InspectTables['inspection_file']>, 'content'>;

export function selectItems(tx: Tx, scope: Scope, inspections: readonly string[]): Promise<ItemRow[]> {
  if (inspections.length === 0) return Promise.resolve([]);
  return db(tx)
    .selectFrom('inspection_item')
    .selectAll()
    .where('inspection_id', 'in', [...inspections])
    .where(within(scope))
    .execute();
}

export async function updateItem(
  tx: Tx,
  scope: Scope,
  inspection: string,
  item: string,
  change: Omit<Updateable<InspectTables['inspection_item']>, 'inspection_id' | 'contract_id' | 'item'>,
): Promise<void> {
  await db(tx)
    .updateTable('inspection_item')
    .set(change)
    .where('inspection_id', '=', inspection)
    .where('item', '=', item)
    .where(within(scope))
    .execute();
}

export async function insertFile(tx: Tx, row: Insertable<InspectTables['inspection_file']>): Promise<void> {
  await db(tx).insertInto('inspection_file').values(row).execute();
}

/** Without their bytes. */
export function selectFiles(tx: Tx, scope: Scope, inspection: string): Promise<FileRow[]> {
  return db(tx)
    .selectFrom('inspection_file')
    .select(['id', 'inspection_id', 'contract_id', 'item', 'name', 'type', 'bytes', 'sha256', 'person_name', 'at'])
    .where('inspection_id', '=', inspection)
    .where(within(scope))
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export async function findFile(
  tx: Tx,
  scope: Scope,
  inspection: string,
  id: string,
): Promise<{ name: string; type: string; content: Buffer } | null> {
  const row = await db(tx)
    .selectFrom('inspection_file')
    .select(['name', 'type', 'content'])
    .where('id', '=', id)
    .where('inspection_id', '=', inspection)
    .where(within(scope))
    .executeTakeFirst();
  return row ?? null;
}
