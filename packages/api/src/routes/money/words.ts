import { z } from 'zod';

/** bill: what the channel received (WeChat, Alipay, insurance); his: what the hospital booked; orders, invoices: witnesses. */
export const MoneySide = z.enum(['bill', 'his', 'orders', 'invoices']);
export type MoneySide = z.infer<typeof MoneySide>;

/** How a source's rows come: by hand as a file, or fetched. */
export const MoneySourceKind = z.enum(['file', 'wechat-pay', 'his-pages', 'his-query', 'invoices']);
export type MoneySourceKind = z.infer<typeof MoneySourceKind>;

/** Formats that are known by name; each is found by its header. */
export const StatementFormat = z.enum([
  'orders',
  'his',
  'wechat-all',
  'wechat-success',
  'wechat-refund',
  'wechat-legacy',
  'wechat-fund-flow',
  'alipay',
  'insurance',
]);
export type StatementFormat = z.infer<typeof StatementFormat>;

/** 长款, 短款, 单边, 金额不符, 重复, 状态不符, 待跨日 */
export const DifferenceClass = z.enum(['surplus', 'shortage', 'one-sided', 'amount', 'duplicate', 'state', 'next-day']);
export type DifferenceClass = z.infer<typeof DifferenceClass>;

/**
 * open; proposed: a write-off waits for a second person; written-off; matched: by hand; recovering, recovered: in a recovery
 * case; cleared: a later day brought the counterpart; replaced: the day was run again with more files and has it no longer.
 */
export const DifferenceState = z.enum([
  'open',
  'proposed',
  'written-off',
  'matched',
  'recovering',
  'recovered',
  'cleared',
  'replaced',
]);
export type DifferenceState = z.infer<typeof DifferenceState>;

export const MoneyRunState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled']);
export type MoneyRunState = z.infer<typeof MoneyRunState>;

/** morning: ZK-11; imbalance: the hospital says that it does not balance (ZK-14); bill: the channel's bill came; by-hand. */
export const MoneyRunReason = z.enum(['morning', 'bill', 'imbalance', 'by-hand']);
export type MoneyRunReason = z.infer<typeof MoneyRunReason>;
