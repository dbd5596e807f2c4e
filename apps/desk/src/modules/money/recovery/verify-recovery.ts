import { MoneyParams, type RecoveryDetail, VerifyRecovery } from '@yinuo/api';
import { instantOf } from '@yinuo/kernel';
import { command } from '@yinuo/platform';
import { maskSaid } from '../domain/words/mask-said.ts';
import { lockRecovery, sideOf } from './lock-recovery.ts';
import { updateRecovery } from './store.ts';
import { other, tellSide } from './tell-side.ts';
import { recoveryDetail } from './view.ts';

/** Cause and responsible party, as found (ZK-15). Once stated they are changed only with the other side: `proposeChange`. */
export const verifyRecovery = command({
  name: 'recovery.verify',
  permission: 'recovery.work',
  input: MoneyParams.extend(VerifyRecovery.shape),
  async run(ctx, { id, cause, party, partyName }): Promise<RecoveryDetail> {
    const row = await lockRecovery(ctx, id, 'verify');
    const side = sideOf(ctx);
    await updateRecovery(ctx.tx, ctx.scope, id, {
      cause,
      party,
      party_name: partyName ?? null,
      verified_at: new Date(ctx.now),
      state: 'verified',
    });
    const late = row.verify_by !== null && ctx.now > instantOf(row.verify_by);
    await ctx.record({
      type: 'recovery.verified',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: maskSaid({ number: row.number, cause, recoveryParty: party, partyName: partyName ?? null, side, late }),
    });
    const params = { cause, recoveryParty: party };
    await tellSide(ctx, row, other(side), { template: 'recovery.verified', params, key: 'verified' });
    return recoveryDetail(ctx, id);
  },
});
