import { ListProbes, type ProbeRow, type ProbeView, WatchParams } from '@yinuo/api';
import { decodeCursor, encodeCursor, Fault, type QueryContext, query, type Scope, type Tx } from '@yinuo/platform';
import { z } from 'zod';
import { partiesOf } from '../../agreement/index.ts';
import { assetsById } from '../../asset/index.ts';
import { findProbe, type ProbeTableRow, selectProbes } from '../store/probe-store.ts';
import { runnerNames } from '../store/runner-store.ts';
import { type ProbeNames, probeRow, probeView } from './probe-view.ts';

const After = z.tuple([z.number(), z.string(), z.string()]);

export const listProbes = query({
  name: 'probe.list',
  permission: 'watch.read',
  input: ListProbes,
  async run(ctx, input): Promise<{ items: ProbeRow[]; next: string | null }> {
    await requireParty(ctx, input.contract);
    const filter = {
      contract: input.contract,
      asset: input.asset ?? null,
      health: input.health ?? null,
      text: input.text ?? null,
      after: decodeCursor(input.cursor, After),
      limit: input.limit + 1,
    };
    const rows = await selectProbes(ctx.tx, ctx.scope, filter, ctx.now);
    const shown = rows.slice(0, input.limit);
    const names = await namesOf(ctx.tx, ctx.scope, shown);
    const last = shown.at(-1);
    const next = rows.length > input.limit && last ? encodeCursor([last.rank, last.name, last.id]) : null;
    return { items: shown.map((row) => probeRow(row, names, ctx.now)), next };
  },
});

export const getProbe = query({
  name: 'probe.get',
  permission: 'watch.read',
  input: WatchParams,
  async run(ctx, { id }): Promise<ProbeView> {
    const row = await findProbe(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { probe: id });
    return probeView(ctx, row, await namesOf(ctx.tx, ctx.scope, [row]));
  },
});

/** `not-found` for who is no party of the contract. */
export async function requireParty(ctx: Pick<QueryContext, 'tx' | 'scope'>, contract: string): Promise<void> {
  if ((await partiesOf(ctx.tx, ctx.scope, contract)).length === 0) throw new Fault('not-found', { contract });
}

async function namesOf(tx: Tx, scope: Scope, rows: readonly ProbeTableRow[]): Promise<ProbeNames> {
  const assets = await assetsById(tx, scope, [...new Set(rows.map((row) => row.asset_id))]);
  const runners = await runnerNames(tx, scope, [...new Set(rows.flatMap((row) => row.runner_id ?? []))]);
  return { assets, runners };
}
