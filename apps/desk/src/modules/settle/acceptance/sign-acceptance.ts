import { RevokeAcceptance, SignAcceptance } from '@yinuo/api';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { type LedgerPayment, paymentsOf, recordEventWithin, takeEventBack } from '../../ledger/index.ts';
import { notify } from '../../notify/index.ts';
import { ById } from '../by-id.ts';
import { pastDay } from '../payments/open-payment.ts';
import { nameOf, requireSide, speakersOf } from '../sides.ts';
import { acceptanceForms, insertAcceptance, lockAcceptance, revoke } from './store.ts';

/** The hospital signs, the supplier's representative present (KL-17, KL-18): payments that wait for it have that event. */
export const signAcceptance = command({
  name: 'acceptance.sign',
  permission: 'acceptance.sign',
  input: SignAcceptance,
  async run(ctx, input): Promise<{ contract: string }> {
    const { contract: id, representative, opinion } = input;
    requireSide(ctx, 'hospital');
    const { startsOn } = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
    if (startsOn === null) throw new Fault('contract.not-in-term', { startsOn });
    const on = pastDay(ctx, input.on, startsOn);
    if (input.document !== undefined) await requireForm(ctx, { contract: id, document: input.document });
    const acceptance = ctx.newId('acceptance');
    const row = {
      id: acceptance,
      contract_id: id,
      signed_on: on,
      signed_name: nameOf(ctx.actor),
      representative,
      opinion,
      document_id: input.document ?? null,
      at: new Date(ctx.now),
    };
    if (!(await insertAcceptance(ctx.tx, ctx.scope, row))) throw new Fault('state.conflict', { accepted: true });
    const data = { on, representative, opinion };
    await ctx.record({ type: 'acceptance.signed', contract: id, subject: acceptance, at: ctx.now, data });
    for (const payment of await waitingFor(ctx, id))
      await recordEventWithin(ctx, { occurrence: payment.id, event: 'acceptance', on });
    await notify(ctx, {
      to: await speakersOf(ctx, id, ['supplier']),
      template: 'acceptance.signed',
      params: { day: on, name: nameOf(ctx.actor) },
      contract: id,
      subject: acceptance,
      key: `acceptance:${acceptance}`,
    });
    return { contract: id };
  },
});

/** The form that is named as signed is one of this contract, and that very one was handed over (KL-17). */
async function requireForm(
  { tx, scope }: CommandContext,
  { contract, document }: { readonly contract: string; readonly document: string },
): Promise<void> {
  const refused = (rule: string) => new Fault('input.invalid', {}, [{ path: 'document', rule }]);
  const form = (await acceptanceForms(tx, scope, contract)).find(({ id }) => id === document);
  if (!form) throw refused('unknown-form');
  if (!form.handedOver) throw refused('not-handed-over');
}

/** Entered in error: taken back, as long as nothing was paid on it. */
export const revokeAcceptance = command({
  name: 'acceptance.revoke',
  permission: 'acceptance.sign',
  input: RevokeAcceptance.extend(ById.shape),
  async run(ctx, { id, reason }): Promise<{ contract: string }> {
    requireSide(ctx, 'hospital');
    const row = await lockAcceptance(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { acceptance: id });
    if (row.revoked_at !== null) throw new Fault('state.conflict', { revoked: true });
    const { contract_id: contract } = row;
    const rested = (await paymentsOf(ctx.tx, ctx.scope, contract)).filter(
      ({ state, events }) => state !== 'waived' && events.acceptance !== undefined,
    );
    const paid = rested.find(({ state }) => state === 'done' || state === 'confirmed');
    if (paid) throw new Fault('state.conflict', { paid: paid.id });
    await revoke(ctx.tx, ctx.scope, id, new Date(ctx.now), reason);
    await ctx.record({ type: 'acceptance.revoked', contract, subject: id, at: ctx.now, data: { reason } });
    for (const payment of rested) await takeEventBack(ctx, { occurrence: payment.id, event: 'acceptance' });
    return { contract };
  },
});

async function waitingFor({ tx, scope }: CommandContext, contract: string): Promise<readonly LedgerPayment[]> {
  const payments = await paymentsOf(tx, scope, contract);
  return payments.filter(({ state, missing }) => state === 'waiting' && missing.includes('acceptance'));
}
