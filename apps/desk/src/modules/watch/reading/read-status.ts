import type { StatusView } from '@yinuo/api';
import { addDays, beijingDate, type DateText, formatInstant, instantOf, startOfDay } from '@yinuo/kernel';
import { type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { above, type KnownAsset, systemOf } from '../../asset/index.ts';
import { alertViews } from '../alerts/list-alerts.ts';
import { isBlind, isFresh } from '../domain/alarm/fresh.ts';
import { type SystemDowntime, systemDowntime } from '../domain/downtime/downtime.ts';
import { requireParty } from '../probes/read-probes.ts';
import { selectAlerts } from '../store/alert-store.ts';
import { selectRunning } from '../store/probe-store.ts';
import { selectWorks } from '../store/work-store.ts';
import { workView } from '../works/work-view.ts';
import { outagesOf } from './outages-of.ts';
import { watchedOf } from './watched-of.ts';

const DAYS = 90;
type Running = Awaited<ReturnType<typeof selectRunning>>[number];
type State = StatusView['systems'][number]['state'];

/** How the systems of a contract are now, and were day by day. */
export const readStatus = query({
  name: 'watch.status',
  permission: 'watch.read',
  input: z.strictObject({ contract: z.string() }),
  async run(ctx, { contract }): Promise<StatusView> {
    await requireParty(ctx, contract);
    const probes = await selectRunning(ctx.tx, ctx.scope, contract);
    const alerts = await selectAlerts(ctx.tx, ctx.scope, {
      contract,
      open: true,
      probe: null,
      after: null,
      limit: 100,
    });
    const works = (await selectWorks(ctx.tx, ctx.scope, contract, null, 50)).filter(
      (work) => work.to_at > ctx.now && work.cancelled_at === null,
    );
    const { assets, systems } = await systemsOf(
      ctx,
      contract,
      probes,
      works.filter((work) => work.approved_at !== null && work.from_at <= ctx.now),
    );
    const states = probes.filter((probe) => isFresh(probe, ctx.now)).map((probe) => probe.health.state);
    return {
      at: formatInstant(ctx.now),
      systems,
      alerts: await alertViews(ctx.tx, ctx.scope, alerts),
      works: works.map((work) => workView(ctx, work, assets)),
      probes: {
        all: probes.length,
        down: states.filter((state) => state === 'down').length,
        failing: states.filter((state) => state === 'failing').length,
        fresh: probes.filter((probe) => isFresh(probe, ctx.now)).length,
      },
    };
  },
});

async function systemsOf(
  ctx: QueryContext,
  contract: string,
  probes: readonly Running[],
  works: readonly { readonly assets: readonly string[] | null }[],
): Promise<{ assets: ReadonlyMap<string, KnownAsset>; systems: StatusView['systems'] }> {
  const today = beijingDate(ctx.now);
  const days = Array.from({ length: DAYS }, (_, index) => addDays(today, index - DAYS + 1));
  const span = { from: startOfDay(days[0] ?? today), to: ctx.now };
  const { assets, outages, works: excluded } = await outagesOf(ctx.tx, ctx.scope, contract, span, ctx.now);
  const watched = await watchedOf(ctx.tx, ctx.scope, contract, span);
  const stateOf = (asset: string, own: readonly Running[]): State => {
    const touched = [asset, ...above(assets, asset).map((one) => one.id)];
    if (works.some((work) => work.assets === null || work.assets.some((id) => touched.includes(id)))) return 'work';
    return stateOfProbes(own, ctx.now);
  };
  const bySystem = Map.groupBy(probes, (probe) => systemOf(assets, probe.asset_id));
  const shown = [...assets.values()].filter((one) => one.kind === 'system' || bySystem.has(one.id));
  const systems = shown.map((system) => {
    const own = bySystem.get(system.id) ?? [];
    const parts = Map.groupBy(
      own.filter((probe) => probe.asset_id !== system.id),
      (probe) => probe.asset_id,
    );
    const watch = { system: system.id, watched: watched.get(system.id) ?? [] };
    return {
      id: system.id,
      name: system.name,
      state: stateOf(system.id, own),
      ...blindnessOf(own, ctx.now),
      parts: [...parts].map(([id, list]) => ({
        id,
        name: assets.get(id)?.name ?? '—',
        state: stateOf(id, list),
        ...blindnessOf(list, ctx.now),
      })),
      days: days.map((day) => dayView(day, ctx.now, (period) => systemDowntime(period, watch, outages, excluded))),
    };
  });
  return { assets, systems };
}

function dayView(
  day: DateText,
  now: number,
  count: (period: { from: number; to: number }) => Pick<SystemDowntime, 'downMs' | 'countedMs' | 'unwatchedMs'>,
) {
  const from = startOfDay(day);
  const { downMs, countedMs, unwatchedMs } = count({ from, to: Math.min(startOfDay(addDays(day, 1)), now) });
  const minutes = (ms: number) => Math.round(ms / 60_000);
  return {
    day,
    downMinutes: minutes(downMs),
    countedMinutes: minutes(countedMs),
    unwatchedMinutes: minutes(unwatchedMs),
  };
}

/** Down: an outage probe is; degraded: something fails or warns; unknown: nothing that was told lately says how it is. */
function stateOfProbes(probes: readonly Running[], now: number): State {
  const fresh = probes.filter((probe) => isFresh(probe, now));
  if (fresh.length === 0) return 'unknown';
  if (fresh.some((probe) => probe.health.state === 'down' && probe.severity === 'critical')) return 'down';
  const troubled = fresh.some((probe) => probe.health.state === 'down' || probe.health.state === 'failing');
  return troubled ? 'degraded' : fresh.some((probe) => probe.health.state === 'up') ? 'up' : 'unknown';
}

/** How many can no longer tell, and since when: the earliest moment at which one of them last could. */
function blindnessOf(probes: readonly Running[], now: number): { blind: number; blindSince: string | null } {
  const blind = probes.filter((probe) => isBlind(probe, now));
  const since = blind.map((probe) => probe.known_at ?? probe.created_at);
  return {
    blind: blind.length,
    blindSince: since.length === 0 ? null : formatInstant(instantOf(Math.min(...since))),
  };
}
