import type { DateText } from '@yinuo/kernel';
import type { Scope, StoredInstant, Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, type SqlBool, sql, type Updateable } from 'kysely';
import { within } from '../scope.ts';
import { db, type MoneySourceTable } from '../tables.ts';

export type SourceRow = Selectable<MoneySourceTable> & {
  readonly last_at: StoredInstant | null;
  readonly last_day: DateText | null;
};

const rows = (tx: Tx, scope: Scope) =>
  db(tx)
    .selectFrom('money_source as source')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('money_statement as taken')
          .select(['taken.taken_at as last_at', 'taken.day_to as last_day'])
          .whereRef('taken.source_id', '=', 'source.id')
          .where('taken.withdrawn_at', 'is', null)
          .orderBy('taken.taken_at', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .selectAll('source')
    .select(['last.last_at', 'last.last_day'])
    .where(within(scope, 'source.contract_id'));

export async function insertSource(tx: Tx, _scope: Scope, row: Insertable<MoneySourceTable>): Promise<boolean> {
  const made = await db(tx)
    .insertInto('money_source')
    .values(row)
    .onConflict((conflict) => conflict.columns(['contract_id', 'name']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

export async function findSource(tx: Tx, scope: Scope, id: string): Promise<SourceRow | null> {
  return (await rows(tx, scope).where('source.id', '=', id).executeTakeFirst()) ?? null;
}

/** By side, then name. */
export function selectSources(tx: Tx, scope: Scope, contract: string): Promise<SourceRow[]> {
  return rows(tx, scope)
    .where('source.contract_id', '=', contract)
    .orderBy(sql`array_position(array['orders','his','bill','invoices'], side)`)
    .orderBy('source.name')
    .execute();
}

export async function updateSource(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Updateable<MoneySourceTable>,
): Promise<void> {
  await db(tx).updateTable('money_source').set(change).where('id', '=', id).where(within(scope)).execute();
}

/** The active source that already brings the money of a merchant of WeChat Pay. */
export async function findMerchant(tx: Tx, scope: Scope, contract: string, mchid: string): Promise<string | null> {
  const row = await db(tx)
    .selectFrom('money_source')
    .select('name')
    .where('contract_id', '=', contract)
    .where('active', '=', true)
    .where('kind', '=', 'wechat-pay')
    .where(sql<SqlBool>`settings ->> 'mchid' = ${mchid}`)
    .where(within(scope))
    .executeTakeFirst();
  return row?.name ?? null;
}

/** Contracts with a source, and what of their differences is open. */
export async function selectMoneyContracts(
  tx: Tx,
  scope: Scope,
): Promise<{ contract: string; count: number; fen: number }[]> {
  return db(tx)
    .selectFrom('money_source as source')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('money_difference as one')
          .select((is) => [is.fn.countAll<number>().as('count'), sql<number>`coalesce(sum(fen), 0)::bigint`.as('fen')])
          .whereRef('one.contract_id', '=', 'source.contract_id')
          .where('one.state', 'in', ['open', 'proposed', 'recovering'])
          .as('open'),
      (join) => join.onTrue(),
    )
    .select(['source.contract_id as contract', sql<number>`open.count`.as('count'), sql<number>`open.fen`.as('fen')])
    .distinct()
    .where(within(scope, 'source.contract_id'))
    .orderBy('count', 'desc')
    .orderBy('contract')
    .execute();
}

/** Active sources that are merchants of WeChat Pay; at most three are asked. */
export async function merchantSources(tx: Tx, scope: Scope, contract: string): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('money_source')
    .select('id')
    .where('contract_id', '=', contract)
    .where('active', '=', true)
    .where('kind', '=', 'wechat-pay')
    .where(within(scope))
    .orderBy('name')
    .limit(3)
    .execute();
  return rows.map(({ id }) => id);
}

/** The first day of which a source of the contract is expected to give something, or gave it; null without any. */
export async function sourcesSince(tx: Tx, scope: Scope, contract: string): Promise<DateText | null> {
  const added = sql`min((source.added_at at time zone 'Asia/Shanghai')::date - 1)`;
  const row = await db(tx)
    .selectFrom('money_source as source')
    .leftJoin('money_statement as taken', (join) =>
      join.onRef('taken.source_id', '=', 'source.id').on('taken.withdrawn_at', 'is', null),
    )
    .select(sql<DateText | null>`least(${added}, min(taken.day_from))`.as('since'))
    .where('source.contract_id', '=', contract)
    .where(within(scope, 'source.contract_id'))
    .executeTakeFirst();
  return row?.since ?? null;
}
