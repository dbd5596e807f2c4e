import { SignAcceptance } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { contractForJudging, everyVersion } from '../../agreement/index.ts';
import { type LedgerPayment, paymentsOf, recordEventWithin } from '../../ledger/index.ts';
import { notify } from '../../notify/index.ts';
import { acceptedTerm } from '../domain/accepted-term.ts';
import { owesForm } from '../domain/owes-form.ts';
import { pastDay } from '../payments/open-payment.ts';
import { nameOf, requireSide, speakersOf } from '../sides.ts';
import { type AcceptanceForm, type AcceptanceRow, acceptanceForms, insertAcceptance, selectSigned } from './store.ts';

/**
 * The hospital says what it makes of a term's work, the supplier's representative present (KL-17, KL-18). Accepted: payments
 * that wait for it have that event. Refused: nothing falls due, and it may be accepted later.
 */
export const signAcceptance = command({
  name: 'acceptance.sign',
  permission: 'acceptance.sign',
  input: SignAcceptance,
  async run(ctx, input): Promise<{ contract: string }> {
    const { contract: id, outcome, representative, opinion } = input;
    requireSide(ctx, 'hospital');
    const { startsOn } = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
    if (startsOn === null) throw new Fault('contract.not-in-term', { startsOn });
    const on = pastDay(ctx, input.on, startsOn);
    const payments = await paymentsOf(ctx.tx, ctx.scope, id);
    const term = acceptedTerm(payments, on) ?? startsOn;
    const signed = await selectSigned(ctx.tx, ctx.scope, id);
    const others = signed.filter((one) => one.term_from !== term);
    const form = await formOf(ctx, input, others);
    const acceptance = ctx.newId('acceptance');
    const row = {
      id: acceptance,
      contract_id: id,
      outcome,
      term_from: term,
      signed_on: on,
      signed_name: nameOf(ctx.actor),
      representative,
      opinion,
      document_id: form?.id ?? null,
      document_sha256: form?.sha256 ?? null,
      at: new Date(ctx.now),
    };
    if (signed.length > others.length || !(await insertAcceptance(ctx.tx, ctx.scope, row)))
      throw new Fault('state.conflict', { accepted: true });
    const data = { on, representative, opinion, ...(form && { document: form.id, sha256: form.sha256 }) };
    const said = outcome === 'accepted' ? 'acceptance.signed' : 'acceptance.refused';
    await ctx.record({ type: said, contract: id, subject: acceptance, at: ctx.now, data });
    for (const payment of outcome === 'accepted' ? waitingIn(payments, term) : [])
      await recordEventWithin(ctx, { occurrence: payment.id, event: 'acceptance', on });
    await notify(ctx, {
      to: await speakersOf(ctx, id, ['supplier']),
      template: said,
      params: { day: on, name: nameOf(ctx.actor), opinion },
      contract: id,
      subject: acceptance,
      key: `acceptance:${acceptance}`,
    });
    return { contract: id };
  },
});

/**
 * The form that is named as signed is one of this contract, and that very one, not an earlier state of it, was handed
 * over, and no other term was accepted on it. A contract that owes the form is accepted on no other paper (KL-17).
 */
async function formOf(
  { tx, scope }: CommandContext,
  { contract, document, outcome, on }: typeof SignAcceptance._zod.output,
  others: readonly AcceptanceRow[],
): Promise<AcceptanceForm | null> {
  const refused = (rule: string) => new Fault('input.invalid', {}, [{ path: 'document', rule }]);
  if (document === undefined) {
    const { versions } = await everyVersion(tx, scope, contract);
    if (outcome === 'accepted' && owesForm(versions, on)) throw refused('form-owed');
    return null;
  }
  const form = (await acceptanceForms(tx, scope, contract)).find(({ id }) => id === document);
  if (!form) throw refused('unknown-form');
  if (form.replaced) throw refused('form-replaced');
  if (!form.handedOver) throw refused('not-handed-over');
  if (others.some((one) => one.document_id === document)) throw refused('form-signed');
  return form;
}

const waitingIn = (payments: readonly LedgerPayment[], term: DateText): readonly LedgerPayment[] =>
  payments.filter(({ from, state, missing }) => from === term && state === 'waiting' && missing.includes('acceptance'));
