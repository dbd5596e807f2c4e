import { instantOf } from '@yinuo/kernel';
import type { CommandContext } from '@yinuo/platform';
import type { ProbeOutcome } from '@yinuo/probes/shapes';
import { assetsOf, systemOf } from '../../asset/index.ts';
import { insertAlert, insertOutage, recoverAlert } from '../store/alert-store.ts';
import type { MeasuredProbe } from '../store/health-store.ts';

/** A probe fell: its trouble is written down, and what did not work since its first failure. */
export async function openAlert(
  ctx: CommandContext,
  probe: MeasuredProbe,
  turn: { readonly since: number; readonly at: number; readonly outcome: ProbeOutcome },
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
    severity: probe.severity,
    title: probe.name,
    reason: reason === null ? null : JSON.stringify(reason),
    detail: '',
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
    await insertOutage(ctx.tx, {
      id: ctx.newId('outage'),
      contract_id: probe.contract_id,
      alert_id: id,
      probe_id: probe.id,
      asset_id: probe.asset_id,
      from_at: new Date(turn.since),
      party: null,
    });
  await ctx.record({
    type: 'alert.raised',
    contract: probe.contract_id,
    subject: id,
    at: instantOf(Math.min(turn.at, ctx.now)),
    data: { title: probe.name, severity: probe.severity, probe: probe.id, code: reason?.code ?? null },
  });
}

/** It works again, since its first success. */
export async function closeAlert(
  ctx: CommandContext,
  trouble: { readonly contract: string; readonly fingerprint: string },
  since: number,
): Promise<void> {
  const at = instantOf(Math.min(since, ctx.now));
  const row = await recoverAlert(ctx.tx, trouble.contract, trouble.fingerprint, at);
  if (!row) return;
  await ctx.record({
    type: 'alert.recovered',
    contract: row.contract_id,
    subject: row.id,
    at,
    data: { title: row.title, minutes: Math.round((at - row.started_at) / 60_000) },
  });
}
