import { z } from 'zod';

const Fen = z.number().int().safe();
const Time = z.iso.datetime({ offset: true });

/** An order as WeChat knows it; amounts in fen. */
export const Transaction = z.object({
  mchid: z.string(),
  out_trade_no: z.string(),
  transaction_id: z.string().optional(),
  trade_state: z.enum(['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR']),
  trade_state_desc: z.string().default(''),
  success_time: Time.optional(),
  amount: z.object({ total: Fen, payer_total: Fen.optional(), currency: z.string().default('CNY') }).optional(),
});
export type Transaction = z.output<typeof Transaction>;

/** A refund as WeChat knows it; amounts in fen. */
export const Refund = z.object({
  refund_id: z.string(),
  out_refund_no: z.string(),
  transaction_id: z.string(),
  out_trade_no: z.string(),
  status: z.enum(['SUCCESS', 'CLOSED', 'PROCESSING', 'ABNORMAL']),
  channel: z.string().optional(),
  user_received_account: z.string().optional(),
  create_time: Time,
  success_time: Time.optional(),
  amount: z.object({ total: Fen, refund: Fen, payer_total: Fen.optional(), payer_refund: Fen.optional() }),
});
export type Refund = z.output<typeof Refund>;

export const BillTicket = z.object({
  hash_type: z.literal('SHA1'),
  hash_value: z.string().regex(/^[0-9a-f]{40}$/i),
  download_url: z.url(),
});
export type BillTicket = z.output<typeof BillTicket>;
