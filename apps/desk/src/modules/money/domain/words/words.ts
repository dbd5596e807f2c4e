import type { DifferenceClass, DifferenceColumn, DifferenceState, MoneySide } from '@yinuo/api';
import type { Text } from '@yinuo/kernel';

/** Words of exports and replies; the console has the same. */
export const SIDE_NAMES: Readonly<Record<MoneySide, Text>> = {
  orders: { zh: '平台订单', en: 'Orders' },
  his: { zh: 'HIS', en: 'HIS' },
  bill: { zh: '渠道账单', en: 'Channel bill' },
  invoices: { zh: '电子票据', en: 'E-invoices' },
};

export const CLASS_NAMES: Readonly<Record<DifferenceClass, Text>> = {
  surplus: { zh: '长款', en: 'Surplus' },
  shortage: { zh: '短款', en: 'Shortage' },
  'one-sided': { zh: '单边', en: 'One-sided' },
  amount: { zh: '金额不符', en: 'Amount' },
  duplicate: { zh: '重复', en: 'Duplicate' },
  state: { zh: '状态不符', en: 'State' },
  'next-day': { zh: '待跨日', en: 'Across midnight' },
};

export const STATE_NAMES: Readonly<Record<DifferenceState, Text>> = {
  open: { zh: '待处理', en: 'Open' },
  proposed: { zh: '核销待审', en: 'Write-off proposed' },
  'written-off': { zh: '已核销', en: 'Written off' },
  matched: { zh: '手工勾对', en: 'Matched by hand' },
  recovering: { zh: '追款中', en: 'Being recovered' },
  recovered: { zh: '已追回', en: 'Recovered' },
  cleared: { zh: '已自动对上', en: 'Cleared by itself' },
  replaced: { zh: '重跑后不再有', en: 'Gone after a new run' },
};

export const KIND_NAMES: Readonly<Record<'pay' | 'refund', Text>> = {
  pay: { zh: '收款', en: 'Payment' },
  refund: { zh: '退款', en: 'Refund' },
};

export const COLUMN_NAMES: Readonly<Record<DifferenceColumn, Text>> = {
  day: { zh: '账期', en: 'Day' },
  firstDay: { zh: '首次发现', en: 'First seen' },
  ageDays: { zh: '账龄（天）', en: 'Age (days)' },
  class: { zh: '类型', en: 'Class' },
  side: { zh: '所在方', en: 'Side' },
  kind: { zh: '收支', en: 'Kind' },
  orderNo: { zh: '商户订单号', en: 'Order no.' },
  transactionId: { zh: '渠道交易号', en: 'Transaction' },
  refundNo: { zh: '退款单号', en: 'Refund no.' },
  hisNo: { zh: 'HIS 单号', en: 'HIS no.' },
  at: { zh: '交易时间', en: 'Time' },
  orders: { zh: '平台订单（元）', en: 'Orders (¥)' },
  his: { zh: 'HIS（元）', en: 'HIS (¥)' },
  bill: { zh: '渠道账单（元）', en: 'Channel bill (¥)' },
  invoices: { zh: '电子票据（元）', en: 'E-invoices (¥)' },
  fen: { zh: '涉及金额（元）', en: 'At stake (¥)' },
  cause: { zh: '原因', en: 'Likely cause' },
  next: { zh: '处理建议', en: 'Next step' },
  state: { zh: '状态', en: 'State' },
  refundUntil: { zh: '可退款至', en: 'Refund until' },
};
