import type { ProbeHealth } from '@yinuo/api';
import type { Instant } from '@yinuo/kernel';
import { instantValue, type Scope, type Tx } from '@yinuo/platform';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import { AHEAD_MS_MAX } from '../domain/alarm/health.ts';
import { tightened } from '../domain/time/tightened.ts';
import { db, type WatchTables } from '../tables.ts';
import { tightestNow } from './assurance-store.ts';
import { within } from './within.ts';

export type ProbeTableRow = Selectable<WatchTables['probe']>;

export async function insertProbe(tx: Tx, row: Insertable<WatchTables['probe']>): Promise<void> {
  await db(tx).insertInto('probe').values(row).execute();
}

export async function findProbe(tx: Tx, scope: Scope, id: string): Promise<ProbeTableRow | null> {
  const rows = db(tx).selectFrom('probe').selectAll().where('id', '=', id).where(within(scope));
  return (await rows.where('removed_at', 'is', null).executeTakeFirst()) ?? null;
}

export async function lockProbe(tx: Tx, scope: Scope, id: string): Promise<ProbeTableRow | null> {
  const rows = db(tx).selectFrom('probe').selectAll().where('id', '=', id).where(within(scope)).forUpdate();
  return (await rows.where('removed_at', 'is', null).executeTakeFirst()) ?? null;
}

export async function updateProbe(
  tx: Tx,
  scope: Scope,
  id: string,
  change: Omit<Updateable<WatchTables['probe']>, 'id' | 'contract_id' | 'version'>,
): Promise<void> {
  await db(tx)
    .updateTable('probe')
    .set(change)
    .set((set) => ({ version: set('version', '+', 1) }))
    .where('id', '=', id)
    .where(within(scope))
    .execute();
}

/** `isBlind` of what is not paused (domain/alarm/fresh.ts). */
const blindAt = (now: Instant) => sql<boolean>`(paused_at is null
  and (coalesce(known_at, created_at) < ${instantValue(now)} - every_seconds * interval '3 seconds' - interval '1 minute'
    or coalesce(known_at > ${instantValue(now + AHEAD_MS_MAX)}, false)))`;

/** The troubled ones first, then those that can no longer tell. */
const rankAt = (now: Instant) => sql<number>`case when paused_at is not null then 5 when ${blindAt(now)} then 2
  else case health->>'state' when 'down' then 0 when 'failing' then 1 when 'new' then 3 else 4 end end`;

export interface ProbeFilter {
  readonly contract: string;
  readonly asset: string | null;
  readonly health: ProbeHealth | null;
  readonly text: string | null;
  readonly after: readonly [number, string, string] | null;
  readonly limit: number;
}

export function selectProbes(tx: Tx, scope: Scope, filter: ProbeFilter, now: Instant) {
  const rank = rankAt(now);
  let rows = db(tx)
    .selectFrom('probe')
    .selectAll()
    .select(rank.as('rank'))
    .where('contract_id', '=', filter.contract)
    .where(within(scope))
    .where('removed_at', 'is', null)
    .orderBy(rank)
    .orderBy('name')
    .orderBy('id')
    .limit(filter.limit);
  if (filter.asset !== null) rows = rows.where('asset_id', '=', filter.asset);
  if (filter.health === 'paused') rows = rows.where('paused_at', 'is not', null);
  else if (filter.health === 'unknown') rows = rows.where(blindAt(now));
  else if (filter.health !== null)
    rows = rows
      .where('paused_at', 'is', null)
      .where(sql<boolean>`not ${blindAt(now)}`)
      .where(sql<boolean>`health->>'state' = ${filter.health}`);
  if (filter.text !== null) rows = rows.where(sql<boolean>`position(lower(${filter.text}) in lower(name)) > 0`);
  if (filter.after) {
    const [from, name, id] = filter.after;
    rows = rows.where(sql<boolean>`(${rank}, name, id) > (${from}::int, ${name}::text, ${id}::text)`);
  }
  return rows.execute();
}

/** Every probe of the contract that runs, for alarms and states. */
export function selectRunning(tx: Tx, scope: Scope, contract: string) {
  return db(tx)
    .selectFrom('probe')
    .select([
      'id',
      'number',
      'asset_id',
      'name',
      'every_seconds',
      'timeout_ms',
      'retries',
      'recover_after',
      'severity',
      'health',
      'last',
    ])
    .select(['counts_downtime', 'runner_id', 'created_at', 'known_at', 'profile', 'capacity'])
    .where('contract_id', '=', contract)
    .where(within(scope))
    .where('removed_at', 'is', null)
    .where('paused_at', 'is', null)
    .execute();
}

/** Probes that a runner, or with null the desk itself, has to run; more often in an assurance period. */
export async function selectWork(tx: Tx, runner: string | null, now: Instant) {
  const tight = await tightestNow(tx, now);
  let rows = db(tx)
    .selectFrom('probe')
    .select(['id', 'contract_id', 'profile', 'secrets', 'every_seconds', 'timeout_ms', 'version'])
    .where('removed_at', 'is', null)
    .where('paused_at', 'is', null)
    .orderBy('id');
  rows = runner === null ? rows.where('runner_id', 'is', null) : rows.where('runner_id', '=', runner);
  return (await rows.execute()).map((row) => {
    const probe = { everySeconds: row.every_seconds, timeoutMs: row.timeout_ms, kind: row.profile.kind };
    return { ...row, every_seconds: tightened(probe, tight.get(row.contract_id)) };
  });
}

export async function countProbesOf(tx: Tx, runners: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (runners.length === 0) return new Map();
  const rows = await db(tx)
    .selectFrom('probe')
    .select(['runner_id', ({ fn }) => fn.countAll<number>().as('count')])
    .where('runner_id', 'in', [...runners])
    .where('removed_at', 'is', null)
    .groupBy('runner_id')
    .execute();
  return new Map(rows.map((row) => [row.runner_id ?? '', row.count]));
}

/** False when no heartbeat probe has this path. */
export async function recordBeat(tx: Tx, hash: string, now: Instant): Promise<boolean> {
  const result = await db(tx)
    .updateTable('probe')
    .set({ last_beat_at: new Date(now) })
    .where('heartbeat_hash', '=', hash)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

/** When the thing behind a heartbeat probe last reported; since it was added where it never did. */
export async function findLastBeat(tx: Tx, id: string): Promise<number | null> {
  const row = await db(tx)
    .selectFrom('probe')
    .select(['last_beat_at', 'created_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.last_beat_at ?? row?.created_at ?? null;
}

/** Probes of a contract to be measured out of turn: those that serve something, or those that ask a PostgreSQL. */
export function selectToMeasure(tx: Tx, contract: string, which: 'serving' | 'postgresql') {
  return db(tx)
    .selectFrom('probe as p')
    .leftJoin('runner as r', 'r.id', 'p.runner_id')
    .select([
      'p.id',
      'p.contract_id',
      'p.name',
      'p.serves',
      'p.profile',
      'p.secrets',
      'p.every_seconds',
      'p.timeout_ms',
    ])
    .select(['p.runner_id', 'p.last', 'r.last_seen_at as runner_seen_at'])
    .where('p.contract_id', '=', contract)
    .where('p.removed_at', 'is', null)
    .where('p.paused_at', 'is', null)
    .where(
      which === 'serving'
        ? sql<boolean>`cardinality(p.serves) > 0`
        : sql<boolean>`p.profile->>'kind' = 'sql' and p.profile->>'system' = 'postgresql'`,
    )
    .orderBy('p.name')
    .orderBy('p.id')
    .execute();
}

export type ToMeasure = Awaited<ReturnType<typeof selectToMeasure>>[number];
