import type { TermView } from '@yinuo/api';
import { beijingDate, type DateText, daysBetween } from '@yinuo/kernel';
import { permissionsOfActor, query } from '@yinuo/platform';
import { contractHeads, endOf, type TermStanding, termStanding } from '../../agreement/index.ts';
import { ById } from '../by-id.ts';
import { sideOf } from '../sides.ts';
import { instantText } from '../steps.ts';

/** How the term of a contract stands, and what becomes of it. */
export const readTerm = query({
  name: 'term.read',
  permission: 'settlement.read',
  input: ById,
  async run(ctx, { id }): Promise<TermView> {
    const standing = await termStanding(ctx, id);
    const { contract, state, term, deadline, notice, renewsItself, signedOn, startsOn, endsOn } = standing;
    const today = beijingDate(ctx.now);
    const head = (await contractHeads(ctx.tx, ctx.scope)).find((one) => one.id === id);
    const isRunning = state === 'in-force';
    const mayEnd = isRunning && renewsItself && notice === null;
    const permissions = permissionsOfActor(ctx.actor);
    const side = sideOf(ctx.actor);
    const decides = side !== null && permissions.has('term.decide');
    return {
      contract: { id, code: contract.code, title: head?.title ?? contract.title },
      state: isRunning ? 'in-force' : 'ended',
      today,
      signedOn,
      startsOn,
      endsOn,
      from: term.from,
      to: term.to,
      number: term.number,
      daysLeft: Math.max(0, daysBetween(today, endsOn)),
      lasts: contract.term.lasts,
      renewsBy: contract.term.renewsBy ?? null,
      deadline: deadline && { ...deadline, daysLeft: daysBetween(today, deadline.on) },
      noticeLeaves: mayEnd ? endOf(standing, today) : null,
      notice: notice && {
        side: notice.given_side,
        by: notice.given_by,
        on: notice.given_on,
        endsOn: notice.ends_on,
        reason: notice.reason,
        at: instantText(notice.at),
      },
      next: nextOf(standing, endsOn),
      may: [
        ...(decides && mayEnd ? (['give-notice'] as const) : []),
        ...(decides && isRunning && notice?.given_side === side ? (['withdraw-notice'] as const) : []),
        ...(permissions.has('contract.propose') && isRunning ? (['amend'] as const) : []),
      ],
    };
  },
});

function nextOf({ state, renewsItself, notice }: TermStanding, endsOn: DateText): TermView['next'] {
  if (state !== 'in-force') return 'ended';
  return renewsItself && (notice === null || notice.ends_on > endsOn) ? 'renews' : 'ends';
}
