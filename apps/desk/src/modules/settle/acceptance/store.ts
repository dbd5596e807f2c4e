import type { Scope, Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import { type AcceptanceTable, db } from '../tables.ts';
import { within } from '../within.ts';

export type AcceptanceRow = Selectable<AcceptanceTable>;

export interface AcceptanceForm {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly sha256: string;
  /** A later one took its place. */
  readonly replaced: boolean;
  readonly handedOver: boolean;
}

/** The acceptance forms that were made for a contract (KL-17), the latest first; who handed one over said so in a fact. */
export async function acceptanceForms(tx: Tx, scope: Scope, contractId: string): Promise<readonly AcceptanceForm[]> {
  if (scope.contracts !== 'all' && !scope.contracts.includes(contractId)) return [];
  const { rows } = await sql<AcceptanceForm>`
    select d.document_id as id, d.title, d.number, d.sha256, d.replaced_by is not null as replaced, exists (select from fact f
      where f.contract_id = d.contract_id and f.subject = d.document_id and f.type = 'document.delivered') as "handedOver"
    from period_document d where d.contract_id = ${contractId} and d.kind = 'acceptance-form'
    order by d.laid_at desc, d.document_id`.execute(tx);
  return rows;
}

/** False when the contract is accepted already. */
export async function insertAcceptance(tx: Tx, _scope: Scope, row: Insertable<AcceptanceTable>): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('acceptance')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** What was refused, the latest first. */
export async function selectRefusals(tx: Tx, scope: Scope, contractId: string): Promise<AcceptanceRow[]> {
  const rows = db(tx).selectFrom('acceptance').selectAll().where('contract_id', '=', contractId).where(within(scope));
  return rows.where('outcome', '=', 'refused').orderBy('at', 'desc').orderBy('id').limit(20).execute();
}

/** The one that stands. */
export async function findAcceptance(tx: Tx, scope: Scope, contractId: string): Promise<AcceptanceRow | null> {
  const rows = db(tx).selectFrom('acceptance').selectAll().where('contract_id', '=', contractId).where(within(scope));
  const standing = rows.where('revoked_at', 'is', null).where('outcome', '=', 'accepted');
  return (await standing.executeTakeFirst()) ?? null;
}

export async function lockAcceptance(tx: Tx, scope: Scope, id: string): Promise<AcceptanceRow | null> {
  const rows = db(tx).selectFrom('acceptance').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

export async function revoke(tx: Tx, scope: Scope, id: string, at: Date, reason: string): Promise<void> {
  const change = { revoked_at: at, reason };
  await db(tx).updateTable('acceptance').set(change).where('id', '=', id).where(within(scope)).execute();
}
