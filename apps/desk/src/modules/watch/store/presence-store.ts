import type { Instant } from '@yinuo/kernel';
import { instantValue, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import type { Span } from '../domain/time/spans.ts';

/** The desk runs; null when it never did before. */
export async function markPresent(tx: Tx, now: Instant): Promise<Instant | null> {
  const { rows } = await sql<{ seen_at: Instant | null }>`select seen_at from watch_presence for update`.execute(tx);
  await sql`update watch_presence set seen_at = ${new Date(now)}`.execute(tx);
  return rows[0]?.seen_at ?? null;
}

export const insertAbsence = (tx: Tx, from: Instant, to: Instant) =>
  sql`insert into watch_absence (from_at, to_at) values (${new Date(from)}, ${new Date(to)}) on conflict do nothing`.execute(
    tx,
  );

export const dropAbsences = (tx: Tx, before: Instant) =>
  sql`delete from watch_absence where to_at < ${instantValue(before)}`.execute(tx);

/** When the desk did not run; with what goes by since it was last seen, when that is more than `gapMs`. */
export async function selectAbsences(tx: Tx, now: Instant, gapMs: number): Promise<Span[]> {
  const { rows } = await sql<{ from_at: number; to_at: number }>`
    select from_at, to_at from watch_absence
    union all
    select seen_at, ${new Date(now)}::timestamptz from watch_presence where seen_at < ${instantValue(now - gapMs)}`.execute(
    tx,
  );
  return rows.map((row) => ({ from: row.from_at, to: row.to_at }));
}
