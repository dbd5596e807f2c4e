import { RevokeAcceptance } from '@yinuo/api';
import { beijingDate } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { type LedgerPayment, paymentsOf, takeEventBack } from '../../ledger/index.ts';
import { notify } from '../../notify/index.ts';
import { ById } from '../by-id.ts';
import { selectReceipts } from '../payments/store.ts';
import { nameOf, requireSide, speakersOf } from '../sides.ts';
import { lockAcceptance, revoke } from './store.ts';

/**
 * Entered in error: taken back, as long as nothing rests on it. Once money was sent, or the due day that it made has
 * passed, its author would undo its own lateness with it.
 */
export const revokeAcceptance = command({
  name: 'acceptance.revoke',
  permission: 'acceptance.sign',
  input: RevokeAcceptance.extend(ById.shape),
  async run(ctx, { id, reason }): Promise<{ contract: string }> {
    requireSide(ctx, 'hospital');
    const row = await lockAcceptance(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { acceptance: id });
    if (row.revoked_at !== null || row.outcome === 'refused') throw new Fault('state.conflict', { revoked: true });
    const { contract_id: contract } = row;
    const rested = (await paymentsOf(ctx.tx, ctx.scope, contract)).filter(
      ({ from, state, events }) => from === row.term_from && state !== 'waived' && events.acceptance !== undefined,
    );
    await refuseRestedOn(ctx, contract, rested);
    await revoke(ctx.tx, ctx.scope, id, new Date(ctx.now), reason);
    await ctx.record({ type: 'acceptance.revoked', contract, subject: id, at: ctx.now, data: { reason } });
    for (const payment of rested) await takeEventBack(ctx, { occurrence: payment.id, event: 'acceptance' });
    await notify(ctx, {
      to: await speakersOf(ctx, contract, ['supplier']),
      template: 'acceptance.revoked',
      params: { name: nameOf(ctx.actor), reason },
      contract,
      subject: id,
      key: `acceptance:${id}:revoked`,
    });
    return { contract };
  },
});

async function refuseRestedOn(ctx: CommandContext, contract: string, rested: readonly LedgerPayment[]): Promise<void> {
  const money = (await selectReceipts(ctx.tx, ctx.scope, contract)).filter(({ state }) => state !== 'missing');
  const today = beijingDate(ctx.now);
  for (const { id, due, state } of rested) {
    const isPaid = state === 'done' || state === 'confirmed' || money.some((one) => one.occurrence_id === id);
    if (isPaid || (due !== null && due < today)) throw new Fault('acceptance.rested-on', { payment: id, due });
  }
}
