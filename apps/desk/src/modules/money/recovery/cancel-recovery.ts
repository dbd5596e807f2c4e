import { CancelRecovery, MoneyParams, type RecoveryDetail } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { releaseDifferences } from '../differences/difference-store.ts';
import { lockRecovery } from './lock-recovery.ts';
import { updateRecovery } from './store.ts';
import { recoveryDetail } from './view.ts';

/** Gives a recovery up of which nothing has come in; its differences are open again. */
export const cancelRecovery = command({
  name: 'recovery.cancel',
  permission: 'recovery.work',
  input: MoneyParams.extend(CancelRecovery.shape),
  async run(ctx, { id, reason }): Promise<RecoveryDetail> {
    const row = await lockRecovery(ctx, id, 'cancel');
    if (row.received > 0) throw new Fault('state.conflict', { recovery: id, received: row.received });
    await updateRecovery(ctx.tx, ctx.scope, id, { state: 'cancelled', closed_at: new Date(ctx.now), remind_on: null });
    await releaseDifferences(ctx.tx, ctx.scope, id);
    await ctx.record({
      type: 'recovery.cancelled',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { number: row.number, fen: row.owed, reason },
    });
    return recoveryDetail(ctx, id);
  },
});
