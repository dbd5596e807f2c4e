import type { Instant } from '@yinuo/kernel';
import { instantValue, type Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import { AHEAD_MS_MAX, type Health } from '../domain/alarm/health.ts';
import { db, type LastResult } from '../tables.ts';

/** Probes whose results came, locked in one order: two batches never wait for each other in a circle. */
export function claimProbes(tx: Tx, ids: readonly string[], runner: string | null) {
  let rows = db(tx)
    .selectFrom('probe')
    .select(['id', 'number', 'contract_id', 'asset_id', 'name', 'profile', 'retries', 'recover_after', 'severity'])
    .select(['counts_downtime', 'health', 'last'])
    .where(sql<boolean>`id = any(${[...ids]})`)
    .where('removed_at', 'is', null)
    .where('paused_at', 'is', null)
    .orderBy('id')
    .forUpdate();
  rows = runner === null ? rows.where('runner_id', 'is', null) : rows.where('runner_id', '=', runner);
  return rows.execute();
}

export type MeasuredProbe = Awaited<ReturnType<typeof claimProbes>>[number];

/** `known`: when it last said something about its system, in these results; null when it did not. */
export async function writeHealth(
  tx: Tx,
  rows: readonly {
    readonly id: string;
    readonly health: Health;
    readonly last: LastResult | null;
    readonly known: number | null;
  }[],
  now: Instant,
): Promise<void> {
  if (rows.length === 0) return;
  await sql`update probe set health = r.health, last = coalesce(nullif(r.last, 'null'), probe.last),
      known_at = greatest(case when probe.known_at <= ${instantValue(now + AHEAD_MS_MAX)} then probe.known_at end, to_timestamp(r.known / 1000.0)),
      blind_told_at = case when r.known is null then probe.blind_told_at end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, health jsonb, last jsonb, known float8)
    where probe.id = r.id`.execute(tx);
}

/** Probes that go on without being able to ask, marked once: a quarter of an hour, three intervals where that is longer. */
export async function markBlind(
  tx: Tx,
  now: Instant,
): Promise<{ id: string; contract_id: string; name: string; code: string | null }[]> {
  const { rows } = await sql<{ id: string; contract_id: string; name: string; code: string | null }>`
    update probe set blind_told_at = ${instantValue(now)}
    where removed_at is null and paused_at is null and blind_told_at is null and last->>'state' = 'unknown'
      and to_timestamp((last->>'at')::float8 / 1000.0)
        > coalesce(known_at, created_at) + greatest(interval '15 minutes', every_seconds * interval '3 seconds')
    returning id, contract_id, name, last->'reason'->>'code' as code`.execute(tx);
  return rows;
}
