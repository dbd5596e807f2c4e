import type { AssuranceView } from '@yinuo/api';
import { formatInstant, instantOf } from '@yinuo/kernel';
import { permissionsOfActor, type QueryContext } from '@yinuo/platform';
import type { AssuranceRow } from '../store/assurance-store.ts';

export function assuranceView(ctx: Pick<QueryContext, 'actor' | 'now'>, row: AssuranceRow): AssuranceView {
  // One that was called off before it began ends where it begins.
  const state =
    row.to_at <= ctx.now || row.to_at <= row.from_at ? 'over' : row.from_at > ctx.now ? 'planned' : 'running';
  return {
    id: row.id,
    contract: row.contract_id,
    title: row.title,
    from: formatInstant(instantOf(row.from_at)),
    to: formatInstant(instantOf(row.to_at)),
    everySeconds: row.every_seconds,
    plannedBy: row.planned_by,
    state,
    may: state !== 'over' && permissionsOfActor(ctx.actor).has('window.plan') ? ['end'] : [],
  };
}
