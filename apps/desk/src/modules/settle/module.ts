import * as api from '@yinuo/api';
import type { Actor, Binder, Platform } from '@yinuo/platform';
import type { DeskModule } from '../../desk-module.ts';
import { giveNotice, withdrawNotice } from '../agreement/index.ts';
import { revokeAcceptance } from './acceptance/revoke-acceptance.ts';
import { signAcceptance } from './acceptance/sign-acceptance.ts';
import { exportSettlement } from './export-settlement.ts';
import { answerCause, claimCause } from './incidents/claim-cause.ts';
import { endIncident } from './incidents/end-incident.ts';
import { tellIncident } from './incidents/tell-incident.ts';
import { withdrawIncident } from './incidents/withdraw-incident.ts';
import { settlementOverview } from './overview.ts';
import { confirmReceipt, missReceipt } from './payments/confirm-receipt.ts';
import { issueInvoice } from './payments/issue-invoice.ts';
import { paymentPlan } from './payments/payment-plan.ts';
import { agreeInvoiceDay, proveInvoice } from './payments/prove-invoice.ts';
import { recordPayment } from './payments/record-payment.ts';
import { paymentReminder } from './payments/remind.ts';
import { sendInvoice } from './payments/send-invoice.ts';
import { receiveInvoice, returnInvoice } from './payments/take-invoice.ts';
import { acceptPenalty } from './penalties/accept-penalty.ts';
import { disputePenalty } from './penalties/dispute-penalty.ts';
import { findPenalties } from './penalties/find-penalties.ts';
import { listPenalties } from './penalties/list-penalties.ts';
import { penaltyProposer } from './penalties/propose-penalties.ts';
import { readPenalty } from './penalties/read-penalty.ts';
import { upholdPenalty } from './penalties/uphold-penalty.ts';
import { waivePenalty } from './penalties/waive-penalty.ts';
import { addRemark, resolveRemark } from './periods/add-remark.ts';
import { lateFactNoter } from './periods/later/note-late-facts.ts';
import { readPeriodChanges } from './periods/later/read-period-changes.ts';
import { listPeriods } from './periods/list-periods.ts';
import { readPeriod, readSeal } from './periods/read-period.ts';
import { reviewPeriod } from './periods/review-period.ts';
import { signatureLook } from './periods/signing/look-at-signatures.ts';
import { signPeriod } from './periods/signing/sign-period.ts';
import { readTerm } from './term/read-term.ts';
import { termListeners } from './term/tell-of-term.ts';

export const settle: DeskModule = {
  name: 'settle',
  migrations: new URL('migrations/', import.meta.url),
  pollers: [penaltyProposer, paymentReminder, lateFactNoter, signatureLook],
  listeners: termListeners,
  routes(bind, desk) {
    bind(api.settlementOverviewRoute, ({ actor }) => settlementOverview(desk, actor));
    bind(api.exportSettlementRoute, ({ actor, query }) => exportSettlement(desk, actor, query));
    bindPenalties(bind, desk);
    bindPayments(bind, desk);
    bindPeriods(bind, desk);
    bindTerm(bind, desk);
  },
};

/** Each act answers with the penalty as it is afterwards. */
function bindPenalties(bind: Binder, desk: Platform): void {
  const read = (actor: Actor, id: string) => readPenalty(desk, actor, { id });
  const decided = async (actor: Actor, id: string, act: Promise<unknown>) => {
    await act;
    return read(actor, id);
  };
  const told = async (actor: Actor, act: Promise<{ penalty: string }>) => read(actor, (await act).penalty);
  bind(api.listPenaltiesRoute, ({ actor, query }) => listPenalties(desk, actor, query));
  bind(api.findPenaltiesRoute, ({ actor, query }) => findPenalties(desk, actor, query));
  bind(api.readPenaltyRoute, ({ actor, params }) => read(actor, params.id));
  bind(api.acceptPenaltyRoute, ({ actor, params: { id }, body }) =>
    decided(actor, id, acceptPenalty(desk, actor, { id, ...body })),
  );
  bind(api.disputePenaltyRoute, ({ actor, params: { id }, body }) =>
    decided(actor, id, disputePenalty(desk, actor, { id, ...body })),
  );
  bind(api.upholdPenaltyRoute, ({ actor, params: { id }, body }) =>
    decided(actor, id, upholdPenalty(desk, actor, { id, ...body })),
  );
  bind(api.waivePenaltyRoute, ({ actor, params: { id }, body }) =>
    decided(actor, id, waivePenalty(desk, actor, { id, ...body })),
  );
  bind(api.tellIncidentRoute, ({ actor, body }) => told(actor, tellIncident(desk, actor, body)));
  bind(api.endIncidentRoute, ({ actor, params: { id }, body }) =>
    told(actor, endIncident(desk, actor, { id, ...body })),
  );
  bind(api.withdrawIncidentRoute, ({ actor, params: { id }, body }) =>
    told(actor, withdrawIncident(desk, actor, { id, ...body })),
  );
  bind(api.claimCauseRoute, ({ actor, params: { id }, body }) => told(actor, claimCause(desk, actor, { id, ...body })));
  bind(api.answerCauseRoute, ({ actor, params: { id }, body }) =>
    told(actor, answerCause(desk, actor, { id, ...body })),
  );
}

/** Each act answers with the payments of the contract as they are afterwards. */
function bindPayments(bind: Binder, desk: Platform): void {
  const after = async (actor: Actor, act: Promise<{ contract: string }>) => paymentPlan(desk, actor, await act);
  bind(api.paymentPlanRoute, ({ actor, query }) => paymentPlan(desk, actor, query));
  bind(api.issueInvoiceRoute, ({ actor, params: { id }, body }) =>
    after(actor, issueInvoice(desk, actor, { id, ...body })),
  );
  bind(api.receiveInvoiceRoute, ({ actor, params: { id }, body }) =>
    after(actor, receiveInvoice(desk, actor, { id, ...body })),
  );
  bind(api.returnInvoiceRoute, ({ actor, params: { id }, body }) =>
    after(actor, returnInvoice(desk, actor, { id, ...body })),
  );
  bind(api.sendInvoiceRoute, ({ actor, params: { id }, body }) =>
    after(actor, sendInvoice(desk, actor, { id, ...body })),
  );
  bind(api.proveInvoiceRoute, ({ actor, params: { id }, body }) =>
    after(actor, proveInvoice(desk, actor, { id, ...body })),
  );
  bind(api.agreeInvoiceDayRoute, ({ actor, params: { id }, body }) =>
    after(actor, agreeInvoiceDay(desk, actor, { id, ...body })),
  );
  bind(api.recordPaymentRoute, ({ actor, params: { id }, body }) =>
    after(actor, recordPayment(desk, actor, { id, ...body })),
  );
  bind(api.confirmReceiptRoute, ({ actor, params: { id }, body }) =>
    after(actor, confirmReceipt(desk, actor, { id, ...body })),
  );
  bind(api.missReceiptRoute, ({ actor, params: { id }, body }) =>
    after(actor, missReceipt(desk, actor, { id, ...body })),
  );
  bind(api.signAcceptanceRoute, ({ actor, body }) => after(actor, signAcceptance(desk, actor, body)));
  bind(api.revokeAcceptanceRoute, ({ actor, params: { id }, body }) =>
    after(actor, revokeAcceptance(desk, actor, { id, ...body })),
  );
}

/** Each act answers with the period as it is afterwards. */
function bindPeriods(bind: Binder, desk: Platform): void {
  const after = async (actor: Actor, params: { id: string; period: string }, act: Promise<unknown>) => {
    await act;
    return readPeriod(desk, actor, params);
  };
  bind(api.listPeriodsRoute, ({ actor, query }) => listPeriods(desk, actor, query));
  bind(api.readPeriodRoute, ({ actor, params }) => readPeriod(desk, actor, params));
  bind(api.reviewPeriodRoute, ({ actor, params }) => after(actor, params, reviewPeriod(desk, actor, params)));
  bind(api.addRemarkRoute, ({ actor, params, body }) =>
    after(actor, params, addRemark(desk, actor, { ...params, ...body })),
  );
  bind(api.resolveRemarkRoute, async ({ actor, params, body }) => {
    const { contract, period } = await resolveRemark(desk, actor, { ...params, ...body });
    return readPeriod(desk, actor, { id: contract, period });
  });
  bind(api.signPeriodRoute, ({ actor, params, body }) =>
    after(actor, params, signPeriod(desk, actor, { ...params, ...body })),
  );
  bind(api.periodChangesRoute, ({ actor, params, query }) => readPeriodChanges(desk, actor, { ...params, ...query }));
  bind(api.readSealRoute, ({ actor, params }) => readSeal(desk, actor, params));
}

function bindTerm(bind: Binder, desk: Platform): void {
  const after = async (actor: Actor, act: Promise<{ contract: string }>) =>
    readTerm(desk, actor, { id: (await act).contract });
  bind(api.readTermRoute, ({ actor, params }) => readTerm(desk, actor, params));
  bind(api.giveNoticeRoute, ({ actor, params, body }) =>
    after(actor, giveNotice(desk, actor, { contract: params.id, ...body })),
  );
  bind(api.withdrawNoticeRoute, ({ actor, params, body }) =>
    after(actor, withdrawNotice(desk, actor, { contract: params.id, ...body })),
  );
}
