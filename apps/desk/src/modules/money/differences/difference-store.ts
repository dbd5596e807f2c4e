import type { DifferenceState } from '@yinuo/api';
import type { DateText, Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import { within } from '../scope.ts';
import { db, type MoneyDifferenceTable } from '../tables.ts';

export type DifferenceRow = Selectable<MoneyDifferenceTable>;

const BATCH = 500;

const forRun = (tx: Tx, scope: Scope, contract: string, day: DateText) =>
  db(tx)
    .selectFrom('money_difference')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where((is) =>
      is.or([
        is('day', '=', day),
        is('first_day', '=', day),
        is.and([is('first_day', '<', day), is('state', 'in', ['open', 'proposed'])]),
      ]),
    )
    .orderBy('id');

/** What a run of a day has to look at: all of that day, and what earlier days left open. */
export const selectForRun = (tx: Tx, scope: Scope, contract: string, day: DateText): Promise<DifferenceRow[]> =>
  forRun(tx, scope, contract, day).execute();

/** The same, held until the commit: nobody decides about what is being written. */
export const lockForRun = (tx: Tx, scope: Scope, contract: string, day: DateText): Promise<DifferenceRow[]> =>
  forRun(tx, scope, contract, day).forUpdate().execute();

export async function insertDifferences(
  tx: Tx,
  _scope: Scope,
  rows: readonly Insertable<MoneyDifferenceTable>[],
): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH)
    await db(tx)
      .insertInto('money_difference')
      .values(rows.slice(at, at + BATCH))
      .execute();
}

/** What the engine says of a difference; what people did about it is left alone. */
export type FoundColumns = Pick<
  Insertable<MoneyDifferenceTable>,
  | 'key'
  | 'day'
  | 'run_id'
  | 'class'
  | 'side'
  | 'kind'
  | 'order_no'
  | 'transaction_id'
  | 'refund_no'
  | 'his_no'
  | 'at'
  | 'amounts'
  | 'fen'
  | 'cause'
  | 'rows'
  | 'suggests'
  | 'refund_until'
  | 'unmatch_id'
>;

export async function updateFound(tx: Tx, scope: Scope, id: string, columns: FoundColumns): Promise<void> {
  const opens = sql<boolean>`(state = 'replaced' or (state = 'cleared' and ${columns.unmatch_id !== null}))`;
  await db(tx)
    .updateTable('money_difference')
    .set(columns)
    .set({
      version: sql`version + 1`,
      state: sql`case when ${opens} then 'open' else state end`,
      settled_at: sql`case when ${opens} then null else settled_at end`,
    })
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

/** Moves differences to a state; only those that are in one of `from`. Gives how many. */
export async function moveDifferences(
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
  from: readonly DifferenceState[],
  to: { readonly state: DifferenceState; readonly settledAt: Instant | null },
): Promise<number> {
  if (ids.length === 0) return 0;
  const { numUpdatedRows } = await db(tx)
    .updateTable('money_difference')
    .set({
      state: to.state,
      settled_at: to.settledAt === null ? null : new Date(to.settledAt),
      version: sql`version + 1`,
    })
    .where('id', 'in', [...ids])
    .where(within(scope))
    .where('state', 'in', [...from])
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** What is in a recovery goes with it. */
export async function moveDifferencesOfRecovery(
  tx: Tx,
  scope: Scope,
  recovery: string,
  to: { readonly state: DifferenceState; readonly settledAt: Instant | null },
): Promise<void> {
  await db(tx)
    .updateTable('money_difference')
    .set({
      state: to.state,
      settled_at: to.settledAt === null ? null : new Date(to.settledAt),
      version: sql`version + 1`,
    })
    .where('recovery_id', '=', recovery)
    .where(within(scope))
    .execute();
}

/** A recovery that was given up leaves its differences open. */
export async function releaseDifferences(tx: Tx, scope: Scope, recovery: string): Promise<void> {
  await db(tx)
    .updateTable('money_difference')
    .set({ state: 'open', settled_at: null, recovery_id: null, version: sql`version + 1` })
    .where('recovery_id', '=', recovery)
    .where(within(scope))
    .execute();
}
