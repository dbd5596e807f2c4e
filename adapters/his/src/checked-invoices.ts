import type { DateText } from '@yinuo/kernel';
import { type Invoice, type InvoiceSettings, type InvoiceTotal, invoices, invoiceTotal } from './e-invoices.ts';
import { HisError } from './his-error.ts';
import type { Send } from './send.ts';

/**
 * The bills of a Beijing day (`getBillByBusDate`), held against what the platform itself counts for that day (`checkTotalData`).
 * Throws HisError `day-total` at the end when the list is not the day.
 */
export async function* checkedInvoices(
  send: Send,
  settings: InvoiceSettings,
  day: DateText,
  noise: () => string,
): AsyncGenerator<Invoice> {
  const blue = { count: 0, fen: 0 };
  const red = { count: 0, fen: 0 };
  for await (const one of invoices(send, settings, day, noise)) {
    const sum = one.red ? red : blue;
    sum.count++;
    sum.fen += one.fen;
    yield one;
  }
  const total = await invoiceTotal(send, settings, day, noise);
  if (!isTotalOf(total, blue, red))
    throw new HisError(
      'unreadable',
      'day-total',
      `the platform counts ${total.count} bills and ${total.fen} fen, its list has ${blue.count} + ${red.count} red and ${blue.fen} + ${red.fen} fen`,
    );
}

interface Sum {
  readonly count: number;
  readonly fen: number;
}

/** Platforms differ in whether the day's total counts the red bills, and whether it takes them off. */
const isTotalOf = (total: InvoiceTotal, blue: Sum, red: Sum): boolean =>
  [
    blue,
    { count: blue.count + red.count, fen: blue.fen + red.fen },
    { count: blue.count + red.count, fen: blue.fen - red.fen },
  ].some(({ count, fen }) => count === total.count && fen === total.fen);
