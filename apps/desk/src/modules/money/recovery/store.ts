import type { RecoveryState } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import { within } from '../scope.ts';
import { db, type EntryTable, type RecoveryRow, type RecoveryTable } from './recovery-tables.ts';

export type EntryRow = Selectable<EntryTable> & {
  readonly voucher_number: string | null;
  readonly voucher_key: string | null;
  readonly voucher_on: DateText | null;
  readonly voucher_fen: number | null;
  readonly voucher_payer: string | null;
};

export async function nextRecoveryNumber(tx: Tx): Promise<number> {
  const row = await db(tx)
    .selectNoFrom(sql<number>`nextval('money_recovery_number')`.as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

export async function insertRecovery(tx: Tx, _scope: Scope, row: Insertable<RecoveryTable>): Promise<void> {
  await db(tx).insertInto('money_recovery').values(row).execute();
}

export async function findRecovery(tx: Tx, scope: Scope, id: string): Promise<RecoveryRow | null> {
  const row = db(tx).selectFrom('money_recovery').selectAll().where('id', '=', id).where(within(scope));
  return (await row.executeTakeFirst()) ?? null;
}

export async function findRecoveryForUpdate(tx: Tx, scope: Scope, id: string): Promise<RecoveryRow | null> {
  const row = db(tx).selectFrom('money_recovery').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await row.executeTakeFirst()) ?? null;
}

export async function updateRecovery(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Updateable<RecoveryTable>,
): Promise<void> {
  await db(tx)
    .updateTable('money_recovery')
    .set(change)
    .set({ version: sql`version + 1` })
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

interface RecoveryFilter {
  readonly contract: string;
  readonly state?: RecoveryState | undefined;
}

export function selectRecoveries(
  tx: Tx,
  scope: Scope,
  { contract, state }: RecoveryFilter,
  page: { readonly after: { readonly at: number; readonly id: string } | null; readonly limit: number },
): Promise<RecoveryRow[]> {
  let rows = db(tx)
    .selectFrom('money_recovery')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit);
  if (state) rows = rows.where('state', '=', state);
  if (page.after) rows = rows.where(sql<SqlBool>`(opened_at, id) < (${instantValue(page.after.at)}, ${page.after.id})`);
  return rows.execute();
}

/** Sums over the filter; what was cancelled owes nothing. */
export async function sumRecoveries(tx: Tx, scope: Scope, { contract, state }: RecoveryFilter) {
  let rows = db(tx)
    .selectFrom('money_recovery')
    .select([
      sql<number>`coalesce(sum(owed), 0)::bigint`.as('owed'),
      sql<number>`coalesce(sum(received), 0)::bigint`.as('received'),
    ])
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('state', '<>', 'cancelled');
  if (state) rows = rows.where('state', '=', state);
  const { owed, received } = await rows.executeTakeFirstOrThrow();
  return { owed, received, open: owed - received };
}

/** Agreed ones with an instalment that nobody was reminded of. */
export function claimReminders(tx: Tx, scope: Scope, before: DateText, limit: number): Promise<RecoveryRow[]> {
  return db(tx)
    .selectFrom('money_recovery')
    .selectAll()
    .where('state', '=', 'agreed')
    .where('remind_on', '<', before)
    .where(within(scope))
    .orderBy('remind_on')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

export async function insertEntry(tx: Tx, _scope: Scope, row: Omit<Insertable<EntryTable>, 'seq'>): Promise<void> {
  const seq = sql<number>`(select coalesce(max(seq), 0) + 1 from money_recovery_entry where recovery_id = ${row.recovery_id})`;
  await db(tx)
    .insertInto('money_recovery_entry')
    .values({ ...row, seq })
    .execute();
}

export function selectEntries(tx: Tx, scope: Scope, recovery: string): Promise<EntryRow[]> {
  return db(tx)
    .selectFrom('money_recovery_entry as entry')
    .leftJoin('money_voucher as voucher', 'voucher.id', 'entry.voucher_id')
    .selectAll('entry')
    .select([
      'voucher.number as voucher_number',
      'voucher.key as voucher_key',
      'voucher.on_day as voucher_on',
      'voucher.fen as voucher_fen',
      'voucher.payer as voucher_payer',
    ])
    .where('recovery_id', '=', recovery)
    .where(within(scope, 'entry.contract_id'))
    .orderBy('seq')
    .execute();
}

interface Letter {
  readonly id: string;
  readonly contract_id: string;
  readonly recovery_id: string;
  readonly at: Date;
  readonly person_name: string | null;
  readonly fen: number;
}

export async function insertLetter(tx: Tx, _scope: Scope, row: Letter): Promise<void> {
  await db(tx).insertInto('money_letter').values(row).execute();
}

export function selectLetters(tx: Tx, scope: Scope, recovery: string) {
  return db(tx)
    .selectFrom('money_letter')
    .selectAll()
    .where('recovery_id', '=', recovery)
    .where(within(scope))
    .orderBy('at')
    .execute();
}
