export type { AmountUnit } from './amount.ts';
export { type Invoice, type InvoiceSettings, type InvoiceTotal, invoices, invoiceTotal } from './e-invoices.ts';
export { HisError, type HisErrorKind } from './his-error.ts';
export type { Answer, Request, Send } from './send.ts';
export { queryRows, type SqlSettings, type SqlSurroundings } from './sql-query.ts';
export { type HisTrade, type TradeListSettings, tradeList } from './trade-list.ts';
