import { instantOf } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import type { ProbeOutcome } from '@yinuo/probes/shapes';
import { assetsOf, type KnownAsset, systemOf } from '../../asset/index.ts';
import type { ToldSpan } from '../domain/inbound/told-span.ts';
import { insertAlert, recoverAlert } from '../store/alert-store.ts';
import type { MeasuredProbe } from '../store/health-store.ts';
import { insertOutage } from '../store/outage-store.ts';

/** A probe fell: its trouble is written down, and what did not work since its first failure. */
export async function openAlert(
  ctx: CommandContext,
  probe: MeasuredProbe,
  turn: { readonly since: number; readonly at: number; readonly flapping: boolean; readonly outcome: ProbeOutcome },
): Promise<void> {
  const assets = await assetsOf(ctx.tx, ctx.scope, probe.contract_id);
  const id = ctx.newId('alert');
  const { reason } = turn.outcome;
  const fresh = await insertAlert(ctx.tx, {
    id,
    contract_id: probe.contract_id,
    probe_id: probe.id,
    source_id: null,
    fingerprint: probe.id,
    asset_id: probe.asset_id,
    owner: assets.get(probe.asset_id)?.owner ?? null,
    severity: probe.severity,
    title: probe.name,
    reason: reason === null ? null : JSON.stringify(reason),
    detail: '',
    flapping: turn.flapping,
    group_key: probe.severity === 'critical' ? systemOf(assets, probe.asset_id) : probe.id,
    started_at: new Date(turn.since),
    confirmed_at: new Date(Math.max(turn.at, turn.since)),
    last_at: new Date(turn.at),
    root_id: null,
    case_id: null,
    held_why: null,
  });
  if (!fresh) return;
  if (probe.counts_downtime && probe.severity === 'critical')
    await openOutage(ctx, assets, {
      contract: probe.contract_id,
      alert: id,
      probe: probe.id,
      asset: probe.asset_id,
      since: turn.since,
    });
  await ctx.record({
    type: 'alert.raised',
    contract: probe.contract_id,
    subject: id,
    at: instantOf(Math.min(turn.at, ctx.now)),
    data: {
      title: probe.name,
      severity: probe.severity,
      probe: probe.id,
      code: reason?.code ?? null,
      flapping: turn.flapping,
    },
  });
}

/** What did not work since then, with whose it was and which system: what is changed later changes nothing of it. */
export async function openOutage(
  ctx: CommandContext,
  assets: ReadonlyMap<string, KnownAsset>,
  { contract, alert, probe, asset, since, doubted = null }: BegunOutage,
): Promise<string> {
  const id = ctx.newId('outage');
  await insertOutage(ctx.tx, {
    id,
    contract_id: contract,
    alert_id: alert,
    probe_id: probe,
    asset_id: asset,
    system_id: systemOf(assets, asset),
    owner: assets.get(asset)?.owner ?? 'supplier',
    from_at: new Date(since),
    to_at: null,
    told_from: doubted === null ? null : new Date(doubted.from),
    told_to: doubted?.to == null ? null : new Date(doubted.to),
    party: null,
    title: null,
    case_id: null,
    entered_by: null,
    corrected_by: null,
    corrected_why: null,
  });
  return id;
}

interface BegunOutage {
  readonly contract: string;
  readonly alert: string;
  readonly probe: string | null;
  readonly asset: string;
  readonly since: number;
  /** What another tool says of it and only a person may believe. */
  readonly doubted?: ToldSpan['doubted'];
}

/** It works again, since its first success; false when nothing was open. */
export async function closeAlert(
  ctx: CommandContext,
  trouble: { readonly contract: string; readonly fingerprint: string },
  since: number,
): Promise<boolean> {
  const at = instantOf(Math.min(since, ctx.now));
  const row = await recoverAlert(ctx.tx, trouble.contract, trouble.fingerprint, at);
  if (!row) return false;
  await ctx.record({
    type: 'alert.recovered',
    contract: row.contract_id,
    subject: row.id,
    at,
    data: { title: row.title, minutes: Math.round((at - row.started_at) / 60_000) },
  });
  return true;
}
