import type { DifferenceFilter, DifferenceState } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import type { z } from 'zod';
import { within } from '../scope.ts';
import { db, type MoneyTables } from '../tables.ts';
import type { DifferenceRow } from './difference-store.ts';

export type Filter = z.output<typeof DifferenceFilter>;
export type Sort = '-day' | 'day' | '-fen' | 'fen';

type Rows<O> = SelectQueryBuilder<MoneyTables, 'money_difference', O>;

/** Shown unless states are asked for: what a run replaced is of no interest any more. */
const USUAL: readonly DifferenceState[] = [
  'open',
  'proposed',
  'written-off',
  'matched',
  'recovering',
  'recovered',
  'cleared',
];

function filtered<O>(rows: Rows<O>, scope: Scope, filter: Filter, today: DateText): Rows<O> {
  let page = rows
    .where('contract_id', '=', filter.contract)
    .where(within(scope))
    .where('state', 'in', [...(filter.state ?? USUAL)]);
  if (filter.class) page = page.where('class', 'in', filter.class);
  if (filter.cause) page = page.where('cause', 'in', filter.cause);
  if (filter.side) page = page.where('side', 'in', filter.side);
  if (filter.from) page = page.where(sql<SqlBool>`day >= ${filter.from}::date`);
  if (filter.to) page = page.where(sql<SqlBool>`day <= ${filter.to}::date`);
  if (filter.days !== undefined) page = page.where(sql<SqlBool>`first_day <= ${today}::date - ${filter.days}::int`);
  if (filter.run) page = page.where('run_id', '=', filter.run);
  if (filter.text) {
    const prefix = `${filter.text.replaceAll(/[\\%_]/g, '\\$&')}%`;
    page = page.where((is) =>
      is.or([
        is('order_no', 'like', prefix),
        is('transaction_id', 'like', prefix),
        is('refund_no', 'like', prefix),
        is('his_no', 'like', prefix),
      ]),
    );
  }
  return page;
}

export interface After {
  readonly key: string | number;
  readonly id: string;
}

export const keyOf = (row: DifferenceRow, sort: Sort): string | number => (sort.endsWith('day') ? row.day : row.fen);

export function selectPage(
  tx: Tx,
  scope: Scope,
  filter: Filter,
  order: { readonly sort: Sort; readonly after: After | null; readonly limit: number; readonly today: DateText },
): Promise<DifferenceRow[]> {
  const { sort, after, limit, today } = order;
  const column = sort.endsWith('day') ? ('day' as const) : ('fen' as const);
  const direction = sort.startsWith('-') ? ('desc' as const) : ('asc' as const);
  let page = filtered(db(tx).selectFrom('money_difference').selectAll(), scope, filter, today)
    .orderBy(column, direction)
    .orderBy('id', direction)
    .limit(limit);
  if (after) {
    const key = column === 'day' ? sql`${after.key}::date` : sql`${after.key}::bigint`;
    const sign = direction === 'desc' ? sql`<` : sql`>`;
    page = page.where(sql<SqlBool>`(${sql.ref(column)}, id) ${sign} (${key}, ${after.id})`);
  }
  return page.execute();
}

export async function totalsOf(tx: Tx, scope: Scope, filter: Filter, today: DateText) {
  const row = await filtered(db(tx).selectFrom('money_difference').selectAll(), scope, filter, today)
    .clearSelect()
    .select((is) => [is.fn.countAll<number>().as('count'), sql<number>`coalesce(sum(fen), 0)::bigint`.as('fen')])
    .executeTakeFirstOrThrow();
  return { count: row.count, fen: row.fen };
}

export async function findDifference(tx: Tx, scope: Scope, id: string): Promise<DifferenceRow | null> {
  const row = db(tx).selectFrom('money_difference').selectAll().where('id', '=', id).where(within(scope));
  return (await row.executeTakeFirst()) ?? null;
}

export function selectByKeys(
  tx: Tx,
  scope: Scope,
  contract: string,
  keys: readonly string[],
): Promise<DifferenceRow[]> {
  if (keys.length === 0) return Promise.resolve([]);
  return db(tx)
    .selectFrom('money_difference')
    .selectAll()
    .where('contract_id', '=', contract)
    .where('key', 'in', [...keys])
    .where(within(scope))
    .orderBy('id')
    .execute();
}

export function selectByIds(tx: Tx, scope: Scope, ids: readonly string[]): Promise<DifferenceRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db(tx)
    .selectFrom('money_difference')
    .selectAll()
    .where('id', 'in', [...ids])
    .where(within(scope))
    .orderBy('id')
    .execute();
}

export function selectOfRecovery(tx: Tx, scope: Scope, recovery: string): Promise<DifferenceRow[]> {
  return db(tx)
    .selectFrom('money_difference')
    .selectAll()
    .where('recovery_id', '=', recovery)
    .where(within(scope))
    .orderBy('day')
    .orderBy('id')
    .execute();
}

export function selectNotes(tx: Tx, scope: Scope, difference: string) {
  return db(tx)
    .selectFrom('money_note')
    .selectAll()
    .where('difference_id', '=', difference)
    .where(within(scope))
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** What is open, by the day at which it was first seen. */
export function openByFirstDay(tx: Tx, scope: Scope, contract: string) {
  return db(tx)
    .selectFrom('money_difference')
    .select((is) => [
      'first_day as firstDay',
      is.fn.countAll<number>().as('count'),
      sql<number>`sum(fen)::bigint`.as('fen'),
    ])
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('state', 'in', ['open', 'proposed', 'recovering'])
    .groupBy('first_day')
    .execute();
}

/** What is still open of the days of a span, by the day in whose figures it stands. */
export function openByDay(tx: Tx, scope: Scope, contract: string, from: DateText, to: DateText) {
  return db(tx)
    .selectFrom('money_difference')
    .select((is) => ['day', is.fn.countAll<number>().as('count'), sql<number>`sum(fen)::bigint`.as('fen')])
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('state', 'in', ['open', 'proposed', 'recovering'])
    .where('day', '>=', from)
    .where('day', '<=', to)
    .groupBy('day')
    .execute();
}
