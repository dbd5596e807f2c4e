import type { PaymentPlan, PeriodDetail } from '@yinuo/api';
import { smallContract } from '../../../apps/desk/src/testing/index.ts';
import { idOf, type Samples } from '../sample.ts';

const PENALTY = `  - id: ST-5
    heading: { zh: 违约责任, en: Liability }
    quotes: [{ text: '不符合合同的支付合同价5%的违约金', en: '5% of the price for what does not conform' }]
    obligations:
      - type: penalty
        id: penalty-nonconforming
        title: { zh: 不符合合同, en: Does not conform }
        rate: 5%
        per: event
        trigger: { event: nonconforming, title: { zh: 不符合合同, en: Does not conform } }
`;

/** A contract of First Hospital and its supplier with a penalty that the hospital told of, an invoice, money sent and a period under review. */
export const settleSamples: Samples = async ({ desk }) => {
  const yaml = smallContract({ id: 'settled', code: 'ST', clauses: PENALTY });
  const contract = await desk.found({ yaml, hospital: 'first', supplier: 'supplier' });
  const at = new Date(desk.clock.now()).toISOString();
  const body = { contract, event: 'nonconforming', at, note: '不符合合同' };
  const told = await desk.call<{ id: string; incident: { id: string } }>(desk.person('hospital-it'), '/api/incidents', {
    body,
  });
  const id = await idOf(Promise.resolve({ ...told, body: { id: told.body.id } }));
  const incident = { id: told.body.incident.id };
  const { rows } = await desk.pool.query<{ id: string }>(
    `select id from occurrence where contract_id = $1 and kind = 'payment'`,
    [contract],
  );
  const payment = { id: rows[0]?.id ?? '' };
  const [finance, lead] = [desk.person('hospital-finance'), desk.person('supplier-lead')];
  const on = at.slice(0, 10);
  const issued = { number: 'FP-1', on, amountFen: 100 };
  const sent = { on, amountFen: 100, reference: 'HD-1' };
  await desk.call(lead, `/api/payments/${payment.id}/invoices`, { body: issued });
  const paid = await desk.call<PaymentPlan>(finance, `/api/payments/${payment.id}/receipts`, { body: sent });
  const invoice = { id: paid.body.payments[0]?.invoices[0]?.id ?? '' };
  const receipt = { id: paid.body.payments[0]?.receipts[0]?.id ?? '' };
  const acceptance = { contract, outcome: 'accepted', on, representative: '代表', opinion: '同意' };
  const signed = await desk.call<PaymentPlan>(desk.person('hospital-leader'), '/api/acceptances', { body: acceptance });
  const reason = '说明';
  const period = { id: contract, period: '2026-01' };
  const base = `/api/contracts/${contract}/periods/2026-01`;
  await desk.call(lead, `${base}/review`, { method: 'POST' });
  const disputed = await desk.call<PeriodDetail>(lead, `${base}/remarks`, { body: { sort: 'dispute', text: '异议' } });
  const remark = { id: disputed.body.remarks[0]?.id ?? '' };
  return {
    settlementOverview: {},
    exportSettlement: { query: { contract } },
    listPenalties: { query: { contract } },
    findPenalties: { query: { search: '合同' } },
    readPenalty: { params: { id } },
    acceptPenalty: { params: { id }, body: {} },
    disputePenalty: { params: { id }, body: { reason } },
    upholdPenalty: { params: { id }, body: { reason } },
    waivePenalty: { params: { id }, body: { reason } },
    tellIncident: { body: { ...body, separate: '另一件事' } },
    endIncident: { params: incident, body: {} },
    withdrawIncident: { params: incident, body: { reason } },
    claimCause: { params: incident, body: { party: 'third-party', reason } },
    answerCause: { params: incident, body: { agree: true } },
    readTerm: { params: { id: contract } },
    giveNotice: { params: { id: contract }, body: { reason } },
    withdrawNotice: { params: { id: contract }, body: { reason } },
    listPeriods: { query: { contract, kind: 'month' } },
    readPeriod: { params: period },
    reviewPeriod: { params: period },
    addRemark: { params: period, body: { sort: 'comment', text: '说明' } },
    resolveRemark: { params: remark, body: { resolution: '已核实' } },
    signPeriod: { params: period, body: { hash: 'a'.repeat(64) } },
    readPeriodChanges: { params: period },
    readSeal: { params: period },
    paymentPlan: { query: { contract } },
    issueInvoice: { params: payment, body: issued },
    receiveInvoice: { params: invoice, body: { on } },
    returnInvoice: { params: invoice, body: { reason } },
    sendInvoice: { params: invoice, body: { on, way: 'courier' } },
    proveInvoice: { params: invoice, body: { on, proof: '签收单' } },
    agreeInvoiceDay: { params: invoice, body: {} },
    recordPayment: { params: payment, body: sent },
    confirmReceipt: { params: receipt, body: { on } },
    missReceipt: { params: receipt, body: { reason } },
    signAcceptance: { body: acceptance },
    revokeAcceptance: { params: { id: signed.body.acceptance?.id ?? '' }, body: { reason } },
  };
};
