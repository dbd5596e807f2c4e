import type { Scope, Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import { db, type PenaltyTable } from '../tables.ts';
import { within } from '../within.ts';

export type PenaltyRow = Selectable<PenaltyTable>;

/** All penalties of a contract, in the order in which they arose. */
export async function selectPenalties(tx: Tx, scope: Scope, contractId: string): Promise<PenaltyRow[]> {
  return db(tx)
    .selectFrom('penalty')
    .selectAll()
    .where('contract_id', '=', contractId)
    .where(within(scope))
    .orderBy('occurred_at')
    .orderBy('id')
    .execute();
}

/** Those that stand, of every contract in scope, by a part of their clause, title, event or Beijing day; the newest first. */
export function selectPenaltiesNamed(tx: Tx, scope: Scope, search: string, limit: number): Promise<PenaltyRow[]> {
  const part = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const words = sql`concat_ws(' ', line ->> 'clause', line #>> '{title,zh}', line #>> '{title,en}', line #>> '{event,zh}',
    line #>> '{event,en}', to_char(occurred_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD'))`;
  return db(tx)
    .selectFrom('penalty')
    .selectAll()
    .where('state', '<>', 'gone')
    .where(sql<SqlBool>`${words} ilike ${part}`)
    .where(within(scope))
    .orderBy('occurred_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** False when another desk proposed it meanwhile. */
export async function insertPenalty(tx: Tx, _scope: Scope, row: Insertable<PenaltyTable>): Promise<boolean> {
  const inserted = await db(tx)
    .insertInto('penalty')
    .values(row)
    .onConflict((conflict) => conflict.columns(['contract_id', 'penalty', 'incident_key']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** What was gone is there again; its id, or null when it was not gone. */
export async function revivePenalty(
  tx: Tx,
  scope: Scope,
  row: Pick<
    Insertable<PenaltyTable>,
    'contract_id' | 'penalty' | 'incident_key' | 'contract_version' | 'line' | 'worked_out_at'
  >,
): Promise<string | null> {
  const revived = await db(tx)
    .updateTable('penalty')
    .set({
      state: 'proposed',
      contract_version: row.contract_version,
      line: row.line,
      worked_out_at: row.worked_out_at,
    })
    .set((set) => ({ row_version: set('row_version', '+', 1) }))
    .where('contract_id', '=', row.contract_id)
    .where('penalty', '=', row.penalty)
    .where('incident_key', '=', row.incident_key)
    .where('state', '=', 'gone')
    .where(within(scope))
    .returning('id')
    .executeTakeFirst();
  return revived?.id ?? null;
}

export async function findPenalty(tx: Tx, scope: Scope, id: string): Promise<PenaltyRow | null> {
  const rows = db(tx).selectFrom('penalty').selectAll().where('id', '=', id).where(within(scope));
  return (await rows.executeTakeFirst()) ?? null;
}

export async function lockPenalty(tx: Tx, scope: Scope, id: string): Promise<PenaltyRow | null> {
  const rows = db(tx).selectFrom('penalty').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

export async function updatePenalty(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Omit<Updateable<PenaltyTable>, 'id' | 'contract_id' | 'row_version'>,
): Promise<void> {
  await db(tx)
    .updateTable('penalty')
    .set(change)
    .set((set) => ({ row_version: set('row_version', '+', 1) }))
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

/** The line as it stands now: no decision, so what people have read is not stale by it. */
export async function workOutPenalty(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Pick<Updateable<PenaltyTable>, 'line' | 'worked_out_at'>,
): Promise<void> {
  await db(tx).updateTable('penalty').set(change).where('id', '=', id).where(within(scope)).execute();
}

/** What was recorded about some subjects, in the order in which it was. */
export async function selectSteps(tx: Tx, subjects: readonly string[]) {
  return tx
    .selectFrom('fact')
    .select(['type', 'at', 'actor_name', 'data'])
    .where('subject', 'in', [...subjects])
    .orderBy('seq')
    .limit(200)
    .execute();
}
