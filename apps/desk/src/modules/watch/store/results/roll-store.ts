import type { Instant } from '@yinuo/kernel';
import { instantValue, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';

export const SLOT_MS = 300_000;
export const HOUR_MS = 3_600_000;

export interface Rolled {
  readonly slotsTo: Instant | null;
  readonly hoursTo: Instant | null;
}

/** Held until the end of the transaction: results that come meanwhile wait, and are then late or not. */
export async function lockRolled(tx: Tx): Promise<Rolled> {
  const { rows } = await sql<{ slots_to: Instant | null; hours_to: Instant | null }>`
    select slots_to, hours_to from probe_rolled for update`.execute(tx);
  return { slotsTo: rows[0]?.slots_to ?? null, hoursTo: rows[0]?.hours_to ?? null };
}

export async function writeRolled(tx: Tx, rolled: Rolled): Promise<void> {
  const at = (value: Instant | null) => (value === null ? null : new Date(value));
  await sql`update probe_rolled set slots_to = ${at(rolled.slotsTo)}, hours_to = ${at(rolled.hoursTo)}`.execute(tx);
}

export async function firstResultAt(tx: Tx): Promise<Instant | null> {
  const { rows } = await sql<{ at: Instant | null }>`select min(at) as at from probe_result`.execute(tx);
  return rows[0]?.at ?? null;
}

/** Counts results into the table's stretches of time, anew where they were counted before. */
export async function rollInto(tx: Tx, table: 'probe_slot' | 'probe_hour', from: Instant, to: Instant): Promise<void> {
  const stretch = table === 'probe_slot' ? '5 minutes' : '1 hour';
  await sql`insert into ${sql.table(table)} (probe, at, ok, failed, unknown, mean, low, high)
    select probe, date_bin(${stretch}::interval, at, '2000-01-01T00:00:00Z'), count(*) filter (where state = 'o'),
      count(*) filter (where state = 'f'), count(*) filter (where state = 'u'), avg(value), min(value), max(value)
    from probe_result where at >= ${instantValue(from)} and at < ${instantValue(to)} group by 1, 2
    on conflict (probe, at) do update set ok = excluded.ok, failed = excluded.failed, unknown = excluded.unknown,
      mean = excluded.mean, low = excluded.low, high = excluded.high`.execute(tx);
}

/** Hours whose results came after they were counted, claimed. */
export async function takeLate(tx: Tx, limit: number): Promise<{ probe: number; hour: Instant }[]> {
  const { rows } = await sql<{ probe: number; hour: Instant }>`
    delete from probe_late where (probe, hour) in (select probe, hour from probe_late limit ${limit} for update skip locked)
    returning probe, hour`.execute(tx);
  return rows;
}

/** The same for one probe and one hour: its slots before `slotsTo`, and the hour when it is over. */
export async function rollHourOf(tx: Tx, probe: number, hour: Instant, rolled: Rolled): Promise<void> {
  for (const [table, stretch, to] of [
    ['probe_slot', '5 minutes', rolled.slotsTo],
    ['probe_hour', '1 hour', rolled.hoursTo],
  ] as const) {
    if (to === null || to <= hour) continue;
    await sql`insert into ${sql.table(table)} (probe, at, ok, failed, unknown, mean, low, high)
      select probe, date_bin(${stretch}::interval, at, '2000-01-01T00:00:00Z'), count(*) filter (where state = 'o'),
        count(*) filter (where state = 'f'), count(*) filter (where state = 'u'), avg(value), min(value), max(value)
      from probe_result where probe = ${probe} and at >= ${instantValue(hour)}
        and at < least(${instantValue(hour + HOUR_MS)}, ${instantValue(to)}) group by 1, 2
      on conflict (probe, at) do update set ok = excluded.ok, failed = excluded.failed, unknown = excluded.unknown,
        mean = excluded.mean, low = excluded.low, high = excluded.high`.execute(tx);
  }
}

/** Whether every result of a day is counted: only then may the day be dropped. */
export async function isDayCounted(tx: Tx, from: Instant, to: Instant): Promise<boolean> {
  const { rows } = await sql<{ counted: boolean }>`
    select coalesce(slots_to >= ${instantValue(to)} and hours_to >= ${instantValue(to)},
        not exists (select 1 from probe_result where at >= ${instantValue(from)} and at < ${instantValue(to)}))
      and not exists (select 1 from probe_late where hour >= ${instantValue(from)} and hour < ${instantValue(to)}) as counted
    from probe_rolled`.execute(tx);
  return rows[0]?.counted === true;
}

/** Names of the partitions of a table, `<table>_YYYYMMDD`. */
export async function partitionsOf(tx: Tx, table: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = ${table}::regclass order by 1`.execute(tx);
  return rows.map((row) => row.name);
}

export const makePartition = (tx: Tx, table: string, starts: string) =>
  sql`select watch_partition(${table}, ${starts}::date)`.execute(tx);

export const dropPartition = (tx: Tx, name: string) => sql`select watch_drop_partition(${name})`.execute(tx);
