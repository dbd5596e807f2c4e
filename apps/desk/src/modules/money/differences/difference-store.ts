import type { DifferenceState } from '@yinuo/api';
import type { DateText, Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, type SqlBool, sql } from 'kysely';
import { within } from '../scope.ts';
import { db, type MoneyDifferenceTable } from '../tables.ts';

export type DifferenceRow = Selectable<MoneyDifferenceTable>;

const BATCH = 500;

/** With the day whose run found it as it is kept. */
export type RunDifference = DifferenceRow & { readonly found_on: DateText };

const ofContract = (tx: Tx, scope: Scope, contract: string) =>
  db(tx)
    .selectFrom('money_difference')
    .selectAll()
    .select(
      sql<DateText>`(select money_run.day from money_run where money_run.id = money_difference.run_id)`.as('found_on'),
    )
    .where('contract_id', '=', contract)
    .where(within(scope));

/** Over and done with, and found again all the same: known by their rows. */
export async function lockByKeys(
  tx: Tx,
  scope: Scope,
  contract: string,
  keys: readonly string[],
): Promise<RunDifference[]> {
  if (keys.length === 0) return [];
  const rows = ofContract(tx, scope, contract).where('key', '=', sql<string>`any(${[...keys]})`);
  return rows.orderBy('id').forUpdate().execute();
}

/**
 * What a run of a day has to look at: all of that day; what was still open before it, which later days may have cleared and
 * people decided about since; and the parts of what people took apart on it. Run again, it sees what it saw.
 */
const forRun = (tx: Tx, scope: Scope, contract: string, day: DateText) => {
  // What a later day sees of before it, this one sees too: it may have been run out of order.
  const firstRun = sql`(select min(finished_at) from money_run
    where money_run.contract_id = ${contract} and money_run.day >= ${day}::date and money_run.state = 'done')`;
  const parts = sql`(select id from money_unmatch where money_unmatch.contract_id = ${contract} and money_unmatch.day = ${day}::date)`;
  return ofContract(tx, scope, contract)
    .where((is) =>
      is.or([
        is('day', '=', day),
        is('first_day', '=', day),
        is.and([
          is('first_day', '<', day),
          is.or([
            is('state', 'in', ['open', 'proposed', 'recovering']),
            is('cleared_on', '>=', day),
            is.and([
              is('state', 'in', ['matched', 'written-off', 'recovered']),
              sql<SqlBool>`settled_at >= ${firstRun}`,
            ]),
            sql<SqlBool>`unmatch_id in ${parts}`,
          ]),
        ]),
      ]),
    )
    .orderBy('id');
};

export const selectForRun = (tx: Tx, scope: Scope, contract: string, day: DateText): Promise<RunDifference[]> =>
  forRun(tx, scope, contract, day).execute();

/** The same, held until the commit: nobody decides about what is being written. */
export const lockForRun = (tx: Tx, scope: Scope, contract: string, day: DateText): Promise<RunDifference[]> =>
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
  const opens = sql<boolean>`(state in ('replaced', 'cleared'))`;
  await db(tx)
    .updateTable('money_difference')
    .set(columns)
    .set({
      version: sql`version + 1`,
      cleared_on: null,
      state: sql`case when ${opens} then 'open' else state end`,
      settled_at: sql`case when ${opens} then null else settled_at end`,
    })
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

/** Not decided by people, or not any more. */
const UNDECIDED: readonly DifferenceState[] = ['open', 'proposed', 'cleared'];

/** Explained by the run of a day, or not found again by that of its own day. */
export async function endDifferences(
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
  to: { readonly state: 'cleared' | 'replaced'; readonly on: DateText | null; readonly at: Instant },
): Promise<void> {
  if (ids.length === 0) return;
  await db(tx)
    .updateTable('money_difference')
    .set({ state: to.state, settled_at: new Date(to.at), cleared_on: to.on, version: sql`version + 1` })
    .where('id', 'in', [...ids])
    .where(within(scope))
    .where('state', 'in', [...UNDECIDED])
    .execute();
}

/** Explained, or not any more (`on` null); what is in a recovery stays there. */
export async function explainDifferences(
  tx: Tx,
  scope: Scope,
  ids: readonly string[],
  on: DateText | null,
): Promise<void> {
  if (ids.length === 0) return;
  await db(tx)
    .updateTable('money_difference')
    .set({
      cleared_on: on,
      state: sql`case when state = 'cleared' then 'open' else state end`,
      settled_at: sql`case when state = 'cleared' then null else settled_at end`,
      version: sql`version + 1`,
    })
    .where('id', 'in', [...ids])
    .where(within(scope))
    .execute();
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

/** A recovery that was given up leaves its differences open, but for those that a run has explained meanwhile. */
export async function releaseDifferences(tx: Tx, scope: Scope, recovery: string): Promise<void> {
  await db(tx)
    .updateTable('money_difference')
    .set({
      state: sql`case when cleared_on is null then 'open' else 'cleared' end`,
      settled_at: sql`case when cleared_on is null then null else settled_at end`,
      recovery_id: null,
      version: sql`version + 1`,
    })
    .where('recovery_id', '=', recovery)
    .where(within(scope))
    .execute();
}
