import type { PlannedWorkView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { permissionsOfActor, type QueryContext } from '@yinuo/platform';
import type { WorkRow } from '../store/work-store.ts';

export function workView(
  ctx: QueryContext,
  row: WorkRow,
  assets: ReadonlyMap<string, { readonly name: string }>,
): PlannedWorkView {
  const held = permissionsOfActor(ctx.actor);
  const state = row.cancelled_at !== null ? 'cancelled' : row.approved_at !== null ? 'approved' : 'proposed';
  const open = state !== 'cancelled' && row.to_at > ctx.now;
  return {
    id: row.id,
    contract: row.contract_id,
    title: row.title,
    change: row.change,
    assets: row.assets === null ? null : row.assets.map((id) => ({ id, name: assets.get(id)?.name ?? '—' })),
    from: formatInstant(instantOf(row.from_at)),
    to: formatInstant(instantOf(row.to_at)),
    impact: row.impact,
    state,
    plannedBy: row.planned_by,
    approvedBy: row.approved_by,
    approvedAt: row.approved_at === null ? null : formatInstant(instantOf(row.approved_at)),
    may: [
      ...(state === 'proposed' && row.from_at > ctx.now && held.has('window.approve') ? ['approve'] : []),
      ...(open && held.has('window.plan') ? ['cancel'] : []),
    ],
  };
}
