import { AnswerRecoveryChange, RecoveryChangeParams, type RecoveryDetail } from '@yinuo/api';
import { beijingDate, fenOf } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { releaseDifferences } from '../../differences/difference-store.ts';
import { maskSaid } from '../../domain/words/mask-said.ts';
import { coverPlan, cutPlan, nextDue } from '../domain/plan.ts';
import { lockRecovery, personOf, sideOf } from '../lock-recovery.ts';
import { settle } from '../receiving/settle.ts';
import type { RecoveryRow } from '../recovery-tables.ts';
import { insertEntry, updateRecovery } from '../store.ts';
import { other, tellSide } from '../tell-side.ts';
import { recoveryDetail } from '../view.ts';
import { type ChangeRow, endChange, selectChanges } from './change-store.ts';
import { refuseChange } from './refuse-change.ts';

/** What a plan was agreed upon has changed: it is to be proposed again. */
const NO_PLAN = { state: 'verified', plan: '[]', agreed_at: null, agreed_name: null, remind_on: null } as const;

/** The other side agrees or declines; the side that proposed a change may only take it back. */
export const answerChange = command({
  name: 'recovery.answer-change',
  permission: 'recovery.work',
  input: z.strictObject({ ...RecoveryChangeParams.shape, answer: AnswerRecoveryChange }),
  async run(ctx, { id, change: changeId, answer: { agree, reason } }): Promise<RecoveryDetail> {
    const { tx, scope, now } = ctx;
    const row = await lockRecovery(ctx, id, null);
    const change = (await selectChanges(tx, scope, id)).find((one) => one.id === changeId);
    if (!change) throw new Fault('not-found', { change: changeId });
    if (change.state !== 'open') throw new Fault('state.conflict', { change: changeId, state: change.state });
    const side = sideOf(ctx);
    const own = side === change.side;
    if (own && agree) throw new Fault('auth.forbidden', { proposedBy: change.side });
    const state = agree ? ('agreed' as const) : own ? ('withdrawn' as const) : ('declined' as const);
    const name = 'name' in ctx.actor ? ctx.actor.name : null;
    await endChange(tx, scope, changeId, { state, at: now, side, name, answer: reason ?? null });
    if (agree) await apply(ctx, row, change);
    await ctx.record({
      type: `recovery.change-${state}`,
      contract: row.contract_id,
      subject: id,
      at: now,
      data: maskSaid({ number: row.number, change: changeId, changeKind: change.kind, side, answer: reason ?? null }),
    });
    await tellSide(ctx, row, other(side), {
      template: 'recovery.change-answered',
      params: { state, changeKind: change.kind, reason: reason ?? change.reason },
      key: `change:${changeId}:${state}`,
    });
    return recoveryDetail(ctx, id);
  },
});

async function apply(ctx: CommandContext, row: RecoveryRow, change: ChangeRow): Promise<void> {
  const { tx, scope, now } = ctx;
  const about = { contract: row.contract_id, subject: row.id, at: now };
  const planned = row.state === 'proposed' || row.state === 'agreed';
  const { kind, party, cause, party_name: partyName, fen, reason } = change;
  if (kind === 'cancel') {
    await lockRecovery(ctx, row.id, kind);
    await refuseChange(ctx, row, { kind });
    await updateRecovery(tx, scope, row.id, { state: 'cancelled', closed_at: new Date(now), remind_on: null });
    await releaseDifferences(tx, scope, row.id);
    await ctx.record({
      type: 'recovery.cancelled',
      ...about,
      data: maskSaid({ number: row.number, fen: row.owed, reason }),
    });
    return;
  }
  if (kind === 'finding' && party !== null && cause !== null) {
    await lockRecovery(ctx, row.id, kind);
    const moved = party !== row.party || partyName !== row.party_name;
    await updateRecovery(tx, scope, row.id, {
      cause,
      party,
      party_name: partyName,
      ...(moved && planned ? NO_PLAN : {}),
    });
    const data = maskSaid({ number: row.number, cause, recoveryParty: party, partyName, from: row.party, reason });
    await ctx.record({ type: 'recovery.found-anew', ...about, data });
    return;
  }
  if (kind === 'plan' && change.plan !== null) {
    await lockRecovery(ctx, row.id, 'propose');
    const { way, way_text, plan, proposed_name, side } = change;
    const due = nextDue(coverPlan(plan, row.received, beijingDate(now)));
    await updateRecovery(tx, scope, row.id, {
      ...{ way, way_text, plan: JSON.stringify(plan), proposed_name, proposed_side: side },
      agreed_at: new Date(now),
      agreed_name: 'name' in ctx.actor ? ctx.actor.name : null,
      remind_on: due?.due ?? null,
    });
    await ctx.record({ type: 'recovery.agreed', ...about, data: { number: row.number, way, plan, answer: null } });
    return;
  }
  if (fen === null) throw new Error(`a change of ${kind} without what it changes`);
  await lockRecovery(ctx, row.id, 'amount');
  await refuseChange(ctx, row, { kind: 'amount', fen });
  await insertEntry(tx, scope, {
    id: ctx.newId('order'),
    contract_id: row.contract_id,
    recovery_id: row.id,
    kind: 'corrected',
    fen: fenOf(fen - row.owed),
    on_day: beijingDate(now),
    at: new Date(now),
    ...personOf(ctx),
    note: reason,
  });
  const forgiven = fen === row.received;
  if (!forgiven) await updateRecovery(tx, scope, row.id, { owed: fen, ...(planned ? NO_PLAN : {}) });
  await ctx.record({
    type: 'recovery.corrected',
    ...about,
    data: maskSaid({ number: row.number, from: row.owed, to: fen, reason }),
  });
  // Nothing is left to come: closed as when the last fen comes.
  if (!forgiven) return;
  const plan = cutPlan(row.plan, fen);
  await settle(ctx, { ...row, owed: fen, plan }, fen, { owed: fen, plan: JSON.stringify(plan) });
}
