import type { Scope, Tx } from '@yinuo/platform';
import type { Insertable, Selectable, Updateable } from 'kysely';
import { db, type InvoiceTable, type ReceiptTable } from '../tables.ts';
import { within } from '../within.ts';

export type InvoiceRow = Selectable<InvoiceTable>;
export type ReceiptRow = Selectable<ReceiptTable>;

/** False when this contract has an invoice of this number already. */
export async function insertInvoice(tx: Tx, _scope: Scope, row: Insertable<InvoiceTable>): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('invoice')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** False when this contract has money of this bank slip already. */
export async function insertReceipt(tx: Tx, _scope: Scope, row: Insertable<ReceiptTable>): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('receipt')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function lockInvoice(tx: Tx, scope: Scope, id: string): Promise<InvoiceRow | null> {
  const rows = db(tx).selectFrom('invoice').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

export async function lockReceipt(tx: Tx, scope: Scope, id: string): Promise<ReceiptRow | null> {
  const rows = db(tx).selectFrom('receipt').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

/** Invoices of a contract, in the order in which they were issued. */
export async function selectInvoices(tx: Tx, scope: Scope, contractId: string): Promise<InvoiceRow[]> {
  return db(tx)
    .selectFrom('invoice')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .orderBy('issued_on')
    .orderBy('id')
    .execute();
}

export async function selectReceipts(tx: Tx, scope: Scope, contractId: string): Promise<ReceiptRow[]> {
  return db(tx)
    .selectFrom('receipt')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .orderBy('paid_on')
    .orderBy('id')
    .execute();
}

/** It is there, whatever was said of sending it back. */
export const TAKEN_IN = { state: 'received', returned_on: null, wrong: null, reason: null } as const;

export async function updateInvoice(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Omit<Updateable<InvoiceTable>, 'id' | 'contract_id' | 'occurrence_id' | 'row_version'>,
): Promise<void> {
  await db(tx)
    .updateTable('invoice')
    .set(change)
    .set((set) => ({ row_version: set('row_version', '+', 1) }))
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

export async function updateReceipt(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Pick<Updateable<ReceiptTable>, 'state' | 'arrived_on' | 'proof' | 'agreed_at' | 'reason'>,
): Promise<void> {
  await db(tx)
    .updateTable('receipt')
    .set(change)
    .set((set) => ({ row_version: set('row_version', '+', 1) }))
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}
