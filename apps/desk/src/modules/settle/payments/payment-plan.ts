import type { AcceptanceView, PaymentPlan, PaymentView } from '@yinuo/api';
import { addFen, beijingDate, type Fen, fenOf, formatInstant } from '@yinuo/kernel';
import { capitalMoney, everyObligation, type Payment } from '@yinuo/obligations';
import { permissionsOfActor, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { contractHeads, everyVersion, type VersionedContract } from '../../agreement/index.ts';
import { type LedgerPayment, paymentsOf } from '../../ledger/index.ts';
import { type AcceptanceRow, acceptanceForms, selectRefusals, selectSigned } from '../acceptance/store.ts';
import { acceptedTerm } from '../domain/accepted-term.ts';
import { owesForm } from '../domain/owes-form.ts';
import { priceOf } from '../domain/price-of.ts';
import { versionOn } from '../domain/version-on.ts';
import { sideOf } from '../sides.ts';
import { instantText } from '../steps.ts';
import { selectInvoices, selectReceipts } from './store.ts';
import { type PaymentParts, paymentView } from './view.ts';

/** The payments of a contract with all that is known of them. */
export const paymentPlan = query({
  name: 'payment.plan',
  permission: 'settlement.read',
  input: z.strictObject({ contract: z.string().max(64) }),
  async run(ctx, { contract: id }): Promise<PaymentPlan> {
    const { tx, scope, now, actor } = ctx;
    const contract = await everyVersion(tx, scope, id);
    const parts = await partsOf(ctx, contract);
    const holding = versionOn(contract.versions, beijingDate(now))?.contract;
    const head = (await contractHeads(tx, scope)).find((one) => one.id === id);
    const price = holding ? priceOf(holding) : null;
    const payments = parts.map((one) => paymentView(one, ctx));
    const paid = addFen(...payments.map((one) => fenOf(one.paidFen)));
    const ledger = parts.map(({ payment }) => payment);
    const term = acceptedTerm(ledger, beijingDate(now));
    const signed = await selectSigned(tx, scope, id);
    const acceptance = signed.find((one) => one.term_from === term) ?? null;
    const others = new Set(signed.filter((one) => one !== acceptance).map((one) => one.document_id));
    const forms = await acceptanceForms(tx, scope, id);
    const needsAcceptance = parts.some(({ text }) => text?.after.includes('acceptance'));
    const signs = sideOf(actor) === 'hospital' && permissionsOfActor(actor).has('acceptance.sign') && needsAcceptance;
    return {
      contract: { id, code: contract.code, title: head?.title ?? { zh: contract.code, en: contract.code } },
      asOf: formatInstant(now),
      priceFen: price,
      capital: price === null ? null : capitalMoney(price),
      payments,
      paidFen: paid,
      openFen: openOf(payments),
      acceptance: acceptance && acceptanceView(acceptance),
      refusals: (await selectRefusals(tx, scope, id)).map(acceptanceView),
      needsAcceptance,
      forms: forms
        .filter((one) => one.handedOver && !one.replaced && !others.has(one.id))
        .map(({ handedOver: _, replaced: __, ...form }) => form),
      owesForm: owesForm(contract.versions, beijingDate(now)),
      may: !signs ? [] : acceptance === null ? ['sign-acceptance'] : ['revoke-acceptance'],
    };
  },
});

const acceptanceView = (row: AcceptanceRow): AcceptanceView => ({
  id: row.id,
  on: row.signed_on,
  by: row.signed_name,
  representative: row.representative,
  opinion: row.opinion,
  document: row.document_id,
  sha256: row.document_sha256,
  at: instantText(row.at),
});

async function partsOf({ tx, scope }: QueryContext, contract: VersionedContract): Promise<readonly PaymentParts[]> {
  const payments = await paymentsOf(tx, scope, contract.id);
  const invoices = await selectInvoices(tx, scope, contract.id);
  const receipts = await selectReceipts(tx, scope, contract.id);
  const order = contract.versions.flatMap((one) =>
    everyObligation(one.contract).map(({ obligation }) => obligation.id),
  );
  const inOrder = payments.toSorted((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : order.indexOf(a.obligation) - order.indexOf(b.obligation),
  );
  return inOrder.map((payment) => ({
    payment,
    contract,
    text: textOf(contract, payment),
    invoices: invoices.filter((one) => one.occurrence_id === payment.id),
    receipts: receipts.filter((one) => one.occurrence_id === payment.id),
  }));
}

/** The payment in the contract's own words, of the version that planned it. */
function textOf({ versions }: VersionedContract, { contractVersion, obligation: id }: LedgerPayment): Payment | null {
  const version = versions.find((one) => one.version === contractVersion);
  const found = version && everyObligation(version.contract).find(({ obligation }) => obligation.id === id);
  return found?.obligation.type === 'payment' ? found.obligation : null;
}

/** What is still to be paid, payment by payment; null when an amount is not known. What was let go is owed no more. */
function openOf(payments: readonly PaymentView[]): Fen | null {
  const owed = payments.filter(({ state }) => state !== 'waived');
  const left = owed.flatMap(({ amountFen, paidFen }) =>
    amountFen === null ? [] : [fenOf(Math.max(0, amountFen - paidFen))],
  );
  return left.length < owed.length ? null : addFen(...left);
}
