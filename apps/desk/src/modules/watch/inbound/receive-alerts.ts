import { type Instant, instantOf } from '@yinuo/kernel';
import { type CommandContext, command, Fault, parseInput } from '@yinuo/platform';
import { z } from 'zod';
import { assetsOf, type KnownAsset, systemOf } from '../../asset/index.ts';
import { closeAlert } from '../alerts/turn-alert.ts';
import type { InboundAlert } from '../domain/inbound/inbound-alert.ts';
import { INBOUND_FORMATS } from '../domain/inbound/read-inbound.ts';
import { hashOfToken } from '../runners/invite-runner.ts';
import { insertAlert, lockAlerts, touchAlert } from '../store/alert-store.ts';
import { countReceived, lockSource, type SourceRow } from '../store/source-store.ts';

const CLOCK_SKEW_MS = 86_400_000; // a tool that says longer ago has a wrong clock, or tells old stories: then it begins now

/** Alerts of another tool: the same trouble is one alert however often it is sent, and its end ends it. */
export const receiveAlerts = command({
  name: 'alert-source.receive',
  permission: 'system',
  input: z.object({ id: z.string().max(64), token: z.string().max(200), body: z.unknown() }),
  mayDoNothing: true, // what was said before
  async run(ctx, { id, token, body }) {
    const source = await lockSource(ctx.tx, id, hashOfToken(token));
    if (!source) throw new Fault('hook.signature-invalid');
    const alerts = parseInput(INBOUND_FORMATS[source.format], body);
    const assets = await assetsOf(ctx.tx, ctx.scope, source.contract_id);
    await lockAlerts(ctx.tx, [source.contract_id]);
    for (const alert of alerts) await receive(ctx, source, alert, assets);
    await countReceived(ctx.tx, id, alerts.length, ctx.now);
    return { accepted: alerts.length };
  },
});

async function receive(
  ctx: CommandContext,
  source: SourceRow,
  alert: InboundAlert,
  assets: ReadonlyMap<string, KnownAsset>,
): Promise<void> {
  const fingerprint = `${source.id}:${alert.fingerprint}`;
  if (!alert.firing) {
    const ended = pastInstant(alert.endedAt, ctx.now);
    return closeAlert(ctx, { contract: source.contract_id, fingerprint }, ended);
  }
  const asset = assetOf(alert, assets) ?? source.asset_id;
  const id = ctx.newId('alert');
  const startedAt = pastInstant(alert.startedAt, ctx.now);
  const fresh = await insertAlert(ctx.tx, {
    id,
    contract_id: source.contract_id,
    probe_id: null,
    source_id: source.id,
    fingerprint,
    asset_id: asset,
    severity: alert.severity,
    title: alert.title,
    detail: alert.text,
    group_key: alert.severity === 'critical' && asset !== null ? systemOf(assets, asset) : fingerprint,
    started_at: new Date(startedAt),
    confirmed_at: new Date(ctx.now),
    last_at: new Date(ctx.now),
    root_id: null,
    case_id: null,
    held_why: null,
  });
  if (!fresh) return touchAlert(ctx.tx, source.contract_id, fingerprint, ctx.now);
  await ctx.record({
    type: 'alert.raised',
    contract: source.contract_id,
    subject: id,
    at: ctx.now,
    channel: 'webhook',
    data: { title: alert.title, severity: alert.severity, source: source.id },
  });
}

/** By name or address; a port at its end is not part of a host. */
function assetOf({ target }: InboundAlert, assets: ReadonlyMap<string, KnownAsset>): string | null {
  if (target === null) return null;
  const host = target.replace(/:\d+$/, '');
  const found = [...assets.values()].find((one) =>
    [target, host].some((text) => text === one.name || text === one.address),
  );
  return found?.id ?? null;
}

function pastInstant(at: Instant | null, now: Instant): Instant {
  return at === null || at > now || now - at > CLOCK_SKEW_MS ? now : instantOf(at);
}
