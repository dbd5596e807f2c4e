import { WithdrawIncident } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { ById } from '../by-id.ts';
import { requireSide } from '../sides.ts';
import { openIncident, refuseTeller, settleIncident } from './open-incident.ts';

/** It was told in error, as somebody else of the same side says; the penalty goes with it, the facts of both stay. */
export const withdrawIncident = command({
  name: 'incident.withdraw',
  permission: 'penalty.decide',
  input: WithdrawIncident.extend(ById.shape),
  async run(ctx, input): Promise<{ penalty: string }> {
    const { row } = await openIncident(ctx, input);
    requireSide(ctx, row.told_side);
    refuseTeller(ctx, row);
    const { reason } = input;
    const change = { withdrawn_at: new Date(ctx.now), withdrawn_reason: reason };
    return { penalty: await settleIncident(ctx, row, 'incident.withdrawn', change, { reason }) };
  },
});
