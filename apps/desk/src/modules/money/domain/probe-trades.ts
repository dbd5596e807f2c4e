import { PROBE_TRADE_PREFIX } from '@yinuo/probes/shapes';
import type { LeaveOut } from '@yinuo/reconcile';

/**
 * Registrations that semantic probes make and take back in a HIS: no money, so they are left out of every side. Their mark may
 * stand wherever a system keeps the channel's number of a payment (`trade_channel_payid`), or the number that it was given.
 */
export const PROBE_TRADES: readonly LeaveOut[] = (
  ['tradeNo', 'transactionId', 'orderNo', 'hisNo', 'mark'] as const
).map((column) => ({ column, prefix: PROBE_TRADE_PREFIX }));
