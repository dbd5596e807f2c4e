import { createHash, randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { dayOf, isoOf, startOf } from './beijing.ts';
import { fundFlowBill, tradeBill } from './bills.ts';
import { type Book, BookError, type Order, type Refund } from './book.ts';
import type { Keys } from './keys.ts';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: Record<string, unknown>;
}

/** `json` is signed; `file` is not. */
export type Reply = { readonly json: unknown } | { readonly file: Buffer } | null;

interface Stand {
  readonly book: Book;
  readonly keys: Keys;
  readonly now: () => number;
  readonly address: () => string;
}

type Operation = (asked: Asked, argument: string) => Reply;

const BILL_DAYS = 92;
const TEN_HOURS_MS = 34 * 3_600_000; // a day's bill is there at 10:00 of the next
const FILE_LIFE_MS = 5 * 60_000;

/** Method and path → what is done; the first group of the path is the argument. */
export function operations({ book, keys, now, address }: Stand): readonly [string, RegExp, Operation][] {
  const { mchid } = keys.client;
  const files = new Map<string, { readonly bytes: Buffer; readonly until: number }>();
  const ticket = (text: string | null, url: URL): Reply => {
    if (text === null) throw new BookError('NO_STATEMENT_EXIST', '账单文件不存在');
    const token = randomUUID();
    const plain = Buffer.from(text);
    const bytes = url.searchParams.get('tar_type') === 'GZIP' ? gzipSync(plain) : plain;
    files.set(token, { bytes, until: now() + FILE_LIFE_MS });
    return {
      json: {
        hash_type: 'SHA1',
        hash_value: createHash('sha1').update(plain).digest('hex'),
        download_url: `${address()}/v3/billdownload/file?token=${token}`,
      },
    };
  };
  const billDay = (url: URL): string => {
    const day = url.searchParams.get('bill_date') ?? '';
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || day >= dayOf(now())) throw new BookError('PARAM_ERROR', 'bill_date');
    if (now() - startOf(day) > BILL_DAYS * 86_400_000) throw new BookError('PARAM_ERROR', '只能下载三个月以内的账单');
    if (now() < startOf(day) + TEN_HOURS_MS) throw new BookError('STATEMENT_CREATING', '账单生成中');
    return day;
  };
  const ownOrder = (url: URL, order: Order): Reply => {
    if (url.searchParams.get('mchid') !== mchid) throw new BookError('MCH_NOT_EXISTS', '商户号不存在');
    return { json: transactionOf(order, mchid) };
  };
  return [
    ['GET', /^\/v3\/certificates$/, () => ({ json: certificatesOf(keys) })],
    ['POST', /^\/v3\/pay\/transactions\/jsapi$/, ({ body }) => ({ json: place(book, mchid, body) })],
    ['GET', /^\/v3\/pay\/transactions\/out-trade-no\/([^/]+)$/, ({ url }, number) => ownOrder(url, book.order(number))],
    ['GET', /^\/v3\/pay\/transactions\/id\/([^/]+)$/, ({ url }, id) => ownOrder(url, byId(book, id))],
    ['POST', /^\/v3\/pay\/transactions\/out-trade-no\/([^/]+)\/close$/, (_asked, number) => book.close(number)],
    ['POST', /^\/v3\/refund\/domestic\/refunds$/, ({ body }) => ({ json: refundOf(giveBack(book, body)) })],
    [
      'GET',
      /^\/v3\/refund\/domestic\/refunds\/([^/]+)$/,
      (_asked, number) => ({ json: refundOf(book.refund(number)) }),
    ],
    ['GET', /^\/v3\/bill\/tradebill$/, ({ url }) => ticket(tradeBill(book, mchid, billDay(url), billType(url)), url)],
    ['GET', /^\/v3\/bill\/fundflowbill$/, ({ url }) => ticket(fundFlowBill(book, mchid, billDay(url)), url)],
    [
      'GET',
      /^\/v3\/billdownload\/file$/,
      ({ url }) => {
        const file = files.get(url.searchParams.get('token') ?? '');
        if (!file || file.until < now()) throw new BookError('PARAM_ERROR', 'token');
        return { file: file.bytes };
      },
    ],
  ];
}

const certificatesOf = ({ certificate, encrypt }: Keys) => ({
  data: [
    {
      serial_no: certificate.serial,
      effective_time: isoOf(certificate.validFrom.getTime()),
      expire_time: isoOf(certificate.validTo.getTime()),
      encrypt_certificate: encrypt(certificate.pem, 'certificate'),
    },
  ],
});

function place(book: Book, mchid: string, body: Record<string, unknown>) {
  const amount = objectOf(body.amount);
  const total = amount.total;
  const outTradeNo = textOf(body, 'out_trade_no');
  if (textOf(body, 'mchid') !== mchid) throw new BookError('MCH_NOT_EXISTS', '商户号不存在');
  if (!/^[\w\-|*]{6,32}$/.test(outTradeNo)) throw new BookError('PARAM_ERROR', 'out_trade_no');
  if (typeof total !== 'number' || !Number.isSafeInteger(total) || total < 1)
    throw new BookError('PARAM_ERROR', 'amount.total');
  const order = book.place({
    outTradeNo,
    appid: textOf(body, 'appid'),
    openid: textOf(objectOf(body.payer), 'openid'),
    description: textOf(body, 'description'),
    attach: typeof body.attach === 'string' ? body.attach : '',
    total,
  });
  return { prepay_id: `wx${order.transactionId}` };
}

function giveBack(book: Book, body: Record<string, unknown>): Refund {
  const amount = objectOf(body.amount);
  const { refund, total } = amount;
  const number = textOf(body, 'out_refund_no');
  const order =
    typeof body.transaction_id === 'string'
      ? byId(book, body.transaction_id)
      : book.order(textOf(body, 'out_trade_no'));
  if (total !== order.total) throw new BookError('PARAM_ERROR', 'amount.total');
  if (typeof refund !== 'number' || !Number.isSafeInteger(refund) || refund < 1)
    throw new BookError('PARAM_ERROR', 'amount.refund');
  return book.giveBack(order.outTradeNo, number, refund);
}

function byId(book: Book, id: string): Order {
  const found = [...book.orders.values()].find((one) => one.transactionId === id);
  if (!found) throw new BookError('ORDER_NOT_EXIST', '订单不存在');
  return found;
}

const transactionOf = (order: Order, mchid: string) => ({
  appid: order.appid,
  mchid,
  out_trade_no: order.outTradeNo,
  trade_state: order.state,
  trade_state_desc: order.state === 'SUCCESS' ? '支付成功' : '',
  ...(order.paidAt === null
    ? {}
    : {
        transaction_id: order.transactionId,
        trade_type: 'JSAPI',
        bank_type: 'OTHERS',
        success_time: isoOf(order.paidAt),
        payer: { openid: order.openid },
        amount: { total: order.total, payer_total: order.total, currency: 'CNY', payer_currency: 'CNY' },
      }),
});

const refundOf = (refund: Refund) => ({
  refund_id: refund.refundId,
  out_refund_no: refund.outRefundNo,
  transaction_id: refund.order.transactionId,
  out_trade_no: refund.order.outTradeNo,
  channel: 'ORIGINAL',
  user_received_account: '支付用户零钱',
  create_time: isoOf(refund.acceptedAt),
  ...(refund.settledAt === null ? {} : { success_time: isoOf(refund.settledAt) }),
  status: refund.status,
  funds_account: 'AVAILABLE',
  amount: {
    total: refund.order.total,
    refund: refund.amount,
    payer_total: refund.order.total,
    payer_refund: refund.amount,
    settlement_refund: refund.amount,
    settlement_total: refund.order.total,
    discount_refund: 0,
    currency: 'CNY',
  },
});

function billType(url: URL): 'ALL' | 'SUCCESS' | 'REFUND' {
  const type = url.searchParams.get('bill_type') ?? 'ALL';
  if (type !== 'ALL' && type !== 'SUCCESS' && type !== 'REFUND') throw new BookError('PARAM_ERROR', 'bill_type');
  return type;
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

function textOf(body: Record<string, unknown>, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new BookError('PARAM_ERROR', name);
  return value;
}
