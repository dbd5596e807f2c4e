import { CorrectOwed, MoneyParams, type RecoveryDetail, VerifyRecovery } from '@yinuo/api';
import { beijingDate, fenOf, instantOf } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { refusesCorrection } from './domain/balance.ts';
import { lockRecovery, personOf } from './lock-recovery.ts';
import { insertEntry, updateRecovery } from './store.ts';
import { recoveryDetail } from './view.ts';

/** Cause and responsible party; may be stated anew until the repayment is agreed. */
export const verifyRecovery = command({
  name: 'recovery.verify',
  permission: 'recovery.work',
  input: MoneyParams.extend(VerifyRecovery.shape),
  async run(ctx, { id, cause, party, partyName }): Promise<RecoveryDetail> {
    const row = await lockRecovery(ctx, id, 'verify');
    const first = row.verified_at === null;
    await updateRecovery(ctx.tx, ctx.scope, id, {
      cause,
      party,
      party_name: partyName ?? null,
      ...(first ? { verified_at: new Date(ctx.now) } : {}),
      ...(row.state === 'verifying' ? { state: 'verified' } : {}),
    });
    const late = first && row.verify_by !== null && ctx.now > instantOf(row.verify_by);
    await ctx.record({
      type: 'recovery.verified',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { number: row.number, cause, recoveryParty: party, partyName: partyName ?? null, late },
    });
    return recoveryDetail(ctx, id);
  },
});

/** What is owed turned out to be more or less. A plan that was agreed for another sum is to be proposed again. */
export const correctOwed = command({
  name: 'recovery.correct',
  permission: 'recovery.work',
  input: MoneyParams.extend(CorrectOwed.shape),
  async run(ctx, { id, fen, reason }): Promise<RecoveryDetail> {
    const row = await lockRecovery(ctx, id, 'correct');
    const balance = { owed: row.owed, received: row.received, open: fenOf(row.owed - row.received) };
    if (refusesCorrection(balance, fen) !== null || fen === row.received)
      throw new Fault('recovery.over-collected', { received: row.received, owed: fen });
    if (fen === row.owed) throw new Fault('input.invalid', {}, [{ path: 'fen', rule: 'unchanged' }]);
    await insertEntry(ctx.tx, ctx.scope, {
      id: ctx.newId('order'),
      contract_id: row.contract_id,
      recovery_id: id,
      kind: 'corrected',
      fen: fen - row.owed,
      on_day: beijingDate(ctx.now),
      at: new Date(ctx.now),
      ...personOf(ctx),
      note: reason,
    });
    const planned = row.state === 'proposed' || row.state === 'agreed';
    await updateRecovery(ctx.tx, ctx.scope, id, {
      owed: fen,
      ...(planned ? { state: 'verified', plan: '[]', agreed_at: null, agreed_name: null, remind_on: null } : {}),
    });
    await ctx.record({
      type: 'recovery.corrected',
      contract: row.contract_id,
      subject: id,
      at: ctx.now,
      data: { number: row.number, from: row.owed, to: fen, reason },
    });
    return recoveryDetail(ctx, id);
  },
});
