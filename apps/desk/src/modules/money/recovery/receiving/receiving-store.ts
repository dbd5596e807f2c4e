import type { Fen, Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import { within } from '../../scope.ts';
import {
  db,
  type InstalmentState,
  type InstalmentTable,
  type VoucherFileTable,
  type VoucherTable,
} from '../recovery-tables.ts';

export type InstalmentRow = Selectable<InstalmentTable>;

/** False when the same voucher waits on this recovery already. */
export async function insertInstalment(tx: Tx, _scope: Scope, row: Insertable<InstalmentTable>): Promise<boolean> {
  const made = await db(tx)
    .insertInto('money_instalment')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

export function selectWaiting(tx: Tx, scope: Scope, recovery: string): Promise<InstalmentRow[]> {
  return db(tx)
    .selectFrom('money_instalment')
    .selectAll()
    .where('recovery_id', '=', recovery)
    .where('state', '=', 'waiting')
    .where(within(scope))
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
}

export async function endWaiting(
  tx: Tx,
  scope: Scope,
  id: string,
  end: {
    readonly state: InstalmentState;
    readonly at: Instant;
    readonly name: string | null;
    readonly answer: string | null;
  },
): Promise<void> {
  await db(tx)
    .updateTable('money_instalment')
    .set({ state: end.state, answered_at: new Date(end.at), answered_name: end.name, answer: end.answer })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where(within(scope))
    .execute();
}

/** The voucher of that number, however it is written, locked; made when it is new. */
export async function lockVoucher(
  tx: Tx,
  scope: Scope,
  made: Insertable<VoucherTable>,
): Promise<Selectable<VoucherTable>> {
  await db(tx)
    .insertInto('money_voucher')
    .values(made)
    .onConflict((conflict) => conflict.columns(['contract_id', 'key']).doNothing())
    .execute();
  return db(tx)
    .selectFrom('money_voucher')
    .selectAll()
    .where('contract_id', '=', made.contract_id)
    .where('key', '=', made.key)
    .where(within(scope))
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export async function addToVoucher(tx: Tx, scope: Scope, id: string, fen: number): Promise<void> {
  await db(tx)
    .updateTable('money_voucher')
    .set({ used: sql<Fen>`used + ${fen}` })
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

/** False when the voucher has its paper already. */
export async function insertVoucherFile(tx: Tx, _scope: Scope, row: Insertable<VoucherFileTable>): Promise<boolean> {
  const made = await db(tx)
    .insertInto('money_voucher_file')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return made !== undefined;
}

/** Which of the vouchers have their paper, by key. */
export async function namesOfVoucherFiles(
  tx: Tx,
  scope: Scope,
  contract: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = db(tx)
    .selectFrom('money_voucher_file')
    .select(['key', 'name'])
    .where('contract_id', '=', contract)
    .where('key', 'in', [...keys])
    .where(within(scope));
  return new Map((await rows.execute()).map(({ key, name }) => [key, name]));
}

export async function findVoucherFile(tx: Tx, scope: Scope, contract: string, key: string) {
  const row = db(tx)
    .selectFrom('money_voucher_file')
    .select(['name', 'content'])
    .where('contract_id', '=', contract)
    .where('key', '=', key)
    .where(within(scope));
  return (await row.executeTakeFirst()) ?? null;
}
