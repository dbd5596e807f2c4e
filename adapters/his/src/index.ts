export type { AmountUnit } from './amount.ts';
export { checkedInvoices } from './checked-invoices.ts';
export type { Invoice, InvoiceSettings } from './e-invoices.ts';
export { HisError, type HisErrorKind } from './his-error.ts';
export type { Answer, Request, Send } from './send.ts';
export { queryRows, type SqlSettings, type SqlSurroundings } from './sql-query.ts';
export { type HisTrade, type TradeListSettings, tradeList } from './trade-list.ts';
