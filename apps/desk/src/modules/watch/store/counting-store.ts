import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, sql } from 'kysely';
import { db, type WatchTables } from '../tables.ts';
import { within } from './within.ts';

/** Held until the end of the transaction: of a probe and its asset changed at once, the second sees the first. */
export async function lockCounting(tx: Tx, contract: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${contract}, 7301788))`.execute(tx);
}

/** Probes whose failures are downtime as they are set now; of one probe, or of the whole contract. */
export function selectCountingNow(tx: Tx, scope: Scope, contract: string, probe: string | null) {
  const rows = db(tx)
    .selectFrom('probe')
    .select(['id', 'asset_id'])
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('removed_at', 'is', null)
    .where('counts_downtime', '=', true)
    .where('severity', '=', 'critical');
  return (probe === null ? rows : rows.where('id', '=', probe)).execute();
}

export function selectOpenPeriods(tx: Tx, scope: Scope, contract: string, probe: string | null) {
  const rows = db(tx)
    .selectFrom('counting_period')
    .select(['probe_id', 'asset_id', 'system_id'])
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('to_at', 'is', null)
    .orderBy('probe_id')
    .forUpdate();
  return (probe === null ? rows : rows.where('probe_id', '=', probe)).execute();
}

export async function endPeriods(tx: Tx, scope: Scope, probes: readonly string[], at: Instant): Promise<void> {
  if (probes.length === 0) return;
  await db(tx)
    .updateTable('counting_period')
    .set({ to_at: sql`greatest(from_at, ${instantValue(at)})` })
    .where('probe_id', 'in', [...probes])
    .where(within(scope))
    .where('to_at', 'is', null)
    .execute();
}

export async function insertPeriods(
  tx: Tx,
  rows: readonly Insertable<WatchTables['counting_period']>[],
): Promise<void> {
  if (rows.length === 0) return;
  await db(tx)
    .insertInto('counting_period')
    .values([...rows])
    .execute();
}

const STRETCH = { slot: '5 minutes', hour: '1 hour' } as const;

/** By system, when one of the probes that counted for it then said how it is; of a stretch, as much as its runs that did. */
export async function selectWatched(
  tx: Tx,
  scope: Scope,
  contract: string,
  { from, to }: { readonly from: Instant; readonly to: Instant },
  by: keyof typeof STRETCH,
): Promise<{ system_id: string; from_at: number; to_at: number }[]> {
  const [table, stretch] = [sql.table(by === 'slot' ? 'probe_slot' : 'probe_hour'), sql`${STRETCH[by]}::interval`];
  const { rows } = await sql<{ system_id: string; from_at: number; to_at: number }>`
    select system_id, lower(seen) as from_at, upper(seen) as to_at from (
      select c.system_id, unnest(range_agg(tstzrange(greatest(r.at, c.from_at),
        least(r.at + ${stretch} * ((ok + failed)::float8 / (ok + failed + unknown)), coalesce(c.to_at, 'infinity'))))) as seen
      from counting_period c join probe p on p.id = c.probe_id join ${table} r on r.probe = p.number
      where c.contract_id = ${contract} and ${within(scope, 'c.contract_id')} and ok + failed > 0
        and r.at > ${instantValue(from)} - ${stretch} and r.at < ${instantValue(to)}
        and r.at < coalesce(c.to_at, 'infinity')
        and r.at + ${stretch} * ((ok + failed)::float8 / (ok + failed + unknown)) > c.from_at
      group by c.system_id
    ) spans order by 1, 2`.execute(tx);
  return rows;
}
