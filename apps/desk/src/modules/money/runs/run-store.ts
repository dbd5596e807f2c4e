import type { MoneyRunState, RunFigures } from '@yinuo/api';
import type { DateText, Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import { within } from '../scope.ts';
import { db, type MoneyRunTable, type MoneySealTable } from '../tables.ts';

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

export interface DayRow {
  readonly day: DateText;
  readonly run_id: string;
  readonly figures: RunFigures;
  readonly sealed_at: number | null;
  readonly sealed_name: string | null;
}

export function selectDays(tx: Tx, scope: Scope, contract: string, from: DateText, to: DateText): Promise<DayRow[]> {
  return db(tx)
    .selectFrom('money_day')
    .select(['day', 'run_id', 'figures', 'sealed_at', 'sealed_name'])
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('day', '>=', from)
    .where('day', '<=', to)
    .orderBy('day')
    .execute();
}

/** The first day from `day` on that is not sealed. */
export async function firstOpenDay(tx: Tx, scope: Scope, contract: string, day: DateText): Promise<DateText> {
  const row = await db(tx)
    .selectFrom(
      sql<{ day: DateText }>`generate_series(${day}::date, ${day}::date + 4000, interval '1 day')`.as<'one'>(
        sql`one(day)`,
      ),
    )
    .select(sql<DateText>`min(one.day)::date`.as('day'))
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('money_day')
            .select('day')
            .where('contract_id', '=', contract)
            .where(within(scope))
            .where('sealed_at', 'is not', null)
            .where(sql<SqlBool>`money_day.day = one.day`),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return row.day;
}

/** Those of these days that are sealed. */
export async function sealedAmong(
  tx: Tx,
  scope: Scope,
  contract: string,
  days: readonly DateText[],
): Promise<ReadonlySet<DateText>> {
  const rows = await db(tx)
    .selectFrom('money_day')
    .select('day')
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('sealed_at', 'is not', null)
    .where('day', 'in', [...new Set(days)])
    .execute();
  return new Set(rows.map((row) => row.day));
}

export async function isDaySealed(tx: Tx, scope: Scope, contract: string, day: DateText): Promise<boolean> {
  const [row] = await selectDays(tx, scope, contract, day, day);
  return row !== undefined && row.sealed_at !== null;
}

export async function putDay(
  tx: Tx,
  _scope: Scope,
  contract: string,
  day: DateText,
  run: string,
  figures: RunFigures,
): Promise<void> {
  const text = JSON.stringify(figures);
  await db(tx)
    .insertInto('money_day')
    .values({ contract_id: contract, day, run_id: run, figures: text })
    .onConflict((conflict) => conflict.columns(['contract_id', 'day']).doUpdateSet({ run_id: run, figures: text }))
    .execute();
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

export async function findDigests(tx: Tx, scope: Scope, runs: readonly string[]): Promise<Map<string, string | null>> {
  const rows = db(tx)
    .selectFrom('money_run')
    .select(['id', 'digest'])
    .where('id', 'in', [...runs])
    .where(within(scope));
  return new Map((await rows.execute()).map(({ id, digest }) => [id, digest]));
}

export async function markSealed(
  tx: Tx,
  scope: Scope,
  contract: string,
  days: readonly DateText[],
  at: Instant,
  name: string | null,
): Promise<void> {
  await db(tx)
    .updateTable('money_day')
    .set({ sealed_at: new Date(at), sealed_name: name })
    .where('contract_id', '=', contract)
    .where('day', 'in', [...days])
    .where(within(scope))
    .execute();
}

/** False when exactly this span was sealed before. */
export async function insertSeal(tx: Tx, _scope: Scope, row: Insertable<MoneySealTable>): Promise<boolean> {
  const made = await db(tx)
    .insertInto('money_seal')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('days')
    .executeTakeFirst();
  return made !== undefined;
}
