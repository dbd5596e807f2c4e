import type { Tx } from '@yinuo/platform';
import { sql } from 'kysely';
import type { Health } from '../domain/alarm/health.ts';
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

export async function writeHealth(
  tx: Tx,
  rows: readonly { readonly id: string; readonly health: Health; readonly last: LastResult | null }[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`update probe set health = r.health, last = coalesce(nullif(r.last, 'null'), probe.last)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, health jsonb, last jsonb)
    where probe.id = r.id`.execute(tx);
}
