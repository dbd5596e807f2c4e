import type { DateText, Instant } from '@yinuo/kernel';
import type { Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import {
  isPartitionOver,
  KEPT_DAYS,
  partitionName,
  partitionStart,
  type ResultTable,
} from '../../domain/time/partitions.ts';

export interface ResultRow {
  readonly probe: number;
  readonly at: number;
  readonly state: 'o' | 'f' | 'u';
  readonly ms: number;
  readonly value: number | null;
  readonly detail: unknown;
}

/** One insert for a whole batch. */
export async function insertResults(tx: Tx, rows: readonly ResultRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into probe_result (probe, at, state, ms, value, detail)
    select r.probe, to_timestamp(r.at / 1000.0), r.state::"char", r.ms, r.value, r.detail
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(probe int, at float8, state text, ms int, value float4, detail jsonb)`.execute(tx);
}

export interface ReadingRow {
  readonly probe: number;
  readonly name: string;
  readonly at: number;
  readonly value: number;
  readonly unit: string;
}

/** Added up by the hour as they come. `at`: start of the hour. One row for each name and hour, as `on conflict` wants it. */
export async function addReadings(tx: Tx, rows: readonly ReadingRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into reading_hour (probe, name, at, count, sum, low, high, unit)
    select r.probe, r.name, to_timestamp(r.at / 1000.0), count(*), sum(r.value), min(r.value), max(r.value), max(r.unit)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(probe int, name text, at float8, value float8, unit text)
    group by 1, 2, 3
    on conflict (probe, name, at) do update set count = reading_hour.count + excluded.count, sum = reading_hour.sum + excluded.sum,
      low = least(reading_hour.low, excluded.low), high = greatest(reading_hour.high, excluded.high)`.execute(tx);
}

/** The partitions that results of these days need; those of a day in `dropped` need none of their own. */
export async function ensureResultDays(
  tx: Tx,
  days: readonly DateText[],
  dropped: ReadonlySet<DateText>,
): Promise<void> {
  const tablesOf = (day: DateText) => TABLES.filter((table) => table !== 'probe_result' || !dropped.has(day));
  const parts = days.flatMap((day) => tablesOf(day).map((table) => `${table} ${partitionStart(table, day)}`));
  const missing = [...new Set(parts)].map((part) => part.split(' '));
  await sql`select watch_partition(p->>0, (p->>1)::date) from jsonb_array_elements(${JSON.stringify(missing)}::jsonb) p`.execute(
    tx,
  );
}

/** Days whose results were dropped after their time: what they found is kept as counts only. */
export async function droppedDays(tx: Tx, days: readonly DateText[], now: Instant): Promise<ReadonlySet<DateText>> {
  const names = new Map(days.map((day) => [partitionName('probe_result', day), day]));
  const over = [...names.keys()].filter((name) => isPartitionOver('probe_result', name, now));
  if (over.length === 0) return new Set();
  const { rows } = await sql<{ name: string }>`
    select name from unnest(${over}::text[]) as name where to_regclass(name) is null`.execute(tx);
  return new Set(rows.flatMap(({ name }) => names.get(name) ?? []));
}

/** Adds to the counts of times whose results are no longer there to be counted again. */
export async function addToCounts(tx: Tx, rows: readonly ResultRow[]): Promise<void> {
  if (rows.length === 0) return;
  for (const [table, stretch] of [
    ['probe_slot', '5 minutes'],
    ['probe_hour', '1 hour'],
  ] as const) {
    const sum = (name: string) =>
      sql`least(32767, ${sql.ref(`${table}.${name}`)}::int + ${sql.ref(`excluded.${name}`)})`;
    const [kept, came] = [sql.ref(`${table}.mean`), sql.ref('excluded.mean')];
    const [old, fresh] = [sql`greatest(1, ${sql.ref(`${table}.ok`)})`, sql`greatest(1, excluded.ok)`];
    await sql`insert into ${sql.table(table)} (probe, at, ok, failed, unknown, mean, low, high)
      select r.probe, date_bin(${stretch}::interval, to_timestamp(r.at / 1000.0), '2000-01-01T00:00:00Z'),
        least(32767, count(*) filter (where r.state = 'o')), least(32767, count(*) filter (where r.state = 'f')),
        least(32767, count(*) filter (where r.state = 'u')), avg(r.value), min(r.value), max(r.value)
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(probe int, at float8, state text, value float4)
      group by 1, 2
      on conflict (probe, at) do update set ok = ${sum('ok')}, failed = ${sum('failed')}, unknown = ${sum('unknown')},
        mean = coalesce((${kept} * ${old} + ${came} * ${fresh}) / (${old} + ${fresh}), ${kept}, ${came}),
        low = least(${sql.ref(`${table}.low`)}, excluded.low), high = greatest(${sql.ref(`${table}.high`)}, excluded.high)`.execute(
      tx,
    );
  }
}

const TABLES = Object.keys(KEPT_DAYS) as ResultTable[];

/** What comes for a time that is counted already has to be counted again; nothing is counted while this transaction goes on. */
export async function markLate(
  tx: Tx,
  rows: readonly { readonly probe: number; readonly at: number }[],
): Promise<void> {
  if (rows.length === 0) return;
  const rolled = await sql<{ slots_to: number | null }>`select slots_to from probe_rolled for share`.execute(tx);
  const to = rolled.rows[0]?.slots_to ?? null;
  const late = rows.filter((row) => to !== null && row.at < to);
  if (late.length === 0) return;
  await sql`insert into probe_late (probe, hour)
    select distinct r.probe, date_trunc('hour', to_timestamp(r.at / 1000.0))
    from jsonb_to_recordset(${JSON.stringify(late)}::jsonb) as r(probe int, at float8)
    on conflict do nothing`.execute(tx);
}
