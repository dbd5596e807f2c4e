import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, sql } from 'kysely';
import { db, type WatchTables } from '../tables.ts';
import { within } from './within.ts';

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

/** When which probe's results counted for which system, touching the time between. */
export function selectPeriods(tx: Tx, scope: Scope, contract: string, from: Instant, to: Instant) {
  return db(tx)
    .selectFrom('counting_period')
    .innerJoin('probe', 'probe.id', 'counting_period.probe_id')
    .select(['probe.number', 'counting_period.system_id', 'counting_period.from_at', 'counting_period.to_at'])
    .where('counting_period.contract_id', '=', contract)
    .where(within(scope, 'counting_period.contract_id'))
    .where('counting_period.from_at', '<', instantValue(to))
    .where((where) =>
      where.or([where('counting_period.to_at', 'is', null), where('counting_period.to_at', '>', instantValue(from))]),
    )
    .execute();
}
