import { type AlertView, ListAlerts } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { decodeCursor, encodeCursor, query, type Scope, type Tx } from '@yinuo/platform';
import { z } from 'zod';
import { assetsById } from '../../asset/index.ts';
import { requireParty } from '../probes/read-probes.ts';
import { type AlertRow, selectAlerts, selectAlertsById } from '../store/alert-store.ts';

const After = z.tuple([z.number(), z.string()]);

export const listAlerts = query({
  name: 'alert.list',
  permission: 'watch.read',
  input: ListAlerts,
  async run(ctx, input): Promise<{ items: AlertView[]; next: string | null }> {
    await requireParty(ctx, input.contract);
    const rows = await selectAlerts(ctx.tx, ctx.scope, {
      contract: input.contract,
      open: input.state === 'open',
      probe: input.probe ?? null,
      after: decodeCursor(input.cursor, After),
      limit: input.limit + 1,
    });
    const shown = rows.slice(0, input.limit);
    const last = shown.at(-1);
    return {
      items: await alertViews(ctx.tx, ctx.scope, shown),
      next: rows.length > input.limit && last ? encodeCursor([last.started_at, last.id]) : null,
    };
  },
});

export async function alertViews(tx: Tx, scope: Scope, rows: readonly AlertRow[]): Promise<AlertView[]> {
  const assets = await assetsById(tx, scope, [...new Set(rows.flatMap((row) => row.asset_id ?? []))]);
  const roots = await selectAlertsById(tx, [...new Set(rows.flatMap((row) => row.root_id ?? []))]);
  const titles = new Map(roots.map((row) => [row.id, row.title]));
  const text = (ms: number) => formatInstant(instantOf(ms));
  return rows.map((row) => ({
    id: row.id,
    contract: row.contract_id,
    title: row.title,
    reason: row.reason,
    text: row.detail,
    severity: row.severity,
    state: row.recovered_at !== null ? 'over' : row.told_at !== null ? 'told' : 'held',
    heldWhy: row.held_why,
    heldUntil: row.held_until === null ? null : text(row.held_until),
    root: row.root_id === null ? null : { id: row.root_id, title: titles.get(row.root_id) ?? '—' },
    asset: row.asset_id === null ? null : { id: row.asset_id, name: assets.get(row.asset_id)?.name ?? '—' },
    probe: row.probe_id,
    source: row.source_id,
    startedAt: text(row.started_at),
    confirmedAt: text(row.confirmed_at),
    toldAt: row.told_at === null ? null : text(row.told_at),
    recoveredAt: row.recovered_at === null ? null : text(row.recovered_at),
    stopped: row.stopped,
    flapping: row.flapping,
    case: row.case_id,
  }));
}
