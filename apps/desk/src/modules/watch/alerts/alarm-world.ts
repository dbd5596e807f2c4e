import { type Instant, instantOf } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { above, assetsOf, systemOf } from '../../asset/index.ts';
import { type AlarmWorld, type OpenAlert, SETTLE_MS_MAX, type Sign } from '../domain/alarm/decide.ts';
import { AHEAD_MS_MAX, FLAPPING } from '../domain/alarm/health.ts';
import type { PlannedWork } from '../domain/alarm/planned-work.ts';
import { type AlertRow, selectLiveAlerts } from '../store/alert-store.ts';
import { selectRunning } from '../store/probe-store.ts';
import { selectApprovedWorks, type WorkRow } from '../store/work-store.ts';

/** Everything that decides what is to be said of a contract now. */
export async function alarmWorld(
  tx: Tx,
  scope: Scope,
  contract: string,
  now: Instant,
): Promise<{ readonly world: AlarmWorld; readonly rows: ReadonlyMap<string, AlertRow> }> {
  const assets = await assetsOf(tx, scope, contract);
  const probes = await selectRunning(tx, scope, contract);
  const down = probes.filter((probe) => probe.health.state === 'down').map(recoversInMs);
  const rows = await selectLiveAlerts(tx, contract, instantOf(now - SETTLE_MS_MAX - Math.max(SETTLE_MS_MAX, ...down)));
  const works = await selectApprovedWorks(tx, scope, contract, now, instantOf(now + 1));
  const byId = new Map(probes.map((probe) => [probe.id, probe]));
  const signs = Map.groupBy(
    probes.filter((probe) => probe.health.state !== 'down' && probe.severity === 'critical'),
    (probe) => probe.asset_id,
  );
  return {
    rows: new Map(rows.map((row) => [row.id, row])),
    world: {
      alerts: rows.map((row) => openAlertOf(row, byId.get(row.probe_id ?? ''), now)),
      above: (asset) => above(assets, asset).map((one) => one.id),
      systemOf: (asset) => systemOf(assets, asset),
      signs: new Map([...signs].map(([asset, list]) => [asset, list.map(signOf)])),
      works: works.map(plannedWorkOf),
    },
  };
}

type Running = Awaited<ReturnType<typeof selectRunning>>[number];

const signOf = ({ health, every_seconds, timeout_ms, retries }: Running): Sign => ({
  failing: health.state === 'failing',
  lastOkAt: health.state === 'up' || health.state === 'failing' ? (health.passes > 0 ? health.lastAt : null) : null,
  settlesInMs: every_seconds * 1000 * (retries + 1) + timeout_ms,
});

/** What comes and goes has to be calm besides. */
const recoversInMs = ({ health, every_seconds, recover_after, timeout_ms }: Running): number =>
  every_seconds * 1000 * recover_after + timeout_ms + (health.flapping ? FLAPPING.calmMs : 0);

/** What was confirmed while the clock ran ahead has settled by now. */
const confirmedAt = (at: number, now: Instant): Instant =>
  instantOf(at > now + AHEAD_MS_MAX ? now - SETTLE_MS_MAX : at);

const openAlertOf = (row: AlertRow, probe: Running | undefined, now: Instant): OpenAlert => ({
  id: row.id,
  asset: row.asset_id,
  severity: row.severity,
  fingerprint: row.fingerprint,
  startedAt: instantOf(row.started_at),
  confirmedAt: confirmedAt(row.confirmed_at, now),
  lastAt: probe?.health.lastAt ?? instantOf(row.last_at),
  passing: probe !== undefined && probe.health.passes > 0,
  recoversInMs: probe === undefined ? SETTLE_MS_MAX : recoversInMs(probe),
  told: row.told_at !== null,
  recoveredAt: row.recovered_at === null ? null : instantOf(row.recovered_at),
  recoveryTold: row.over_at !== null,
});

export const plannedWorkOf = (row: WorkRow): PlannedWork => ({
  id: row.id,
  change: row.change,
  from: instantOf(row.from_at),
  to: instantOf(row.to_at),
  assets: row.assets,
});
