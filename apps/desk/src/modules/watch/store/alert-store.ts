import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql } from 'kysely';
import { db, type WatchTables } from '../tables.ts';
import { within } from './within.ts';

export type AlertRow = Selectable<WatchTables['alert']>;

/** False when the same trouble is open already. */
export async function insertAlert(tx: Tx, row: Insertable<WatchTables['alert']>): Promise<boolean> {
  const result = await db(tx)
    .insertInto('alert')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['contract_id', 'fingerprint']).where('recovered_at', 'is', null).doNothing(),
    )
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Ends the open alert of a trouble and its outage; null when there is none. */
export async function recoverAlert(
  tx: Tx,
  contract: string,
  fingerprint: string,
  at: Instant,
  stopped = false,
): Promise<AlertRow | null> {
  const row = await db(tx)
    .updateTable('alert')
    .set({ stopped, recovered_at: sql`greatest(started_at, ${instantValue(at)})`, remind_at: null })
    .where('contract_id', '=', contract)
    .where('fingerprint', '=', fingerprint)
    .where('recovered_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (!row) return null;
  await endOutagesOf(tx, [row], at);
  return row;
}

/** Whether this trouble was open at that instant or began after it. */
export async function hadAlertSince(tx: Tx, contract: string, fingerprint: string, at: Instant): Promise<boolean> {
  const row = await db(tx)
    .selectFrom('alert')
    .select('id')
    .where('contract_id', '=', contract)
    .where('fingerprint', '=', fingerprint)
    .where((where) =>
      where.or([where('started_at', '>=', instantValue(at)), where('recovered_at', '>', instantValue(at))]),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends every open alert of a source, and its outage: nobody listens any more. */
export async function stopAlertsOf(tx: Tx, contract: string, source: string, at: Instant): Promise<AlertRow[]> {
  const rows = await db(tx)
    .updateTable('alert')
    .set({ stopped: true, recovered_at: sql`greatest(started_at, ${instantValue(at)})`, remind_at: null })
    .where('contract_id', '=', contract)
    .where('source_id', '=', source)
    .where('recovered_at', 'is', null)
    .returningAll()
    .execute();
  await endOutagesOf(tx, rows, at);
  return rows;
}

async function endOutagesOf(tx: Tx, alerts: readonly AlertRow[], at: Instant): Promise<void> {
  if (alerts.length === 0) return;
  await db(tx)
    .updateTable('outage')
    .set({ to_at: sql`greatest(from_at, ${instantValue(at)})` })
    .where(
      'alert_id',
      'in',
      alerts.map((alert) => alert.id),
    )
    .where('to_at', 'is', null)
    .execute();
}

/** Another message of the same trouble. */
export async function touchAlert(tx: Tx, contract: string, fingerprint: string, now: Instant): Promise<void> {
  await db(tx)
    .updateTable('alert')
    .set({ last_at: new Date(now) })
    .where('contract_id', '=', contract)
    .where('fingerprint', '=', fingerprint)
    .where('recovered_at', 'is', null)
    .execute();
}

/** Contracts with something that may have to be said. */
export async function contractsToDecide(tx: Tx, limit: number): Promise<string[]> {
  const rows = await db(tx)
    .selectFrom('alert')
    .select('contract_id')
    .distinct()
    .where('over_at', 'is', null)
    .where((where) => where.or([where('told_at', 'is', null), where('recovered_at', 'is not', null)]))
    .limit(limit)
    .execute();
  return rows.map((row) => row.contract_id);
}

/** Decisions about one contract are made one after the other; false when another process is at it. */
export async function tryLockAlerts(tx: Tx, contract: string): Promise<boolean> {
  const { rows } = await sql<{ got: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${contract}, 7301784)) as got`.execute(tx);
  return rows[0]?.got === true;
}

/**
 * Whoever changes several alerts of a contract waits here for the others, who are quick: two that lock the same rows in
 * different orders would wait for each other in a circle. Never held by who waits for a case or a probe.
 */
export async function lockAlerts(tx: Tx, contracts: Iterable<string>): Promise<void> {
  for (const contract of [...new Set(contracts)].sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${contract}, 7301784))`.execute(tx);
}

/** Open ones, and those that recovered and may still hold back what hung on them. */
export function selectLiveAlerts(tx: Tx, contract: string, recoveredSince: Instant): Promise<AlertRow[]> {
  return db(tx)
    .selectFrom('alert')
    .selectAll()
    .where('contract_id', '=', contract)
    .where((where) =>
      where.or([where('over_at', 'is', null), where('recovered_at', '>', instantValue(recoveredSince))]),
    )
    .orderBy('started_at')
    .orderBy('id')
    .execute();
}

export interface HoldRow {
  readonly id: string;
  readonly why: string;
  readonly until: Instant | null;
  readonly root: string | null;
}

export async function writeHolds(tx: Tx, rows: readonly HoldRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`update alert set held_why = r.why, held_until = to_timestamp(r.until / 1000.0), root_id = r.root
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id text, why text, until float8, root text)
    where alert.id = r.id and (alert.held_why is distinct from r.why or alert.root_id is distinct from r.root
      or alert.held_until is distinct from to_timestamp(r.until / 1000.0))`.execute(tx);
}

export async function markTold(tx: Tx, ids: readonly string[], now: Instant): Promise<void> {
  if (ids.length === 0) return;
  await db(tx)
    .updateTable('alert')
    .set({ told_at: new Date(now), held_why: null, held_until: null, root_id: null })
    .where('id', 'in', [...ids])
    .execute();
}

export async function markOver(tx: Tx, ids: readonly string[], now: Instant): Promise<void> {
  if (ids.length === 0) return;
  await db(tx)
    .updateTable('alert')
    .set({ over_at: new Date(now), held_why: null, held_until: null })
    .where('id', 'in', [...ids])
    .execute();
}

export function selectAlertsById(tx: Tx, ids: readonly string[]): Promise<AlertRow[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return db(tx)
    .selectFrom('alert')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('started_at')
    .orderBy('id')
    .execute();
}

/** Alerts that were told with a case: still down, or recovered since. */
export function selectToldSince(tx: Tx, contract: string, since: Instant): Promise<AlertRow[]> {
  return db(tx)
    .selectFrom('alert')
    .selectAll()
    .where('contract_id', '=', contract)
    .where('case_id', 'is not', null)
    .where((where) => where.or([where('recovered_at', 'is', null), where('recovered_at', '>', instantValue(since))]))
    .execute();
}

/** What hangs on these and is held because of them. */
export function selectHeldBy(tx: Tx, roots: readonly string[]): Promise<AlertRow[]> {
  if (roots.length === 0) return Promise.resolve([]);
  return db(tx)
    .selectFrom('alert')
    .selectAll()
    .where('root_id', 'in', [...roots])
    .where('held_why', '=', 'dependency')
    .orderBy('title')
    .limit(200)
    .execute();
}

export interface AlertFilter {
  readonly contract: string;
  readonly open: boolean;
  readonly probe: string | null;
  readonly after: readonly [number, string] | null;
  readonly limit: number;
}

export function selectAlerts(tx: Tx, scope: Scope, filter: AlertFilter): Promise<AlertRow[]> {
  let rows = db(tx)
    .selectFrom('alert')
    .selectAll()
    .where('contract_id', '=', filter.contract)
    .where(within(scope))
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit);
  if (filter.open) rows = rows.where('recovered_at', 'is', null);
  if (filter.probe !== null) rows = rows.where('probe_id', '=', filter.probe);
  if (filter.after)
    rows = rows.where(sql<boolean>`(started_at, id) < (${instantValue(filter.after[0])}, ${filter.after[1]}::text)`);
  return rows.execute();
}
