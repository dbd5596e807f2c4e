import type {
  AddRemark,
  ConfirmReceipt,
  IssueInvoice,
  PaymentPlan,
  PenaltyDetail,
  PenaltyFound,
  PenaltyPage,
  PeriodChanges,
  PeriodDetail,
  PeriodList,
  PeriodSort,
  ProveInvoice,
  RecordPayment,
  ReturnInvoice,
  SendInvoice,
  SettlementOverview,
  SignAcceptance,
  TellIncident,
  TermView,
} from '@yinuo/api';
import { api, bodyOf, type InputOf, once } from '../api/index.ts';

const of = (id: string, intentKey: string) => ({ params: { path: { id } }, ...once(intentKey) });

export const readOverview = (): Promise<SettlementOverview> => bodyOf(api.GET('/api/settlement'));

export const exportSettlement = (contract: string): Promise<Blob> =>
  bodyOf(api.GET('/api/settlement/export', { params: { query: { contract } }, parseAs: 'blob' }));

export const readPenalties = (contract: string, cursor?: string): Promise<PenaltyPage> =>
  bodyOf(api.GET('/api/penalties', { params: { query: { contract, limit: 50, ...(cursor && { cursor }) } } }));

export const findPenalties = (search: string): Promise<{ readonly items: readonly PenaltyFound[] }> =>
  bodyOf(api.GET('/api/penalties/search', { params: { query: { search } } }));

export const readPenalty = (id: string): Promise<PenaltyDetail> =>
  bodyOf(api.GET('/api/penalties/{id}', { params: { path: { id } } }));

export const acceptPenalty = (id: string, version: number, intentKey: string): Promise<PenaltyDetail> =>
  bodyOf(api.POST('/api/penalties/{id}/accept', { body: { version }, ...of(id, intentKey) }));

export type ReasonedAct = 'dispute' | 'uphold' | 'waive';

/** What is said of a penalty with a reason. */
export function decidePenalty(
  act: ReasonedAct,
  id: string,
  body: { readonly version: number; readonly reason: string },
  intentKey: string,
): Promise<PenaltyDetail> {
  const request = { body, ...of(id, intentKey) };
  if (act === 'dispute') return bodyOf(api.POST('/api/penalties/{id}/dispute', request));
  if (act === 'uphold') return bodyOf(api.POST('/api/penalties/{id}/uphold', request));
  return bodyOf(api.POST('/api/penalties/{id}/waive', request));
}

export const tellIncident = (body: InputOf<typeof TellIncident>, intentKey: string): Promise<PenaltyDetail> =>
  bodyOf(api.POST('/api/incidents', { body, ...once(intentKey) }));

export const endIncident = (id: string, at: string | undefined, intentKey: string): Promise<PenaltyDetail> =>
  bodyOf(api.POST('/api/incidents/{id}/end', { body: at === undefined ? {} : { at }, ...of(id, intentKey) }));

export const withdrawIncident = (id: string, reason: string, intentKey: string): Promise<PenaltyDetail> =>
  bodyOf(api.POST('/api/incidents/{id}/withdraw', { body: { reason }, ...of(id, intentKey) }));

export interface ClaimedCause {
  readonly party: 'hospital' | 'supplier' | 'third-party';
  readonly reason: string;
}
export const claimCause = (id: string, body: ClaimedCause, intentKey: string): Promise<PenaltyDetail> =>
  bodyOf(api.POST('/api/incidents/{id}/claim-cause', { body, ...of(id, intentKey) }));

export const answerCause = (
  id: string,
  body: { readonly agree: boolean; readonly reason?: string },
  intentKey: string,
): Promise<PenaltyDetail> => bodyOf(api.POST('/api/incidents/{id}/answer-cause', { body, ...of(id, intentKey) }));

export const readPayments = (contract: string): Promise<PaymentPlan> =>
  bodyOf(api.GET('/api/payments', { params: { query: { contract } } }));

export const issueInvoice = (id: string, body: InputOf<typeof IssueInvoice>, intentKey: string): Promise<PaymentPlan> =>
  bodyOf(api.POST('/api/payments/{id}/invoices', { body, ...of(id, intentKey) }));

export const receiveInvoice = (id: string, on: string, intentKey: string): Promise<PaymentPlan> =>
  bodyOf(api.POST('/api/invoices/{id}/receive', { body: { on }, ...of(id, intentKey) }));

export const returnInvoice = (
  id: string,
  body: InputOf<typeof ReturnInvoice>,
  intentKey: string,
): Promise<PaymentPlan> => bodyOf(api.POST('/api/invoices/{id}/return', { body, ...of(id, intentKey) }));

export const sendInvoice = (id: string, body: InputOf<typeof SendInvoice>, intentKey: string): Promise<PaymentPlan> =>
  bodyOf(api.POST('/api/invoices/{id}/send', { body, ...of(id, intentKey) }));

export const proveInvoice = (id: string, body: InputOf<typeof ProveInvoice>, intentKey: string): Promise<PaymentPlan> =>
  bodyOf(api.POST('/api/invoices/{id}/prove', { body, ...of(id, intentKey) }));

export const agreeInvoiceDay = (id: string, version: number, intentKey: string): Promise<PaymentPlan> =>
  bodyOf(api.POST('/api/invoices/{id}/agree', { body: { version }, ...of(id, intentKey) }));

export const recordPayment = (
  id: string,
  body: InputOf<typeof RecordPayment>,
  intentKey: string,
): Promise<PaymentPlan> => bodyOf(api.POST('/api/payments/{id}/receipts', { body, ...of(id, intentKey) }));

export const confirmReceipt = (
  id: string,
  body: InputOf<typeof ConfirmReceipt>,
  intentKey: string,
): Promise<PaymentPlan> => bodyOf(api.POST('/api/receipts/{id}/confirm', { body, ...of(id, intentKey) }));

export const missReceipt = (id: string, reason: string, intentKey: string): Promise<PaymentPlan> =>
  bodyOf(api.POST('/api/receipts/{id}/miss', { body: { reason }, ...of(id, intentKey) }));

export const signAcceptance = (body: InputOf<typeof SignAcceptance>, intentKey: string): Promise<PaymentPlan> =>
  bodyOf(api.POST('/api/acceptances', { body, ...once(intentKey) }));

export const revokeAcceptance = (id: string, reason: string, intentKey: string): Promise<PaymentPlan> =>
  bodyOf(api.POST('/api/acceptances/{id}/revoke', { body: { reason }, ...of(id, intentKey) }));

export const readTerm = (id: string): Promise<TermView> =>
  bodyOf(api.GET('/api/contracts/{id}/term', { params: { path: { id } } }));

export const giveNotice = (id: string, reason: string, intentKey: string): Promise<TermView> =>
  bodyOf(api.POST('/api/contracts/{id}/notice', { body: { reason }, ...of(id, intentKey) }));

export const withdrawNotice = (id: string, reason: string, intentKey: string): Promise<TermView> =>
  bodyOf(api.POST('/api/contracts/{id}/notice/withdraw', { body: { reason }, ...of(id, intentKey) }));

export const listPeriods = (contract: string, kind: PeriodSort): Promise<PeriodList> =>
  bodyOf(api.GET('/api/periods', { params: { query: { contract, kind } } }));

export interface PeriodOf {
  readonly id: string;
  readonly period: string;
}
const within = (path: PeriodOf, intentKey: string) => ({ params: { path }, ...once(intentKey) });

export const readPeriod = (path: PeriodOf): Promise<PeriodDetail> =>
  bodyOf(api.GET('/api/contracts/{id}/periods/{period}', { params: { path } }));

export const reviewPeriod = (path: PeriodOf, intentKey: string): Promise<PeriodDetail> =>
  bodyOf(api.POST('/api/contracts/{id}/periods/{period}/review', within(path, intentKey)));

export const addRemark = (path: PeriodOf, body: InputOf<typeof AddRemark>, intentKey: string): Promise<PeriodDetail> =>
  bodyOf(api.POST('/api/contracts/{id}/periods/{period}/remarks', { body, ...within(path, intentKey) }));

export const resolveRemark = (id: string, resolution: string, intentKey: string): Promise<PeriodDetail> =>
  bodyOf(api.POST('/api/remarks/{id}/resolve', { body: { resolution }, ...of(id, intentKey) }));

export const signPeriod = (path: PeriodOf, hash: string, intentKey: string): Promise<PeriodDetail> =>
  bodyOf(api.POST('/api/contracts/{id}/periods/{period}/sign', { body: { hash }, ...within(path, intentKey) }));

/** Judged by the versions that were in force, or by `version` throughout. */
export const readPeriodChanges = (path: PeriodOf, version?: number): Promise<PeriodChanges> =>
  bodyOf(
    api.GET('/api/contracts/{id}/periods/{period}/changes', {
      params: { path, query: version === undefined ? {} : { version } },
    }),
  );

export const sealAddress = ({ id, period }: PeriodOf): string => `/api/contracts/${id}/periods/${period}/seal`;
