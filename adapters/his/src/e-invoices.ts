import { createHash } from 'node:crypto';
import { type DateText, type Fen, type Instant, parseDate } from '@yinuo/kernel';
import { z } from 'zod';
import { readAmount } from './amount.ts';
import { HisError } from './his-error.ts';
import { readMoment } from './moment.ts';
import type { Send } from './send.ts';

/** Access to a 医疗电子票据 platform of the 博思 kind: `…/medical-web/api/medical/<method>`. */
export interface InvoiceSettings {
  readonly address: string;
  readonly appId: string;
  readonly key: string;
  /** 开票点编码; empty: all of them. */
  readonly placeCode: string;
}

/** What the platform counts for a day. */
export interface InvoiceTotal {
  readonly count: number;
  readonly fen: Fen;
}

export interface Invoice {
  /** 业务流水号 of the hospital. */
  readonly busNo: string;
  /** 票据代码 and 票据号码: together the bill's name; texts, never numbers. */
  readonly code: string;
  readonly number: string;
  /** A red bill takes a blue one back: negative. */
  readonly fen: Fen;
  readonly red: boolean;
  readonly at: Instant;
}

const PAGE_ROWS = 200;
const PAGES_MAX = 20_000;

const Amount = z.union([z.string(), z.number()]);
const Total = z.object({ allTotalNum: Amount, allTotalAmt: Amount });
const Word = z.union([z.string(), z.number()]).transform(String);
const Bill = z.looseObject({
  busNo: Word,
  billBatchCode: Word,
  billNo: Word,
  totalAmt: Amount,
  busDateTime: z.string().nullish(),
  busDate: z.string().nullish(),
  createTime: z.string().nullish(),
});
const Bills = z.object({ total: z.union([z.string(), z.number()]), billList: z.array(Bill).nullish() });

/** 总笔数核对 (`checkTotalData`) of a Beijing day. */
export async function invoiceTotal(
  send: Send,
  settings: InvoiceSettings,
  day: DateText,
  noise: () => string,
): Promise<InvoiceTotal> {
  const asked = { placeCode: settings.placeCode, busDate: packed(day), pageNo: '1', pageSize: '1' };
  const total = read(Total, await call(send, settings, 'checkTotalData', asked, noise()));
  return { count: Number(total.allTotalNum), fen: readAmount(total.allTotalAmt, 'yuan', 'allTotalAmt') };
}

/**
 * The bills of a Beijing day (`getBillByBusDate`): normal ones (dataType 1), then red ones (dataType 2), page by page while a
 * page is full. Throws HisError when a page brings fewer or more than the platform's own total.
 */
export async function* invoices(
  send: Send,
  settings: InvoiceSettings,
  day: DateText,
  noise: () => string,
): AsyncGenerator<Invoice> {
  for (const dataType of ['1', '2'] as const) {
    let seen = 0;
    for (let page = 1; page <= PAGES_MAX; page++) {
      const asked = {
        busBgnDate: `${packed(day)}000000000`,
        busEndDate: `${packed(day)}235959999`,
        placeCode: settings.placeCode,
        dataType,
        pageNo: String(page),
        pageSize: String(PAGE_ROWS),
      };
      const { total, billList } = read(Bills, await call(send, settings, 'getBillByBusDate', asked, noise()));
      const bills = billList ?? [];
      for (const bill of bills) yield invoiceOf(bill, dataType === '2');
      seen += bills.length;
      if (bills.length === PAGE_ROWS) continue;
      if (seen !== Number(total))
        throw new HisError('unreadable', 'total', `${seen} bills came, ${total} were announced`);
      break;
    }
  }
}

function invoiceOf(bill: z.output<typeof Bill>, red: boolean): Invoice {
  const fen = readAmount(bill.totalAmt, 'yuan', 'totalAmt');
  return {
    busNo: bill.busNo,
    code: bill.billBatchCode,
    number: bill.billNo,
    fen: red ? ((fen > 0 ? -fen : fen) as Fen) : fen,
    red,
    at: readMoment(bill.busDateTime ?? bill.createTime ?? bill.busDate, 'busDateTime'),
  };
}

const Envelope = z.object({ data: z.string(), noise: z.string(), sign: z.string() });
const Inner = z.object({ result: z.string(), message: z.string() });

/** The envelope: `data` is base64 of JSON, `sign` an upper-case MD5 over it with the key, in the answer as in the request. */
async function call(
  send: Send,
  settings: InvoiceSettings,
  method: string,
  asked: Record<string, string>,
  noise: string,
): Promise<unknown> {
  const data = base64(JSON.stringify(asked));
  const { appId: appid, key } = settings;
  const answer = await send({
    method: 'POST',
    url: `${settings.address}/api/medical/${method}`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ appid, data, noise, version: '1.0', sign: signOf(appid, data, noise, key) }),
  });
  if (answer.status !== 200) throw new HisError('refused', `HTTP_${answer.status}`, method);
  const envelope = read(Envelope, jsonOf(answer.body));
  if (signOf(appid, envelope.data, envelope.noise, key) !== envelope.sign)
    throw new HisError('untrusted', 'sign', `the answer of ${method} is not signed with our key`);
  const { result, message } = read(Inner, jsonOf(text(envelope.data)));
  if (result !== 'S0000') throw new HisError('refused', result, plain(message));
  return jsonOf(text(message));
}

/** MD5 is the platform's own choice; it proves no more than that both know the key. */
export const signOf = (appid: string, data: string, noise: string, key: string): string =>
  createHash('md5')
    .update(`appid=${appid}&data=${data}&noise=${noise}&key=${key}&version=1.0`)
    .digest('hex')
    .toUpperCase();

function read<S extends z.ZodType>(shape: S, value: unknown): z.output<S> {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HisError('unreadable', 'reply', `${issue?.path.join('.')}: ${issue?.message}`);
}

const base64 = (plainText: string): string => Buffer.from(plainText, 'utf8').toString('base64');
const text = (coded: string): string => Buffer.from(coded, 'base64').toString('utf8');
/** Messages of refusals are base64 or plain. */
const plain = (message: string): string => (/^[A-Za-z0-9+/]+=*$/.test(message) ? text(message) : message);

function packed(day: DateText): string {
  if (!parseDate(day).ok) throw new RangeError(`not a date: ${day}`);
  return day.replaceAll('-', '');
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
