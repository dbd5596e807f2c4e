import type { MoneyRunState, MoneySide } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import { within } from '../scope.ts';
import { db, type MoneyRunTable } from '../tables.ts';

export type RunRow = Selectable<MoneyRunTable>;

const rows = (tx: Tx, scope: Scope) => db(tx).selectFrom('money_run').selectAll().where(within(scope));

/** False while another run of the day is not done. */
export async function insertRun(tx: Tx, _scope: Scope, row: Insertable<MoneyRunTable>): Promise<boolean> {
  const made = await db(tx)
    .insertInto('money_run')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

export async function findRun(tx: Tx, scope: Scope, id: string): Promise<RunRow | null> {
  return (await rows(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function findRunForUpdate(tx: Tx, scope: Scope, id: string): Promise<RunRow | null> {
  return (await rows(tx, scope).where('id', '=', id).forUpdate().executeTakeFirst()) ?? null;
}

/** The one that is not done yet. */
export async function findOpenRun(tx: Tx, scope: Scope, contract: string, day: DateText): Promise<RunRow | null> {
  const open = rows(tx, scope).where('contract_id', '=', contract).where('day', '=', day);
  return (await open.where('state', 'in', ['queued', 'running']).executeTakeFirst()) ?? null;
}

interface RunFilter {
  readonly contract: string;
  readonly day?: DateText | undefined;
  readonly after: { readonly at: number; readonly id: string } | null;
  readonly limit: number;
}

export function selectRuns(tx: Tx, scope: Scope, { contract, day, after, limit }: RunFilter): Promise<RunRow[]> {
  let page = rows(tx, scope)
    .where('contract_id', '=', contract)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (day) page = page.where('day', '=', day);
  if (after) page = page.where(sql<SqlBool>`(asked_at, id) < (${instantValue(after.at)}, ${after.id})`);
  return page.execute();
}

/** False when it is in none of these states any more. */
export async function updateRun(
  tx: Tx,
  scope: Scope,
  id: string,
  from: readonly MoneyRunState[],
  change: Updateable<MoneyRunTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('money_run')
    .set(change)
    .where('id', '=', id)
    .where(within(scope))
    .where('state', 'in', [...from])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Two runs of one contract settle one after the other. */
export async function lockContract(tx: Tx, _scope: Scope, contract: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`money ${contract}`}, 0))`.execute(tx);
}

/** The days of a span that are being run. */
export async function selectOpenRuns(
  tx: Tx,
  scope: Scope,
  contract: string,
  from: DateText,
  to: DateText,
): Promise<DateText[]> {
  const open = await db(tx)
    .selectFrom('money_run')
    .select('day')
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('state', 'in', ['queued', 'running'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .execute();
  return open.map(({ day }) => day);
}

/** What the runs were held against, by run. */
export async function filesOfRuns(
  tx: Tx,
  scope: Scope,
  runs: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = db(tx)
    .selectFrom('money_run')
    .select(['id', 'statements'])
    .where('id', 'in', [...runs])
    .where(within(scope));
  return new Map((await rows.execute()).map(({ id, statements }) => [id, statements]));
}

/** Of each of these days the sides that its newest run had; a day that was not run has none. */
export async function sidesOfDays(
  tx: Tx,
  scope: Scope,
  contract: string,
  days: readonly DateText[],
): Promise<ReadonlyMap<DateText, readonly MoneySide[]>> {
  if (days.length === 0) return new Map();
  const newest = await db(tx)
    .selectFrom('money_run')
    .select(['day', 'figures'])
    .distinctOn('day')
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('state', '=', 'done')
    .where('day', 'in', [...days])
    .orderBy('day')
    .orderBy('finished_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(newest.map(({ day, figures }) => [day, Object.keys(figures?.sides ?? {}) as MoneySide[]]));
}

/** The days of a span of which the newest run came to nothing, with that run. */
export async function failedDays(
  tx: Tx,
  scope: Scope,
  contract: string,
  from: DateText,
  to: DateText,
): Promise<ReadonlyMap<DateText, string>> {
  const newest = await db(tx)
    .selectFrom('money_run')
    .select(['day', 'id', 'state'])
    .distinctOn('day')
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('state', '<>', 'cancelled')
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return new Map(newest.flatMap(({ day, id, state }) => (state === 'failed' ? [[day, id] as const] : [])));
}

export async function findDigests(tx: Tx, scope: Scope, runs: readonly string[]): Promise<Map<string, string | null>> {
  const rows = db(tx)
    .selectFrom('money_run')
    .select(['id', 'digest'])
    .where('id', 'in', [...runs])
    .where(within(scope));
  return new Map((await rows.execute()).map(({ id, digest }) => [id, digest]));
}
