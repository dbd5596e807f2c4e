import type { PayingSide, PaymentView } from '@yinuo/api';
import type { PaymentEvent } from '@yinuo/obligations';

export interface PaymentStanding {
  readonly payer: PayingSide;
  readonly state: string;
  /** Events that are not known yet. */
  readonly missing: readonly PaymentEvent[];
  readonly asksInvoice: boolean;
  /** Invoices that were issued and neither taken in nor sent back for good. */
  readonly invoicesOut: number;
  /** Of one of them the payer has said nothing. */
  readonly unanswered: boolean;
  /** The payee proves that one of them arrived. */
  readonly disputed: boolean;
  /** Invoices that were not sent back. */
  readonly invoices: number;
  /** Money that was sent and of which nobody has said that it is there. */
  readonly moneyOut: number;
  /** The payee says that it came too late, the payer that it did not. */
  readonly moneyDisputed: boolean;
}

const next = (code: PaymentView['next']['code'], side: PayingSide | null): PaymentView['next'] => ({ code, side });

/** What has to be done next, and by whom. */
export function nextStep(standing: PaymentStanding): PaymentView['next'] {
  const { payer, state, missing, asksInvoice, invoicesOut, invoices, moneyOut } = standing;
  const payee = payer === 'hospital' ? 'supplier' : 'hospital';
  if (moneyOut > 0) return next('confirm', payee);
  if (standing.moneyDisputed) return next('agree-money', null);
  if (['done', 'confirmed', 'waived', 'withdrawn'].includes(state)) return next('none', null);
  if (standing.disputed && standing.unanswered) return next('answer-arrival', payer);
  if (invoicesOut > 0 && standing.disputed) return next('agree-arrival', null);
  if (invoicesOut > 0) return next('take-invoice', payer);
  if (missing.includes('acceptance')) return next('sign-acceptance', 'hospital');
  if (missing.includes('invoice-received')) return next('issue-invoice', payee);
  if (missing.length > 0) return next('await-event', null);
  if (asksInvoice && invoices === 0) return next('issue-invoice', payee);
  return next('pay', payer);
}
