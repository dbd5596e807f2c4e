import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SourceConnection } from '@yinuo/api';
import { checkedInvoices, queryRows, tradeList } from '@yinuo/his';
import type { DateText } from '@yinuo/kernel';
import type { Platform } from '@yinuo/platform';
import type { z } from 'zod';
import { checkedLookup } from '../../notify/index.ts';
import type { UploadedFile } from '../statements/receive-upload.ts';
import { openMerchant } from './open-merchant.ts';
import { hisSend } from './send.ts';

type Connection = z.output<typeof SourceConnection>;
type Of<K extends Connection['kind']> = Extract<Connection, { kind: K }>;

export interface Fetching {
  readonly platform: Platform;
  readonly day: DateText;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** A day of a source as a file; null when the system says that there was no trade. */
export async function fetchFile(connection: Connection, fetching: Fetching): Promise<UploadedFile | null> {
  switch (connection.kind) {
    case 'wechat-pay':
      return wechatBill(connection, fetching);
    case 'his-pages':
      return save(fetching, 'his', hisRows(connection, fetching));
    case 'his-query':
      return save(fetching, 'his', queried(connection, fetching));
    case 'invoices':
      return save(fetching, 'invoices', invoiceRows(connection, fetching));
  }
}

async function wechatBill(from: Of<'wechat-pay'>, fetching: Fetching): Promise<UploadedFile | null> {
  const pay = openMerchant(from, fetching.platform, fetching.signal);
  const isFlow = from.bill === 'fund-flow';
  const bill = await (isFlow ? pay.fundFlowBill(fetching.day) : pay.tradeBill(fetching.day));
  return bill === null ? null : save(fetching, `wechat-${isFlow ? 'flow-' : ''}${from.mchid}`, bill.content);
}

async function* hisRows(from: Of<'his-pages'>, { platform, day, signal }: Fetching): AsyncGenerator<string> {
  yield 'id,trade_no,amount_fen,traded_at,kind\n';
  const { address, amountUnit, pageRows, accessToken = '' } = from;
  const send = hisSend(platform.settings.webhookNetworks, signal);
  const list = tradeList(send, { address, accessToken, amountUnit, pageRows }, day, randomUUID);
  for await (const trade of list) {
    const fen = from.compare === 'cash' ? trade.cashFen : trade.fen;
    if (fen === 0) continue; // paid by the insurance alone: no money came through the channel
    const kind = fen < 0 ? 'refund' : 'pay';
    yield `${[trade.hisNo, trade.tradeNo, String(fen), beijingTime(trade.at), kind].map(cell).join(',')}\n`;
  }
}

async function* queried(from: Of<'his-query'>, { platform, day, signal }: Fetching): AsyncGenerator<string> {
  const { host, port, database, user, statement, password = '' } = from;
  const lookup = checkedLookup(platform.settings.webhookNetworks);
  const rows = queryRows({ host, port, database, user, password, statement }, day, {
    lookup,
    signal,
    timeoutMs: 120_000,
  });
  for await (const row of rows) yield `${row.map(cell).join(',')}\n`;
}

/** Headers of the file that the invoices are written as; `INVOICE_MAP` reads it. */
async function* invoiceRows(from: Of<'invoices'>, { platform, day, signal }: Fetching): AsyncGenerator<string> {
  yield 'bus_no,invoice,amount_fen,issued_at\n';
  const { address, appId, placeCode, key = '' } = from;
  const send = hisSend(platform.settings.webhookNetworks, signal);
  for await (const one of checkedInvoices(send, { address, appId, key, placeCode }, day, randomUUID))
    yield `${[one.busNo, `${one.code}-${one.number}`, String(one.fen), beijingTime(one.at)].map(cell).join(',')}\n`;
}

const beijingTime = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

/** RFC 4180. */
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

async function save(
  { folder, day }: Fetching,
  name: string,
  content: AsyncIterable<string | Uint8Array>,
): Promise<UploadedFile> {
  const path = join(folder, 'fetched.csv');
  const hash = createHash('sha256');
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(Readable.from(content, { objectMode: false }), through, createWriteStream(path));
  const { size } = await stat(path);
  return { path, name: `${name}-${day}.csv`, sha256: hash.digest('hex'), bytes: size };
}
