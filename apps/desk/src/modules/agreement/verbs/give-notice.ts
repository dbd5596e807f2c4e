import { GiveNotice, WithdrawNotice } from '@yinuo/api';
import { addDays, beijingDate, type DateText } from '@yinuo/kernel';
import { termOn } from '@yinuo/obligations';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { type TermStanding, termStanding } from '../reading/running-term.ts';
import { lockContract } from '../store/contract-store.ts';
import { findNotice, insertNotice, withdrawStanding } from '../store/notice-store.ts';
import { sideOf } from './side-of.ts';

/**
 * Notice that a contract which renews itself does not go on. By the day that the contract names it ends with the running
 * term, later with the one that follows.
 */
export const giveNotice = command({
  name: 'contract.give-notice',
  permission: 'term.decide',
  input: GiveNotice,
  async run(ctx, { contract: id, reason }): Promise<{ contract: string; endsOn: DateText }> {
    const side = sideOf(ctx);
    const standing = await locked(ctx, id);
    if (!standing.renewsItself) throw new Fault('state.conflict', { renews: false });
    if (standing.notice !== null) throw new Fault('state.conflict', { notice: standing.notice.id });
    const endsOn = endOf(standing, beijingDate(ctx.now));
    const notice = ctx.newId('notice');
    await insertNotice(ctx.tx, ctx.scope, {
      id: notice,
      contract_id: id,
      given_side: side,
      given_by: 'name' in ctx.actor ? ctx.actor.name : '',
      given_on: beijingDate(ctx.now),
      ends_on: endsOn,
      reason,
      at: new Date(ctx.now),
    });
    const data = { side, endsOn, deadline: standing.deadline?.on ?? null, reason };
    await ctx.record({ type: 'contract.notice-given', contract: id, subject: id, at: ctx.now, data });
    return { contract: id, endsOn };
  },
});

/** The side that gave it takes it back while the contract runs: it goes on by itself again. */
export const withdrawNotice = command({
  name: 'contract.withdraw-notice',
  permission: 'term.decide',
  input: WithdrawNotice,
  async run(ctx, { contract: id, reason }): Promise<{ contract: string }> {
    const side = sideOf(ctx);
    await locked(ctx, id);
    const notice = await findNotice(ctx.tx, ctx.scope, id);
    if (notice === null) throw new Fault('state.conflict', { notice: null });
    if (notice.given_side !== side) throw new Fault('auth.forbidden', { side: notice.given_side });
    await withdrawStanding(ctx.tx, ctx.scope, id, new Date(ctx.now), reason);
    const data = { side, endsOn: notice.ends_on, reason };
    await ctx.record({ type: 'contract.notice-withdrawn', contract: id, subject: id, at: ctx.now, data });
    return { contract: id };
  },
});

async function locked(ctx: CommandContext, id: string): Promise<TermStanding> {
  if (!(await lockContract(ctx.tx, ctx.scope, id))) throw new Fault('not-found', { contract: id });
  const standing = await termStanding(ctx, id);
  if (standing.state !== 'in-force') throw new Fault('state.conflict', { state: standing.state });
  return standing;
}

/** The last day that a notice of today leaves. */
export function endOf({ contract, startsOn, endsOn, deadline }: TermStanding, today: DateText): DateText {
  if (deadline === null || today <= deadline.on) return endsOn;
  return termOn(contract, startsOn, addDays(endsOn, 1)).to;
}
