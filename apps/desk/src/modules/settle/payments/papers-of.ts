import { addFen, type DateText, fenOf } from '@yinuo/kernel';
import { type KnownEvents, lateAfter } from '@yinuo/obligations';
import type { QueryContext } from '@yinuo/platform';
import type { LedgerPayment } from '../../ledger/index.ts';
import { findAcceptance } from '../acceptance/store.ts';
import { type InvoiceRow, selectInvoices } from './store.ts';

/** By when a payment is in time; null while a paper that it requires is not there. */
export type InTimeUntil = (payment: LedgerPayment) => DateText | null;

/** For the payments of one contract, by the invoices taken in and the acceptance signed. */
export async function inTimeUntil({ tx, scope }: QueryContext, contractId: string): Promise<InTimeUntil> {
  const invoices = await selectInvoices(tx, scope, contractId);
  const acceptance = (await findAcceptance(tx, scope, contractId))?.signed_on;
  return (payment) => {
    if (payment.due === null) return null;
    return lateAfter(payment.requires, payment.due, papersOf(payment, invoices, acceptance));
  };
}

/** Told events of the ledger, and what the invoices and the acceptance themselves say. */
export function papersOf(
  payment: LedgerPayment,
  invoices: readonly InvoiceRow[],
  acceptance: DateText | undefined,
): KnownEvents {
  const covered = coveredOn(payment, invoices);
  return {
    ...payment.events,
    ...(covered === null ? {} : { 'invoice-received': covered }),
    ...(acceptance === undefined ? {} : { acceptance }),
  };
}

/** The day on which what was invoiced and taken in came to the whole amount; null before. */
function coveredOn({ id, amount }: LedgerPayment, invoices: readonly InvoiceRow[]): DateText | null {
  const received = invoices
    .filter((one) => one.occurrence_id === id && one.state === 'received')
    .flatMap(({ received_on: on, amount_fen: fen }) => (on === null ? [] : [{ on, fen }]))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  let sum = fenOf(0);
  for (const { on, fen } of received) {
    sum = addFen(sum, fen);
    if (amount === null || sum >= amount) return on;
  }
  return null;
}
