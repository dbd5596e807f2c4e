import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, type SqlBool, sql } from 'kysely';
import { type ContractAmendmentTable, db } from '../tables.ts';
import { within } from './contract-store.ts';

export type AmendmentRow = Selectable<ContractAmendmentTable>;

/** False when one is open already. */
export async function insertAmendment(
  tx: Tx,
  _scope: Scope,
  row: Insertable<ContractAmendmentTable>,
): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('contract_amendment')
    .values(row)
    .onConflict((conflict) => conflict.column('contract_id').where(sql<boolean>`state = 'open'`).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function findAmendment(tx: Tx, scope: Scope, id: string): Promise<AmendmentRow | null> {
  const row = await db(tx)
    .selectFrom('contract_amendment')
    .selectAll()
    .where('id', '=', id)
    .where(within(scope, 'contract_id'))
    .executeTakeFirst();
  return row ?? null;
}

/** Of a contract, newest first, from after one of them on. */
export async function selectAmendments(
  tx: Tx,
  scope: Scope,
  contractId: string,
  { after, limit }: { readonly after: { readonly at: number; readonly id: string } | null; readonly limit: number },
): Promise<readonly AmendmentRow[]> {
  const rows = db(tx)
    .selectFrom('contract_amendment')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope, 'contract_id'))
    .orderBy('proposed_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  const older = after && sql<SqlBool>`(proposed_at, id) < (${instantValue(after.at)}, ${after.id})`;
  return (older ? rows.where(older) : rows).execute();
}

/** False when it was answered already. */
export async function answerOpen(
  tx: Tx,
  scope: Scope,
  id: string,
  answer: Pick<AmendmentRow, 'state' | 'reason'> & { readonly byName: string; readonly at: Date },
): Promise<boolean> {
  const answered = await db(tx)
    .updateTable('contract_amendment')
    .set({ state: answer.state, reason: answer.reason, answered_by_name: answer.byName, answered_at: answer.at })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where(within(scope, 'contract_id'))
    .returning('id')
    .executeTakeFirst();
  return answered !== undefined;
}
