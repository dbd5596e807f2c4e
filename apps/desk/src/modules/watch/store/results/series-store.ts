import type { Instant } from '@yinuo/kernel';
import { instantValue, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';

export interface SeriesRow {
  readonly at: number;
  readonly ok: number;
  readonly failed: number;
  readonly unknown: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** By five minutes; what is not counted yet comes from the results themselves. */
export async function selectSlots(tx: Tx, probe: number, from: Instant, to: Instant): Promise<SeriesRow[]> {
  const { rows } = await sql<SeriesRow>`
    select at, ok, failed, unknown, mean, low, high from probe_slot
      where probe = ${probe} and at >= ${instantValue(from)} and at < ${instantValue(to)}
    union all
    select * from (select date_bin('5 minutes', at, '2000-01-01T00:00:00Z') as at, count(*) filter (where state = 'o') as ok,
        count(*) filter (where state = 'f'), count(*) filter (where state = 'u'), avg(value), min(value), max(value)
      from probe_result where probe = ${probe} and at < ${instantValue(to)}
        and at >= greatest(${instantValue(from)}, (select coalesce(slots_to, '-infinity') from probe_rolled))
      group by 1) fresh order by at`.execute(tx);
  return rows;
}

/** By the hour, or by more: `stretch` in hours; the last hour from the slots. */
export async function selectHours(
  tx: Tx,
  probe: number,
  from: Instant,
  to: Instant,
  stretch: number,
): Promise<SeriesRow[]> {
  const bin = `${stretch} hours`;
  const { rows } = await sql<SeriesRow>`
    select date_bin(${bin}::interval, at, '1999-12-31T16:00:00Z') as at, sum(ok)::int as ok, sum(failed)::int as failed,
      sum(unknown)::int as unknown, sum(mean * (ok + failed)) / nullif(sum(ok + failed) filter (where mean is not null), 0) as mean,
      min(low) as low, max(high) as high
    from (select * from probe_hour where probe = ${probe} and at >= ${instantValue(from)} and at < ${instantValue(to)}
      union all select * from probe_slot where probe = ${probe} and at < ${instantValue(to)}
        and at >= greatest(${instantValue(from)}, (select coalesce(hours_to, '-infinity') from probe_rolled))) part
    group by 1 order by 1`.execute(tx);
  return rows;
}

/** Readings of a probe by name, by hours. */
export async function selectReading(
  tx: Tx,
  probe: number,
  name: string,
  from: Instant,
  to: Instant,
  stretch: number,
): Promise<SeriesRow[]> {
  const bin = `${stretch} hours`;
  const { rows } = await sql<SeriesRow>`
    select date_bin(${bin}::interval, at, '1999-12-31T16:00:00Z') as at, sum(count)::int as ok, 0 as failed, 0 as unknown,
      sum(sum) / sum(count) as mean, min(low) as low, max(high) as high
    from reading_hour where probe = ${probe} and name = ${name} and at >= ${instantValue(from)} and at < ${instantValue(to)}
    group by 1 order by 1`.execute(tx);
  return rows;
}

/** Names of what a probe read in the last month. */
export async function selectReadingNames(tx: Tx, probe: number, since: Instant): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct name from reading_hour where probe = ${probe} and at >= ${instantValue(since)} order by 1 limit 200`.execute(
    tx,
  );
  return rows.map((row) => row.name);
}
