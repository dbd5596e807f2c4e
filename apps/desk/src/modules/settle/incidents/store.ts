import type { Scope, Tx } from '@yinuo/platform';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { db, type IncidentTable } from '../tables.ts';
import { within } from '../within.ts';

export type IncidentRow = Selectable<IncidentTable>;

export async function insertIncident(tx: Tx, _scope: Scope, row: Insertable<IncidentTable>): Promise<void> {
  await db(tx).insertInto('incident').values(row).execute();
}

/** All that were told under a contract and not withdrawn, in the order in which they happened. */
export async function selectIncidents(tx: Tx, scope: Scope, contractId: string): Promise<IncidentRow[]> {
  return db(tx)
    .selectFrom('incident')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .where('withdrawn_at', 'is', null)
    .orderBy('occurred_at')
    .orderBy('id')
    .execute();
}

export async function findIncident(tx: Tx, scope: Scope, id: string): Promise<IncidentRow | null> {
  const rows = db(tx).selectFrom('incident').selectAll().where('id', '=', id).where(within(scope));
  return (await rows.executeTakeFirst()) ?? null;
}

export async function lockIncident(tx: Tx, scope: Scope, id: string): Promise<IncidentRow | null> {
  const rows = db(tx).selectFrom('incident').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

export async function updateIncident(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Omit<Updateable<IncidentTable>, 'id' | 'contract_id' | 'row_version'>,
): Promise<void> {
  await db(tx)
    .updateTable('incident')
    .set(change)
    .set((set) => ({ row_version: set('row_version', '+', 1) }))
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}
