import type { MoneySettings } from '@yinuo/api';
import type { DateText, Instant } from '@yinuo/kernel';
import { beijingDate, instantOf } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import type { DifferenceRow } from '../differences/difference-store.ts';
import type { Planned, Stage } from '../domain/morning-plan.ts';
import { within } from '../scope.ts';
import { db } from '../tables.ts';

export async function findSettings(tx: Tx, scope: Scope, contract: string): Promise<MoneySettings | null> {
  const row = await db(tx)
    .selectFrom('money_settings')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .executeTakeFirst();
  if (!row) return null;
  return { morningAt: row.morning_at, opensCases: row.opens_cases, severity: row.severity, leaveOut: row.leave_out };
}

export async function putSettings(
  tx: Tx,
  _scope: Scope,
  contract: string,
  settings: MoneySettings,
  at: Instant,
): Promise<void> {
  const columns = {
    morning_at: settings.morningAt,
    opens_cases: settings.opensCases,
    severity: settings.severity,
    leave_out: JSON.stringify(settings.leaveOut),
    changed_at: new Date(at),
  };
  await db(tx)
    .insertInto('money_settings')
    .values({ contract_id: contract, ...columns })
    .onConflict((conflict) => conflict.column('contract_id').doUpdateSet(columns))
    .execute();
}

/** Contracts that have a source, since the day on which the first was added. */
export async function contractsWithSources(tx: Tx, scope: Scope): Promise<{ contract: string; since: DateText }[]> {
  const rows = await db(tx)
    .selectFrom('money_source')
    .select(['contract_id', sql<number>`min(extract(epoch from added_at) * 1000)::bigint`.as('since')])
    .where('active', '=', true)
    .where(within(scope))
    .groupBy('contract_id')
    .orderBy('contract_id')
    .execute();
  return rows.map(({ contract_id, since }) => ({ contract: contract_id, since: beijingDate(instantOf(since)) }));
}

/** False when it was planned before, by whichever desk. */
export async function insertLook(
  tx: Tx,
  _scope: Scope,
  contract: string,
  { day, stage }: Planned,
  at: Instant,
): Promise<boolean> {
  const made = await db(tx)
    .insertInto('money_morning')
    .values({ contract_id: contract, day, stage, planned_at: new Date(at) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('stage')
    .executeTakeFirst();
  return made !== undefined;
}

/** Counts an attempt; null when the look is done. */
export async function beginLook(
  tx: Tx,
  scope: Scope,
  contract: string,
  day: DateText,
  stage: Stage,
): Promise<number | null> {
  const row = await db(tx)
    .updateTable('money_morning')
    .set({ attempts: sql`attempts + 1` })
    .where('contract_id', '=', contract)
    .where('day', '=', day)
    .where('stage', '=', stage)
    .where('done_at', 'is', null)
    .where(within(scope))
    .returning('attempts')
    .executeTakeFirst();
  return row?.attempts ?? null;
}

export async function endLook(
  tx: Tx,
  scope: Scope,
  contract: string,
  day: DateText,
  stage: Stage,
  at: Instant,
): Promise<void> {
  await db(tx)
    .updateTable('money_morning')
    .set({ done_at: new Date(at) })
    .where('contract_id', '=', contract)
    .where('day', '=', day)
    .where('stage', '=', stage)
    .where(within(scope))
    .execute();
}

/** What stands open in a day's figures and has no case. */
export function openWithoutCase(tx: Tx, scope: Scope, contract: string, day: DateText): Promise<DifferenceRow[]> {
  return db(tx)
    .selectFrom('money_difference')
    .selectAll()
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('day', '=', day)
    .where('state', '=', 'open')
    .where('class', '<>', 'next-day')
    .where('case_id', 'is', null)
    .orderBy('cause')
    .orderBy('at')
    .orderBy('id')
    .execute();
}

export async function findCases(tx: Tx, scope: Scope, contract: string, day: DateText): Promise<Map<string, string>> {
  const rows = await db(tx)
    .selectFrom('money_case')
    .select(['cause', 'case_id'])
    .where('contract_id', '=', contract)
    .where('day', '=', day)
    .where(within(scope))
    .execute();
  return new Map(rows.map(({ cause, case_id }) => [cause, case_id]));
}

export async function insertCase(
  tx: Tx,
  _scope: Scope,
  of: { readonly contract: string; readonly day: DateText; readonly cause: string; readonly case: string },
  at: Instant,
): Promise<void> {
  const row = { contract_id: of.contract, day: of.day, cause: of.cause, case_id: of.case, opened_at: new Date(at) };
  await db(tx).insertInto('money_case').values(row).execute();
}

export async function giveCase(tx: Tx, scope: Scope, differences: readonly string[], caseId: string): Promise<void> {
  await db(tx)
    .updateTable('money_difference')
    .set({ case_id: caseId })
    .where('id', 'in', [...differences])
    .where(within(scope))
    .execute();
}
