import type { Scope, Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import { ACCEPTANCE_FORM } from '../domain/owes-form.ts';
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

/** The acceptance forms that were made for a contract (KL-17), the latest first. */
export async function acceptanceForms(tx: Tx, scope: Scope, contractId: string): Promise<readonly AcceptanceForm[]> {
  if (scope.contracts !== 'all' && !scope.contracts.includes(contractId)) return [];
  const { rows } = await sql<AcceptanceForm>`
    select document_id as id, title, number, sha256, replaced_by is not null as replaced, handed_over_at is not null as "handedOver"
    from period_document where contract_id = ${contractId} and kind = ${ACCEPTANCE_FORM}
    order by laid_at desc, document_id`.execute(tx);
  return rows;
}

/** False when the term is accepted already. */
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

/** Those that stand, one a term, by term. */
export async function selectSigned(tx: Tx, scope: Scope, contractId: string): Promise<AcceptanceRow[]> {
  const rows = db(tx).selectFrom('acceptance').selectAll().where('contract_id', '=', contractId).where(within(scope));
  return rows.where('revoked_at', 'is', null).where('outcome', '=', 'accepted').orderBy('term_from').execute();
}

export async function lockAcceptance(tx: Tx, scope: Scope, id: string): Promise<AcceptanceRow | null> {
  const rows = db(tx).selectFrom('acceptance').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

export async function revoke(tx: Tx, scope: Scope, id: string, at: Date, reason: string): Promise<void> {
  const change = { revoked_at: at, reason };
  await db(tx).updateTable('acceptance').set(change).where('id', '=', id).where(within(scope)).execute();
}
