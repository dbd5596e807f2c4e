import { type Fen, formatFen } from '@yinuo/kernel';
import { actorId, type CommandContext, Fault } from '@yinuo/platform';
import type { Insertable } from 'kysely';
import { maskSaid } from '../../domain/words/mask-said.ts';
import { sideOf } from '../lock-recovery.ts';
import type { ChangeTable, RecoveryRow } from '../recovery-tables.ts';
import { other, tellSide } from '../tell-side.ts';
import { insertChange } from './change-store.ts';

type Laid = Pick<Insertable<ChangeTable>, 'kind' | 'reason'> &
  Partial<
    Pick<Insertable<ChangeTable>, 'cause' | 'party' | 'party_name' | 'was' | 'fen' | 'way' | 'way_text' | 'plan'>
  >;

/** Lays a change before the other side: kept, a fact, told. `state.conflict` while another one waits for its answer. */
export async function layChange(
  ctx: CommandContext,
  row: RecoveryRow,
  change: Laid,
  told: { readonly amount: Fen; readonly data: Readonly<Record<string, unknown>> },
): Promise<void> {
  const { tx, scope, now, actor } = ctx;
  const side = sideOf(ctx);
  const { kind, reason } = change;
  const id = ctx.newId('order');
  const laid = await insertChange(tx, scope, {
    ...change,
    id,
    contract_id: row.contract_id,
    recovery_id: row.id,
    side,
    proposed_at: new Date(now),
    proposed_by: actorId(actor) ?? '',
    proposed_name: 'name' in actor ? actor.name : null,
  });
  if (!laid) throw new Fault('state.conflict', { recovery: row.id, state: 'changing' });
  await ctx.record({
    type: 'recovery.change-proposed',
    contract: row.contract_id,
    subject: row.id,
    at: now,
    data: maskSaid({ number: row.number, change: id, side, changeKind: kind, reason, ...told.data }),
  });
  await tellSide(ctx, row, other(side), {
    template: 'recovery.change-proposed',
    params: { state: kind, reason, amount: formatFen(told.amount) },
    key: `change:${id}`,
  });
}
