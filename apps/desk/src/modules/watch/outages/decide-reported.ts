import { DecideReported, type FaultCode } from '@yinuo/api';
import { type Instant, instantOf } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { assetsOf } from '../../asset/index.ts';
import { assetOfModule } from '../domain/downtime/asset-of-module.ts';
import type { CountedEnd } from '../domain/downtime/told-end.ts';
import { requireParty } from '../probes/read-probes.ts';
import { lockAlerts } from '../store/alert-store.ts';
import { denyReported } from './deny-outage.ts';
import { type EnteredSpans, enterSpans, knownOfCase } from './enter-outage.ts';
import { type ReportedDown, reportedDown } from './reported-down.ts';

/**
 * One decision with one reason of many reports that wait (KL-4), each judged by itself as if it alone were decided: «nothing was
 * down» is the hospital's, «down» enters what of the report nothing decided yet. Faults are told of each.
 */
export const decideReported = command({
  name: 'outage.decide',
  permission: 'watch.manage',
  input: DecideReported,
  mayDoNothing: true,
  async run(ctx, { contract: id, cases, decision, asset, reason }) {
    await requireParty(ctx, id);
    const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
    await lockAlerts(ctx.tx, [id]);
    const assets = await assetsOf(ctx.tx, ctx.scope, id);
    const all = await reportedDown(ctx, contract, { from: instantOf(0), to: instantOf(ctx.now + 1) });
    const waiting = new Map(all.map((one) => [one.id, one]));
    const items = [];
    for (const one of new Set(cases)) {
      const reported = waiting.get(one);
      const decided =
        decision === 'none-down'
          ? denyReported(ctx, id, { id: one, reported, reason })
          : enterReported(ctx, id, { id: one, reported, assets, asset, reason });
      items.push({ case: one, fault: await faultCodeOf(decided) });
    }
    return { items };
  },
});

/** As it was reported, as far as nothing measured says otherwise. */
async function enterReported(
  ctx: CommandContext,
  contract: string,
  one: Pick<EnteredSpans, 'assets' | 'reason'> & {
    readonly id: string;
    readonly reported: ReportedDown | undefined;
    readonly asset: string | null;
  },
): Promise<void> {
  const { id, reported, assets, asset, reason } = one;
  if (!reported || reported.denied !== null) throw new Fault('state.conflict', { case: id });
  const { party } = await knownOfCase(ctx, contract, id);
  const known = assetOfModule(assets, reported.module) ?? asset;
  if (known === null) throw new Fault('input.invalid', {}, [{ path: 'asset', rule: 'unknown-asset' }]);
  const spans = reported.rest.map((span) => ({ from: instantOf(span.from), end: endOf(reported, span.to, ctx.now) }));
  const title = reported.title.slice(0, 120);
  await enterSpans(ctx, contract, { assets, asset: known, title, case: id, reason, party, spans });
}

/** The last one ends as the report does, or goes on with it. */
function endOf({ end }: ReportedDown, to: number, now: Instant): CountedEnd | null {
  if (end === null) return to >= now ? null : { to: instantOf(to), said: null };
  return to >= end.to ? end : { to: instantOf(to), said: null };
}

/** A refused one has written nothing: what is checked is checked before its first row. */
async function faultCodeOf(decided: Promise<void>): Promise<FaultCode | null> {
  try {
    await decided;
    return null;
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
}
