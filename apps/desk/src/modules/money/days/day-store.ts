import type { RunFigures } from '@yinuo/api';
import type { DateText, Instant } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { type Insertable, type SqlBool, sql } from 'kysely';
import { within } from '../scope.ts';
import { db, type MoneySealTable } from '../tables.ts';

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

/** The first sealed day whose figures were made from a file. */
export async function sealedOnStatement(
  tx: Tx,
  scope: Scope,
  contract: string,
  statement: string,
): Promise<DateText | null> {
  const row = await db(tx)
    .selectFrom('money_day as sealed')
    .innerJoin('money_run as run', 'run.id', 'sealed.run_id')
    .select('sealed.day')
    .where('sealed.contract_id', '=', contract)
    .where(within(scope, 'sealed.contract_id'))
    .where('sealed.sealed_at', 'is not', null)
    .where(sql<SqlBool>`${statement} = any(run.statements)`)
    .orderBy('sealed.day')
    .executeTakeFirst();
  return row?.day ?? null;
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
