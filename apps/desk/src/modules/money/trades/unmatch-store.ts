import type { DateText } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import type { Insertable, Selectable } from 'kysely';
import { within } from '../scope.ts';
import { db, type MoneyUnmatchTable } from '../tables.ts';

export type UnmatchRow = Selectable<MoneyUnmatchTable>;

export async function insertUnmatch(tx: Tx, _scope: Scope, row: Insertable<MoneyUnmatchTable>): Promise<void> {
  await db(tx).insertInto('money_unmatch').values(row).execute();
}

/** What people took apart of a day and of later ones, in that order. */
export function selectUnmatchesFrom(tx: Tx, scope: Scope, contract: string, day: DateText): Promise<UnmatchRow[]> {
  return db(tx)
    .selectFrom('money_unmatch')
    .selectAll()
    .where('contract_id', '=', contract)
    .where('day', '>=', day)
    .where(within(scope))
    .orderBy('id')
    .execute();
}

export async function findUnmatch(tx: Tx, scope: Scope, id: string): Promise<UnmatchRow | null> {
  const row = db(tx).selectFrom('money_unmatch').selectAll().where('id', '=', id).where(within(scope));
  return (await row.executeTakeFirst()) ?? null;
}
