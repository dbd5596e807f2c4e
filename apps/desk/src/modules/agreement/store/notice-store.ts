import type { Scope, Tx } from '@yinuo/platform';
import type { Insertable, Selectable } from 'kysely';
import { type ContractNoticeTable, db } from '../tables.ts';
import { within } from './contract-store.ts';

export type ContractNoticeRow = Selectable<ContractNoticeTable>;

/** False when one stands already. */
export async function insertNotice(tx: Tx, _scope: Scope, row: Insertable<ContractNoticeTable>): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('contract_notice')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** The notice that stands; null when none does. */
export async function findNotice(tx: Tx, scope: Scope, contractId: string): Promise<ContractNoticeRow | null> {
  const rows = db(tx)
    .selectFrom('contract_notice')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope, 'contract_id'))
    .where('withdrawn_at', 'is', null);
  return (await rows.executeTakeFirst()) ?? null;
}

export async function withdrawStanding(
  tx: Tx,
  scope: Scope,
  contractId: string,
  at: Date,
  reason: string,
): Promise<void> {
  await db(tx)
    .updateTable('contract_notice')
    .set({ withdrawn_at: at, withdrawn_reason: reason })
    .where('contract_id', '=', contractId)
    .where(within(scope, 'contract_id'))
    .where('withdrawn_at', 'is', null)
    .execute();
}
