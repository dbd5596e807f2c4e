import { MoneyParams, ProposeRecoveryChange, type RecoveryDetail } from '@yinuo/api';
import { fenOf } from '@yinuo/kernel';
import { command } from '@yinuo/platform';
import { z } from 'zod';
import { lockRecovery } from '../lock-recovery.ts';
import { recoveryDetail } from '../view.ts';
import { layChange } from './lay-change.ts';
import { refuseChange } from './refuse-change.ts';

/**
 * Another finding, another amount, or giving the recovery up: laid before the other side of the contract. Nothing holds until
 * that side agrees; one change is open at a time.
 */
export const proposeChange = command({
  name: 'recovery.propose-change',
  permission: 'recovery.work',
  input: z.strictObject({ ...MoneyParams.shape, change: ProposeRecoveryChange }),
  async run(ctx, { id, change }): Promise<RecoveryDetail> {
    const row = await lockRecovery(ctx, id, change.kind);
    await refuseChange(ctx, row, change);
    const { reason } = change;
    if (change.kind === 'finding') {
      const { kind, cause, party, partyName } = change;
      const told = { amount: row.owed, data: { recoveryParty: party, cause } };
      await layChange(ctx, row, { kind, cause, party, party_name: partyName ?? null, reason }, told);
    } else if (change.kind === 'amount') {
      const { kind, fen } = change;
      const told = { amount: fenOf(fen), data: { from: row.owed, to: fen } };
      await layChange(ctx, row, { kind, was: row.owed, fen, reason }, told);
    } else await layChange(ctx, row, { kind: 'cancel', reason }, { amount: row.owed, data: {} });
    return recoveryDetail(ctx, id);
  },
});
