import type { CommandContext, Listener } from '@yinuo/platform';
import { assetsOf, systemOf } from '../../asset/index.ts';
import {
  endPeriods,
  insertPeriods,
  lockCounting,
  selectCountingNow,
  selectOpenPeriods,
} from '../store/counting-store.ts';

/**
 * From now on results count as probes and assets are set now: of one probe, or of the whole contract. What was counted
 * before stays counted as it was.
 */
export async function followCounting(
  ctx: Pick<CommandContext, 'tx' | 'scope' | 'now'>,
  contract: string,
  probe: string | null = null,
): Promise<void> {
  await lockCounting(ctx.tx, contract);
  const assets = await assetsOf(ctx.tx, ctx.scope, contract);
  const open = new Map((await selectOpenPeriods(ctx.tx, ctx.scope, contract, probe)).map((row) => [row.probe_id, row]));
  const wanted = (await selectCountingNow(ctx.tx, ctx.scope, contract, probe)).map(({ id, asset_id }) => ({
    probe_id: id,
    asset_id,
    // An asset that was taken out of the list has no place any more: what was last known of it stays.
    system_id: assets.has(asset_id) ? systemOf(assets, asset_id) : (open.get(id)?.system_id ?? asset_id),
  }));
  const same = new Set(
    wanted
      .filter((one) => open.get(one.probe_id)?.system_id === one.system_id)
      .filter((one) => open.get(one.probe_id)?.asset_id === one.asset_id)
      .map((one) => one.probe_id),
  );
  const over = [...open.keys()].filter((id) => !same.has(id));
  await endPeriods(ctx.tx, ctx.scope, over, ctx.now);
  const begun = wanted.filter((one) => !same.has(one.probe_id));
  await insertPeriods(
    ctx.tx,
    begun.map((one) => ({ ...one, contract_id: contract, from_at: new Date(ctx.now), to_at: null })),
  );
}

/** What an asset is a part of decides whose downtime a failure is, from now on. */
export const onAssetChanged: Listener = async (ctx, fact) => {
  if (fact.contract !== null) await followCounting(ctx, fact.contract);
};
