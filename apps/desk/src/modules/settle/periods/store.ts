import type { Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { Insertable, Selectable } from 'kysely';
import { within } from '../within.ts';
import { db, type LaidDocumentTable, type PeriodTable, type RemarkTable } from './tables.ts';

export type PeriodRow = Selectable<PeriodTable>;
export type RemarkRow = Selectable<RemarkTable>;

export async function selectPeriods(tx: Tx, scope: Scope, contractId: string): Promise<PeriodRow[]> {
  return db(tx).selectFrom('period').selectAll().where('contract_id', '=', contractId).where(within(scope)).execute();
}

/** Null while the period is open. */
export async function findPeriod(tx: Tx, scope: Scope, contractId: string, name: string): Promise<PeriodRow | null> {
  const rows = db(tx).selectFrom('period').selectAll().where('contract_id', '=', contractId).where(within(scope));
  return (await rows.where('name', '=', name).executeTakeFirst()) ?? null;
}

/** The same, locked against a second writer until the end of the transaction. */
export async function lockPeriod(tx: Tx, scope: Scope, contractId: string, name: string): Promise<PeriodRow | null> {
  const rows = db(tx).selectFrom('period').selectAll().where('contract_id', '=', contractId).where(within(scope));
  return (await rows.where('name', '=', name).forUpdate().executeTakeFirst()) ?? null;
}

/** False when the other side opened it meanwhile. */
export async function insertPeriod(tx: Tx, _scope: Scope, row: Insertable<PeriodTable>): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('period')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('name')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function updatePeriod(
  tx: Tx,
  scope: Scope,
  contractId: string,
  name: string,
  change: { readonly as_of?: Date; readonly state?: PeriodRow['state'] },
): Promise<void> {
  await db(tx)
    .updateTable('period')
    .set(change)
    .set((set) => ({ row_version: set('row_version', '+', 1) }))
    .where('contract_id', '=', contractId)
    .where('name', '=', name)
    .where(within(scope))
    .execute();
}

export async function insertRemark(tx: Tx, _scope: Scope, row: Insertable<RemarkTable>): Promise<void> {
  await db(tx).insertInto('period_remark').values(row).execute();
}

export async function selectRemarks(tx: Tx, scope: Scope, contractId: string, period: string): Promise<RemarkRow[]> {
  return db(tx)
    .selectFrom('period_remark')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where('period', '=', period)
    .where(within(scope))
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export async function lockRemark(tx: Tx, scope: Scope, id: string): Promise<RemarkRow | null> {
  const rows = db(tx).selectFrom('period_remark').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

export async function resolve(
  tx: Tx,
  scope: Scope,
  id: string,
  how: { readonly resolution: string; readonly by: string; readonly at: Instant },
): Promise<void> {
  await db(tx)
    .updateTable('period_remark')
    .set({ resolution: how.resolution, resolved_by: how.by, resolved_at: new Date(how.at) })
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

/** Documents of a period, replaced ones too, in the order in which they were laid into it. */
export async function selectLaid(
  tx: Tx,
  scope: Scope,
  contractId: string,
  period: string,
): Promise<Selectable<LaidDocumentTable>[]> {
  return db(tx)
    .selectFrom('period_document')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where('period', '=', period)
    .where(within(scope))
    .orderBy('laid_at')
    .orderBy('document_id')
    .execute();
}

export async function insertLaid(tx: Tx, _scope: Scope, row: Insertable<LaidDocumentTable>): Promise<void> {
  await db(tx)
    .insertInto('period_document')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function markHandedOver(tx: Tx, scope: Scope, id: string, at: Instant): Promise<void> {
  const change = { handed_over_at: new Date(at) };
  await db(tx).updateTable('period_document').set(change).where('document_id', '=', id).where(within(scope)).execute();
}

/** Earlier ones of the kind in the same period give way to this one. */
export async function replaceLaid(
  tx: Tx,
  scope: Scope,
  by: { readonly id: string; readonly contract: string; readonly period: string; readonly kind: string },
): Promise<void> {
  await db(tx)
    .updateTable('period_document')
    .set({ replaced_by: by.id })
    .where('contract_id', '=', by.contract)
    .where('period', '=', by.period)
    .where('kind', '=', by.kind)
    .where('document_id', '<>', by.id)
    .where('replaced_by', 'is', null)
    .where(within(scope))
    .execute();
}
