import type { DateText, Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, type SqlBool, sql } from 'kysely';
import { within } from '../scope.ts';
import { db, type MoneyStatementTable } from '../tables.ts';

export type StatementRow = Selectable<MoneyStatementTable> & { readonly source_name: string };

const rows = (tx: Tx, scope: Scope) =>
  db(tx)
    .selectFrom('money_statement as statement')
    .innerJoin('money_source as source', 'source.id', 'statement.source_id')
    .selectAll('statement')
    .select('source.name as source_name')
    .where(within(scope, 'statement.contract_id'));

/** False when the same bytes were taken before. */
export async function insertStatement(tx: Tx, _scope: Scope, row: Insertable<MoneyStatementTable>): Promise<boolean> {
  const made = await db(tx)
    .insertInto('money_statement')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

export async function insertPart(
  tx: Tx,
  _scope: Scope,
  of: { readonly id: string; readonly contract: string },
  part: number,
  content: Buffer,
): Promise<void> {
  const row = { statement_id: of.id, contract_id: of.contract, part, content };
  await db(tx).insertInto('money_statement_part').values(row).execute();
}

export async function findPart(tx: Tx, scope: Scope, id: string, part: number): Promise<Buffer | null> {
  const row = await db(tx)
    .selectFrom('money_statement_part')
    .select('content')
    .where('statement_id', '=', id)
    .where('part', '=', part)
    .where(within(scope))
    .executeTakeFirst();
  return row?.content ?? null;
}

export async function findStatement(tx: Tx, scope: Scope, id: string): Promise<StatementRow | null> {
  return (await rows(tx, scope).where('statement.id', '=', id).executeTakeFirst()) ?? null;
}

/** The one that holds the same bytes. */
export async function findSameBytes(tx: Tx, scope: Scope, contract: string, sha256: string) {
  const same = rows(tx, scope).where('statement.contract_id', '=', contract).where('sha256', '=', sha256);
  return (await same.where('withdrawn_at', 'is', null).executeTakeFirst()) ?? null;
}

/** Files that were fetched, by nobody with a name, from the same source for the same day before this one: such a file is named by its day. */
export function fetchedBefore(tx: Tx, scope: Scope, statement: string): Promise<StatementRow[]> {
  return rows(tx, scope)
    .innerJoin('money_statement as newer', (join) =>
      join.onRef('newer.source_id', '=', 'statement.source_id').onRef('newer.name', '=', 'statement.name'),
    )
    .where('newer.id', '=', statement)
    .whereRef('statement.id', '<>', 'newer.id')
    .where('statement.taken_name', 'is', null)
    .where('newer.taken_name', 'is', null)
    .where('statement.withdrawn_at', 'is', null)
    .execute();
}

/** Those that hold rows of a day, or of the day after: a payment just before midnight may stand there. In the order they were taken. */
export function statementsOfDays(tx: Tx, scope: Scope, contract: string, from: DateText, to: DateText) {
  return rows(tx, scope)
    .where('statement.contract_id', '=', contract)
    .where('withdrawn_at', 'is', null)
    .where('day_from', '<=', to)
    .where('day_to', '>=', from)
    .orderBy('taken_at')
    .orderBy('statement.id')
    .execute();
}

interface StatementFilter {
  readonly contract: string;
  readonly day?: DateText | undefined;
  readonly source?: string | undefined;
  readonly after: { readonly at: number; readonly id: string } | null;
  readonly limit: number;
}

export function selectStatements(tx: Tx, scope: Scope, filter: StatementFilter): Promise<StatementRow[]> {
  const { contract, day, source, after, limit } = filter;
  let page = rows(tx, scope)
    .where('statement.contract_id', '=', contract)
    .orderBy('taken_at', 'desc')
    .orderBy('statement.id', 'desc')
    .limit(limit);
  if (day) page = page.where('day_from', '<=', day).where('day_to', '>=', day);
  if (source) page = page.where('source_id', '=', source);
  if (after) page = page.where(sql<SqlBool>`(taken_at, statement.id) < (${instantValue(after.at)}, ${after.id})`);
  return page.execute();
}

/** False when it was withdrawn before. */
export async function markWithdrawn(
  tx: Tx,
  scope: Scope,
  id: string,
  by: { readonly at: Instant; readonly name: string | null; readonly reason: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('money_statement')
    .set({ withdrawn_at: new Date(by.at), withdrawn_name: by.name, withdrawn_reason: by.reason })
    .where('id', '=', id)
    .where(within(scope))
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many usable files of each side hold rows of each day of a span. */
export async function countByDay(tx: Tx, scope: Scope, contract: string, from: DateText, to: DateText) {
  return db(tx)
    .selectFrom('money_statement')
    .innerJoin(
      sql<{ day: DateText }>`generate_series(${from}::date, ${to}::date, interval '1 day')`.as<'span'>(sql`span(day)`),
      (join) => join.on(sql<SqlBool>`span.day between day_from and day_to`),
    )
    .select(['side', sql<DateText>`span.day::date`.as('day'), (is) => is.fn.countAll<number>().as('count')])
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('withdrawn_at', 'is', null)
    .groupBy(['side', 'span.day'])
    .execute();
}

export function namesOfStatements(tx: Tx, scope: Scope, ids: readonly string[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db(tx)
    .selectFrom('money_statement')
    .select(['id', 'name', 'side'])
    .where('id', 'in', [...ids])
    .where(within(scope))
    .orderBy('taken_at')
    .execute();
}
