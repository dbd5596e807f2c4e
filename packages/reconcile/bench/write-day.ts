import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { ofTestPatient, ordinary } from './ordinary-trades.ts';
import { type Expected, plantedCases } from './planted-cases.ts';
import { day, scatter, tradeOf } from './trade.ts';
import { type BillRow, isMoneyOut, type TradeRows } from './trade-rows.ts';

export interface Day {
  readonly orders: string;
  readonly his: string;
  readonly bill: string;
  readonly expected: readonly Expected[];
  readonly rows: number;
}

const cases = Object.values(plantedCases);
/** Of a bill that is nearly empty, one trade in so many. */
const billedOneIn = 1000;
const batchChars = 1 << 20;

/**
 * Writes a day of `trades` trades, `plantedEach` of every planted case among them. The HIS and the bill come in an order of their
 * own. Every row follows from its trade's number: nothing is kept, so ten million cost no memory.
 */
export async function writeDay(folder: string, trades: number, plantedEach: number): Promise<Day> {
  return write(folder, trades, planOf(trades, plantedEach));
}

/** The same without planted ones, and a bill of which nearly nothing came; with how many differences that makes. */
export async function writeUnbilledDay(
  folder: string,
  trades: number,
): Promise<Day & { readonly differences: number }> {
  let differences = 0;
  const day = await write(folder, trades, (index) => {
    const made = madeOf(index);
    return index % billedOneIn === 0 ? made : { ...made, bill: [] };
  });
  for (let index = 0; index < trades; index++) if (index % billedOneIn !== 0) differences += madeOf(index).unbilled;
  return { ...day, differences };
}

async function write(folder: string, trades: number, plan: (index: number) => Made): Promise<Day> {
  const paths = { orders: join(folder, 'orders.csv'), his: join(folder, 'his.csv'), bill: join(folder, 'bill.csv') };
  const expected: Expected[] = [];
  const totals = { rows: 0, pays: 0, refunds: 0, fees: 0n };
  const orders = await writeLines(paths.orders, orderHeader, trades, 1, (index) => {
    const made = plan(index);
    for (const one of made.expects) expected.push({ ...one, number: numberOf(made) });
    return made.orders.map(orderLine);
  });
  const his = await writeLines(paths.his, hisHeader, trades, 7919 * 1009, (index) => plan(index).his.map(hisLine));
  const billLines = (index: number) =>
    plan(index).bill.map((row) => {
      totals.rows++;
      if (isMoneyOut(row)) totals.refunds += row.fen;
      else totals.pays += row.fen;
      totals.fees += feeOf(row);
      return billLine(row);
    });
  const bill = await writeLines(paths.bill, billHeader, trades, 7907 * 1013, billLines, () => summary(totals));
  return { ...paths, expected, rows: orders + his + bill };
}

interface Made extends TradeRows {
  readonly expects: readonly Omit<Expected, 'number'>[];
}

/** Which trade is what: planted ones stand evenly among the others. */
function planOf(trades: number, plantedEach: number): (index: number) => Made {
  const stride = Math.floor(trades / (plantedEach * cases.length || 1));
  if (plantedEach > 0 && stride < 2) throw new RangeError('too many planted cases for so few trades');
  return (index) => {
    const place = Math.floor(index / stride);
    const planted =
      plantedEach > 0 && index % stride === 1 && place < plantedEach * cases.length
        ? cases[place % cases.length]
        : undefined;
    return planted === undefined ? madeOf(index) : planted(tradeOf(index));
  };
}

function madeOf(index: number): Made & { readonly unbilled: number } {
  const trade = tradeOf(index);
  if (scatter(index + 13) % 1000 === 0) return { ...ofTestPatient(trade), unbilled: 0, expects: [] };
  return { ...ordinary(trade, scatter(index + 29)), expects: [] };
}

/** A planted case is told by its order number, or the HIS's where there is none. */
function numberOf({ orders, his, bill }: TradeRows): string {
  return orders[0]?.orderNo ?? bill[0]?.orderNo ?? his[0]?.tradeNo ?? '';
}

async function writeLines(
  path: string,
  header: string,
  trades: number,
  step: number,
  linesOf: (index: number) => readonly string[],
  tail: () => string = () => '',
): Promise<number> {
  const stream = createWriteStream(path, { highWaterMark: 4 * batchChars });
  let batch = header;
  let rows = 0;
  for (let at = 0; at < trades; at++) {
    const index = greatestCommonDivisor(step, trades) === 1 ? (at * step) % trades : at;
    for (const line of linesOf(index)) {
      batch += line;
      rows++;
    }
    if (batch.length < batchChars) continue;
    if (!stream.write(batch)) await once(stream, 'drain');
    batch = '';
  }
  stream.end(batch + tail());
  await finished(stream);
  return rows;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

const orderHeader = 'order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state\n';
const hisHeader = 'id,trade_no,amount_fen,traded_at,kind\n';
const billHeader =
  '\uFEFF交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n';

function orderLine(row: TradeRows['orders'][number]): string {
  const kind = row.refundNo === '' ? 'pay' : 'refund';
  return `${row.orderNo},${row.transactionId},${kind},${row.refundNo},${row.fen},${moment(row.second)},${row.hisNo},${row.state}\n`;
}

function hisLine(row: TradeRows['his'][number]): string {
  return `${row.id},${row.tradeNo},${row.fen},${moment(row.second)},${row.fen < 0 ? 'refund' : 'pay'}\n`;
}

/** Six in a thousand, in hundred-thousandths of a yuan; given back with a refund. */
function feeOf(row: BillRow): bigint {
  return BigInt(row.fen * 6) * (isMoneyOut(row) ? -1n : 1n);
}

function billLine(row: BillRow): string {
  const isRefund = isMoneyOut(row);
  const paid = isRefund ? '0.00' : yuan(row.fen);
  const back = isRefund ? yuan(row.fen) : '0.00';
  const refundCells = row.refundNo === '' ? '0,`0' : `50${row.transactionId},\`${row.refundNo}`;
  const refundWords = isRefund ? `ORIGINAL,\`${row.refundState}` : ',`';
  return `\`${moment(row.second)},\`wx0e2512345678abcd,\`1314217101,\`0,\`,\`${row.transactionId},\`${row.orderNo},\`od-im5abcdefghijklmnopqrstuvw,\`JSAPI,\`${row.revoked ? 'REVOKED' : isRefund ? 'REFUND' : 'SUCCESS'},\`BOSH_CREDIT,\`CNY,\`${paid},\`0.00,\`${refundCells},\`${back},\`0.00,\`${refundWords},\`门诊缴费, 诊察费,\`,\`${fee(feeOf(row))},\`0.60%,\`${paid},\`${back},\`\r\n`;
}

function summary({ rows, pays, refunds, fees }: { rows: number; pays: number; refunds: number; fees: bigint }): string {
  return `总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n\`${rows}.0,\`${yuan(pays)},\`${yuan(refunds)},\`0.00,\`${fee(fees)},\`${yuan(pays)},\`${yuan(refunds)}\r\n`;
}

function moment(second: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day} ${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

function yuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

function fee(hundredThousandths: bigint): string {
  const size = (hundredThousandths < 0n ? -hundredThousandths : hundredThousandths).toString().padStart(6, '0');
  return `${hundredThousandths < 0n ? '-' : ''}${size.slice(0, -5)}.${size.slice(-5)}`;
}
