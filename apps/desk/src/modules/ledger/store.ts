import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Expression, type Insertable, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import { db, type OccurrenceTable } from './tables.ts';

export type OccurrenceRow = Selectable<OccurrenceTable>;
export type NewOccurrence = Insertable<OccurrenceTable>;

/** The code's own scoping, beside row-level security. */
export const within = (scope: Scope, column = 'contract_id'): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`${sql.ref(column)} = any(${[...scope.contracts]})`;

/** Held until the end of the transaction: a contract's ledger is written by one at a time. */
export async function lockLedger(tx: Tx, contractId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${contractId}, 7301776))`.execute(tx);
}

/** What planning needs of a row, locked. */
const forPlanning = (tx: Tx, scope: Scope) =>
  db(tx)
    .selectFrom('occurrence')
    .select([
      'id',
      'plan_key as planKey',
      'clause',
      'obligation',
      'kind',
      'period_from as from',
      'period_to as to',
      'due_on as due',
      'state',
      'events',
    ])
    .where(within(scope))
    .forUpdate();

/** The rows of a contract that its terms, events and holidays date. */
export const selectForPlanning = (tx: Tx, scope: Scope, contractId: string) =>
  forPlanning(tx, scope).where('contract_id', '=', contractId).where('case_id', 'is', null).execute();

/** Those that a case called for. */
export const selectCalled = (tx: Tx, scope: Scope, caseId: string) =>
  forPlanning(tx, scope).where('case_id', '=', caseId).execute();

const ROWS_MAX = 500; // some thirty parameters a row; PostgreSQL takes 65,535 a statement

/** Writes what is not there yet; what another scheduler wrote meanwhile stays. */
export async function insertOccurrences(tx: Tx, rows: readonly NewOccurrence[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_MAX) {
    await db(tx)
      .insertInto('occurrence')
      .values(rows.slice(at, at + ROWS_MAX))
      .onConflict((conflict) => conflict.columns(['contract_id', 'plan_key']).doNothing())
      .execute();
  }
}

export async function updateOccurrence(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Omit<Updateable<OccurrenceTable>, 'id' | 'contract_id' | 'row_version'>,
): Promise<void> {
  await db(tx)
    .updateTable('occurrence')
    .set(change)
    .set((set) => ({ row_version: set('row_version', '+', 1) }))
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

export async function findOccurrence(tx: Tx, scope: Scope, id: string): Promise<OccurrenceRow | null> {
  const row = await db(tx)
    .selectFrom('occurrence')
    .selectAll()
    .where('id', '=', id)
    .where(within(scope))
    .executeTakeFirst();
  return row ?? null;
}

/** The same, locked against a second writer until the end of the transaction. */
export async function lockOccurrence(tx: Tx, scope: Scope, id: string): Promise<OccurrenceRow | null> {
  const rows = db(tx).selectFrom('occurrence').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.executeTakeFirst()) ?? null;
}

/** Rows whose state the clock has overtaken, claimed for this transaction: two schedulers never get the same one. */
export async function claimMoves(tx: Tx, _scope: Scope, now: Instant, limit: number): Promise<OccurrenceRow[]> {
  return db(tx)
    .selectFrom('occurrence')
    .selectAll()
    .where('next_move_at', '<=', instantValue(now))
    .orderBy('next_move_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Contracts whose ledger was written under another calendar. */
export async function selectStalePlans(
  tx: Tx,
  _scope: Scope,
  calendarVersion: string,
  limit: number,
): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('ledger_plan')
    .select('contract_id')
    .where('calendar_version', '<>', calendarVersion)
    .orderBy('contract_id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.contract_id);
}

/** Notes from what a ledger was written. */
export async function putPlan(
  tx: Tx,
  plan: {
    readonly contractId: string;
    readonly version: number;
    readonly calendarVersion: string;
    readonly at: Instant;
  },
): Promise<void> {
  const values = {
    contract_version: plan.version,
    calendar_version: plan.calendarVersion,
    planned_at: new Date(plan.at),
  };
  await db(tx)
    .insertInto('ledger_plan')
    .values({ contract_id: plan.contractId, ...values })
    .onConflict((conflict) => conflict.column('contract_id').doUpdateSet(values))
    .execute();
}

export const jsonOf = (value: unknown): string => JSON.stringify(value);
