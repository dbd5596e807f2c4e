import { AnswerCause, ClaimCause } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { ById } from '../by-id.ts';
import { nameOf, otherSide, requireSide } from '../sides.ts';
import { openIncident, refuseTeller, settleIncident } from './open-incident.ts';

/** The paying side says that the cause lies with another party; until the other side agrees, nothing changes. */
export const claimCause = command({
  name: 'incident.claim-cause',
  permission: 'incident.tell',
  input: ClaimCause.extend(ById.shape),
  async run(ctx, input): Promise<{ penalty: string }> {
    const { row } = await openIncident(ctx, input);
    const payer = requireSide(ctx, otherSide(row.told_side));
    const { party, reason } = input;
    if (party === payer) throw new Fault('input.invalid', {}, [{ path: 'party', rule: 'another-party' }]);
    if (row.cause !== null && row.cause.agreed !== false)
      throw new Fault('state.conflict', { agreed: row.cause.agreed });
    const cause = JSON.stringify({ party, reason, by: nameOf(ctx.actor), agreed: null, answer: null });
    return { penalty: await settleIncident(ctx, row, 'incident.cause-claimed', { cause }, { party, reason }) };
  },
});

/** The side that told it agrees, which excuses, or does not; by who decides on money, and not the person who told. */
export const answerCause = command({
  name: 'incident.answer-cause',
  permission: 'penalty.decide',
  input: AnswerCause.extend(ById.shape),
  async run(ctx, input): Promise<{ penalty: string }> {
    const { row } = await openIncident(ctx, input);
    requireSide(ctx, row.told_side);
    refuseTeller(ctx, row);
    const { agree: agreed, reason } = input;
    if (row.cause === null || row.cause.agreed !== null)
      throw new Fault('state.conflict', { cause: row.cause?.agreed });
    const cause = JSON.stringify({ ...row.cause, agreed, answer: reason ?? null });
    const data = { party: row.cause.party, agreed, ...(reason === undefined ? {} : { reason }) };
    return { penalty: await settleIncident(ctx, row, 'incident.cause-answered', { cause }, data) };
  },
});
