import type { DateText, Instant } from '@yinuo/kernel';
import { instantOf } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Expression, type SqlBool, sql } from 'kysely';
import { type DutyName, db } from './tables.ts';

const within = (scope: Scope, column: string): Expression<SqlBool> =>
  scope.contracts === 'all' ? sql<boolean>`true` : sql<boolean>`${sql.ref(column)} = any(${[...scope.contracts]})`;

export function selectShifts(tx: Tx, scope: Scope, contractId: string, from: Instant, to: Instant) {
  return db(tx)
    .selectFrom('shift')
    .select(['id', 'person_id', 'duty', 'starts_at', 'ends_at'])
    .where('contract_id', '=', contractId)
    .where(within(scope, 'contract_id'))
    .where('removed_at', 'is', null)
    .where('starts_at', '<', instantValue(to))
    .where('ends_at', '>', instantValue(from))
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
}

/** Spans of leave without their reasons, whoever asks. */
export async function selectAway(tx: Tx, people: readonly string[], from: Instant, to: Instant) {
  if (people.length === 0) return [];
  const rows = await sql<{ id: string; person_id: string; starts_at: number; ends_at: number }>`
    select * from away_spans(${[...people]}, ${instantValue(from)}, ${instantValue(to)}) order by starts_at`.execute(
    tx,
  );
  return rows.rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    from: instantOf(row.starts_at),
    to: instantOf(row.ends_at),
  }));
}

/** Reasons of the own organisation's leave. */
export async function selectReasons(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db(tx)
    .selectFrom('leave')
    .select(['id', 'reason'])
    .where('id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row.reason]));
}

export async function insertShift(
  tx: Tx,
  row: { id: string; contract: string; person: string; duty: DutyName; from: Instant; to: Instant },
): Promise<void> {
  await db(tx)
    .insertInto('shift')
    .values({
      id: row.id,
      contract_id: row.contract,
      person_id: row.person,
      duty: row.duty,
      starts_at: new Date(row.from),
      ends_at: new Date(row.to),
    })
    .execute();
}

/** The contract of the removed shift, or null when there was none. */
export async function removeShiftRow(tx: Tx, scope: Scope, id: string, now: Instant) {
  const row = await db(tx)
    .updateTable('shift')
    .set({ removed_at: new Date(now) })
    .where('id', '=', id)
    .where(within(scope, 'contract_id'))
    .where('removed_at', 'is', null)
    .returning(['contract_id', 'person_id'])
    .executeTakeFirst();
  return row ?? null;
}

export async function insertLeave(
  tx: Tx,
  row: { id: string; org: string; person: string; from: Instant; to: Instant; reason: string },
): Promise<void> {
  await db(tx)
    .insertInto('leave')
    .values({
      id: row.id,
      org_id: row.org,
      person_id: row.person,
      starts_at: new Date(row.from),
      ends_at: new Date(row.to),
      reason: row.reason,
    })
    .execute();
}

export async function findLeave(tx: Tx, org: string, id: string) {
  const row = await db(tx)
    .selectFrom('leave')
    .select(['id', 'person_id'])
    .where('id', '=', id)
    .where('org_id', '=', org)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

export async function removeLeaveRow(tx: Tx, id: string, now: Instant): Promise<void> {
  await db(tx)
    .updateTable('leave')
    .set({ removed_at: new Date(now) })
    .where('id', '=', id)
    .execute();
}

export function selectDutyNotices(
  tx: Tx,
  scope: Scope,
  filter: { contract: string | null; after: readonly [DateText, string] | null; limit: number },
) {
  let rows = db(tx)
    .selectFrom('duty_notice')
    .selectAll()
    .where(within(scope, 'contract_id'))
    .orderBy('from_day', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit);
  if (filter.contract) rows = rows.where('contract_id', '=', filter.contract);
  if (filter.after) rows = rows.where(sql<boolean>`(from_day, id) < (${filter.after[0]}::date, ${filter.after[1]})`);
  return rows.execute();
}

export type DutyNoticeRow = Awaited<ReturnType<typeof selectDutyNotices>>[number];

/** False when this contract's notice for the holiday is drafted already. */
export async function insertDutyNotice(
  tx: Tx,
  row: {
    id: string;
    contract: string;
    holiday: { zh: string; en: string };
    from: DateText;
    to: DateText;
    body: string;
    now: Instant;
  },
): Promise<boolean> {
  const result = await db(tx)
    .insertInto('duty_notice')
    .values({
      id: row.id,
      contract_id: row.contract,
      holiday_zh: row.holiday.zh,
      holiday_en: row.holiday.en,
      from_day: row.from,
      to_day: row.to,
      body: row.body,
      drafted_at: new Date(row.now),
    })
    .onConflict((conflict) => conflict.columns(['contract_id', 'from_day']).doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Publishes a draft; null when there is none (or it is out already). */
export async function publishDutyNoticeRow(
  tx: Tx,
  scope: Scope,
  id: string,
  change: { body: string | null; by: string; now: Instant },
) {
  const row = await db(tx)
    .updateTable('duty_notice')
    .set((is) => ({
      state: 'published' as const,
      published_at: new Date(change.now),
      published_by: change.by,
      body: change.body ?? is.ref('body'),
    }))
    .where('id', '=', id)
    .where(within(scope, 'contract_id'))
    .where('state', '=', 'draft')
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}
