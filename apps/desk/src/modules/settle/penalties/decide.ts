import type { PayingSide, PenaltyState } from '@yinuo/api';
import { groupedYuan } from '@yinuo/obligations';
import { type CommandContext, Fault } from '@yinuo/platform';
import { notify } from '../../notify/index.ts';
import { nameOf, otherSide, requireSide, speakersOf } from '../sides.ts';
import { type PenaltiesOf, type Penalty, penaltiesOf } from './penalties-of.ts';
import { lockPenalty, updatePenalty } from './store.ts';

interface Guard {
  readonly id: string;
  readonly version?: number | undefined;
}

export interface OpenPenalty extends Penalty {
  readonly side: PayingSide;
  readonly all: PenaltiesOf;
}

/** The penalty, locked, by the side that may decide so; refused in any other state, or when it moved on. */
export async function openPenalty(
  ctx: CommandContext,
  { id, version }: Guard,
  by: 'payer' | 'payee',
  states: readonly PenaltyState[],
): Promise<OpenPenalty> {
  const row = await lockPenalty(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { penalty: id });
  const side = requireSide(ctx, by === 'payer' ? row.payer : otherSide(row.payer));
  if (version !== undefined && version !== row.row_version)
    throw new Fault('state.stale', { version: row.row_version });
  if (!states.includes(row.state)) throw new Fault('state.conflict', { state: row.state });
  const all = await penaltiesOf(ctx, row.contract_id);
  const own = all.penalties.find((one) => one.row.id === id);
  if (!own) throw new Fault('state.conflict', { state: 'gone' });
  return { ...own, side, all };
}

/** Writes a decision down with the line as it stands now, records it and tells the other side. */
export async function decide(
  ctx: CommandContext,
  { row, line, side }: OpenPenalty,
  verb: 'accepted' | 'disputed' | 'upheld' | 'waived',
  state: PenaltyState,
  reason?: string,
): Promise<void> {
  await updatePenalty(ctx.tx, ctx.scope, row.id, {
    state,
    line: JSON.stringify(line),
    worked_out_at: new Date(ctx.now),
    decided_at: new Date(ctx.now),
    decided_by: nameOf(ctx.actor),
    decided_side: side,
    reason: reason ?? null,
  });
  await ctx.record({
    type: `penalty.${verb}`,
    contract: row.contract_id,
    subject: row.id,
    at: ctx.now,
    data: {
      clause: line.clause,
      penalty: line.penalty,
      title: line.title,
      from: row.state,
      side,
      amountFen: line.amount,
      ...(reason === undefined ? {} : { reason }),
    },
  });
  await notify(ctx, {
    to: await speakersOf(ctx, row.contract_id, [otherSide(side)]),
    template: 'penalty.decided',
    params: {
      title: line.title.zh,
      titleEn: line.title.en,
      clause: line.clause,
      state: verb,
      side,
      amount: line.amount === null ? null : groupedYuan(line.amount),
      reason: reason ?? null,
    },
    contract: row.contract_id,
    subject: row.id,
    key: `penalty:${row.id}:${verb}:${ctx.now}`,
  });
}
