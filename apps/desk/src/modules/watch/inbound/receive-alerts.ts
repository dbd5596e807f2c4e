import { type CommandContext, command, Fault, parseInput } from '@yinuo/platform';
import { z } from 'zod';
import { assetsOf, type KnownAsset, systemOf } from '../../asset/index.ts';
import { notify } from '../../notify/index.ts';
import { closeAlert, openOutage } from '../alerts/turn-alert.ts';
import type { InboundAlert } from '../domain/inbound/inbound-alert.ts';
import { INBOUND_FORMATS } from '../domain/inbound/read-inbound.ts';
import { type ToldSpan, toldSpan } from '../domain/inbound/told-span.ts';
import type { Span } from '../domain/time/spans.ts';
import { hashOfToken } from '../runners/invite-runner.ts';
import { hadAlertSince, insertAlert, lockAlerts, touchAlert } from '../store/alert-store.ts';
import { countReceived, lockSource, type SourceRow, selectAbsences } from '../store/source-store.ts';
import { whomToTell } from '../telling/whom-to-tell.ts';
import { GAP_MS } from './note-presence.ts';

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
    const absences = await selectAbsences(ctx.tx, ctx.now, GAP_MS);
    const doubted: Doubted[] = [];
    for (const alert of alerts) {
      const outage = await receive(ctx, source, alert, { assets, absences });
      if (outage !== null) doubted.push({ outage, title: alert.title });
    }
    await tellDoubted(ctx, source, doubted);
    await countReceived(ctx.tx, id, alerts.length, ctx.now);
    return { accepted: alerts.length };
  },
});

interface Doubted {
  readonly outage: string;
  readonly title: string;
}

/** What the tool says and the desk did not hear counts only by the hospital's word, so it is told at once that one is owed. */
async function tellDoubted(ctx: CommandContext, source: SourceRow, doubted: readonly Doubted[]): Promise<void> {
  const [first] = doubted;
  if (!first) return;
  await notify(ctx, {
    to: await whomToTell(ctx, source.contract_id, ['hospital']),
    template: 'watch.outage-doubted',
    params: { name: first.title, tool: source.name, count: doubted.length },
    contract: source.contract_id,
    subject: first.outage,
    key: `outage-doubted:${first.outage}`,
  });
}

/** The outage of which a part waits for the hospital's word; null when there is none. */
async function receive(
  ctx: CommandContext,
  source: SourceRow,
  alert: InboundAlert,
  { assets, absences }: { readonly assets: ReadonlyMap<string, KnownAsset>; readonly absences: readonly Span[] },
): Promise<string | null> {
  const fingerprint = `${source.id}:${alert.fingerprint}`;
  const told = toldSpan(alert, ctx.now, absences);
  const { from, to, doubted } = told;
  if (!alert.firing) {
    const closed = await closeAlert(ctx, { contract: source.contract_id, fingerprint }, to);
    // Its beginning never arrived, or it was over before: what it tells is kept once.
    if (closed || alert.startedAt === null || (from >= to && doubted === null)) return null;
    if (await hadAlertSince(ctx.tx, source.contract_id, fingerprint, doubted?.from ?? from)) return null;
  }
  const raised = await raise(ctx, source, { alert, fingerprint, told }, assets);
  if (raised === null) await touchAlert(ctx.tx, source.contract_id, fingerprint, ctx.now);
  else if (!alert.firing) await closeAlert(ctx, { contract: source.contract_id, fingerprint }, to);
  return doubted === null ? null : (raised?.outage ?? null);
}

/** Null: the same trouble is open already. A grave alert of an asset is downtime of it, where the source says so (KL-4). */
async function raise(
  ctx: CommandContext,
  source: SourceRow,
  { alert, fingerprint, told: { from, doubted } }: { alert: InboundAlert; fingerprint: string; told: ToldSpan },
  assets: ReadonlyMap<string, KnownAsset>,
): Promise<{ readonly outage: string | null } | null> {
  const asset = assetOf(alert, assets) ?? source.asset_id;
  const id = ctx.newId('alert');
  const contract = source.contract_id;
  const fresh = await insertAlert(ctx.tx, {
    id,
    contract_id: contract,
    probe_id: null,
    source_id: source.id,
    fingerprint,
    asset_id: asset,
    owner: asset === null ? null : (assets.get(asset)?.owner ?? null),
    severity: alert.severity,
    title: alert.title,
    detail: alert.text,
    group_key: alert.severity === 'critical' && asset !== null ? systemOf(assets, asset) : fingerprint,
    started_at: new Date(from),
    confirmed_at: new Date(ctx.now),
    last_at: new Date(ctx.now),
    root_id: null,
    case_id: null,
    held_why: null,
  });
  if (!fresh) return null;
  const isOutage = asset !== null && alert.severity === 'critical' && source.counts_downtime;
  const outage = isOutage
    ? await openOutage(ctx, assets, { contract, alert: id, probe: null, asset, since: from, doubted })
    : null;
  await ctx.record({
    type: 'alert.raised',
    contract,
    subject: id,
    at: ctx.now,
    channel: 'webhook',
    data: { title: alert.title, severity: alert.severity, source: source.id },
  });
  return { outage };
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
