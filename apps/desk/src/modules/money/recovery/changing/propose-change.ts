import { MoneyParams, ProposeRecoveryChange, type RecoveryDetail } from '@yinuo/api';
import { fenOf, formatFen } from '@yinuo/kernel';
import { actorId, command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { lockRecovery, sideOf } from '../lock-recovery.ts';
import { other, tellSide } from '../tell-side.ts';
import { recoveryDetail } from '../view.ts';
import { insertChange } from './change-store.ts';
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
    const { tx, scope, now, actor } = ctx;
    const row = await lockRecovery(ctx, id, change.kind);
    const side = sideOf(ctx);
    await refuseChange(ctx, row, change);
    const finding = change.kind === 'finding' ? change : null;
    const amount = change.kind === 'amount' ? change : null;
    const changeId = ctx.newId('order');
    const laid = await insertChange(tx, scope, {
      id: changeId,
      contract_id: row.contract_id,
      recovery_id: id,
      kind: change.kind,
      cause: finding?.cause ?? null,
      party: finding?.party ?? null,
      party_name: finding?.partyName ?? null,
      was: amount === null ? null : row.owed,
      fen: amount?.fen ?? null,
      reason: change.reason,
      side,
      proposed_at: new Date(now),
      proposed_by: actorId(actor) ?? '',
      proposed_name: 'name' in actor ? actor.name : null,
    });
    if (!laid) throw new Fault('state.conflict', { recovery: id, state: 'changing' });
    const { kind, reason } = change;
    const told = {
      changeKind: kind,
      reason,
      ...(finding === null ? {} : { recoveryParty: finding.party, cause: finding.cause }),
      ...(amount === null ? {} : { from: row.owed, to: amount.fen }),
    };
    await ctx.record({
      type: 'recovery.change-proposed',
      contract: row.contract_id,
      subject: id,
      at: now,
      data: { number: row.number, change: changeId, side, ...told },
    });
    await tellSide(ctx, row, other(side), {
      template: 'recovery.change-proposed',
      params: { state: kind, reason, amount: formatFen(fenOf(amount?.fen ?? row.owed)) },
      key: `change:${changeId}`,
    });
    return recoveryDetail(ctx, id);
  },
});
