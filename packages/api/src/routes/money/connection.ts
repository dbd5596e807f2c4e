import { z } from 'zod';
import { line, text } from '../../paging.ts';

const Address = z
  .url({ protocol: /^https?$/ })
  .max(300)
  .regex(/[^/]$/, 'without a slash at its end')
  .describe('without a slash at its end; a private address must lie in a network that the operator has named');
const Secret = z.string().trim().min(1).max(200).describe('kept encrypted, never shown again');
const Pem = text(6000)
  .regex(/^-----BEGIN/, 'PEM')
  .describe('kept encrypted, never shown again');

/** A merchant of WeChat Pay (API v3); its bills come each day after 10:00. */
export const WechatPayConnection = z.strictObject({
  kind: z.literal('wechat-pay'),
  bill: z.enum(['trade', 'fund-flow']).default('trade').describe('交易账单, or 资金账单 of the basic account'),
  mchid: z.string().regex(/^\d{8,10}$/),
  serial: z.string().regex(/^[0-9A-Fa-f]{16,64}$/),
  address: Address.optional().describe('left out: api.mch.weixin.qq.com'),
  platformKeyId: z
    .string()
    .regex(/^PUB_KEY_ID_\w{1,60}$/)
    .optional()
    .describe('微信支付公钥 ID; without it answers are verified by platform certificates'),
  platformKey: Pem.optional(),
  privateKey: Pem.optional(),
  apiV3Key: z
    .string()
    .regex(/^[\x21-\x7e]{32}$/)
    .optional(),
});

/** The HIS's reconciliation list as JSON pages. */
export const HisPagesConnection = z.strictObject({
  kind: z.literal('his-pages'),
  address: Address,
  amountUnit: z.enum(['fen', 'yuan']).default('fen'),
  /** total: insurance parts included, to be held against the channel and the insurance list; cash: the patient's part only. */
  compare: z.enum(['total', 'cash']).default('total'),
  pageRows: z.number().int().min(10).max(5000).default(500),
  accessToken: Secret.optional(),
});

/** One SELECT on a PostgreSQL of the HIS, read-only; its columns are read by the source's column map. */
export const HisQueryConnection = z.strictObject({
  kind: z.literal('his-query'),
  host: line(200),
  port: z.number().int().min(1).max(65_535).default(5432),
  database: line(63),
  user: line(63),
  statement: text(8000).describe(':day, :from and :to stand for the Beijing day'),
  password: Secret.optional(),
});

/** A 医疗电子票据 platform. */
export const InvoicesConnection = z.strictObject({
  kind: z.literal('invoices'),
  address: Address,
  appId: line(60),
  placeCode: z.string().max(50).default(''),
  key: Secret.optional(),
});

/** How a source is fetched. A secret that is left out in a change stays as it is. */
export const SourceConnection = z
  .discriminatedUnion('kind', [WechatPayConnection, HisPagesConnection, HisQueryConnection, InvoicesConnection])
  .meta({ id: 'SourceConnection' });
export type SourceConnection = z.infer<typeof SourceConnection>;

/** The names that are sealed and never shown. */
export const SECRET_FIELDS = ['platformKey', 'privateKey', 'apiV3Key', 'accessToken', 'password', 'key'] as const;
