import { dayOf, spacedOf } from './beijing.ts';
import type { Book, Order, Refund } from './book.ts';

export type TradeBillType = 'ALL' | 'SUCCESS' | 'REFUND';

const HEAD =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类';
const REFUND_COLUMNS = '微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态';
const COLUMNS: Readonly<Record<TradeBillType, string>> = {
  ALL: `${HEAD},应结订单金额,代金券金额,${REFUND_COLUMNS},商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注`,
  SUCCESS: `${HEAD},应结订单金额,代金券金额,商品名称,商户数据包,手续费,费率,订单金额,费率备注`,
  REFUND: `${HEAD},应结订单金额,代金券金额,退款申请时间,退款成功时间,${REFUND_COLUMNS},商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注`,
};
const SUMMARY = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';
const SUMMARY_SUCCESS = '总交易单数,应结订单总金额,手续费总金额,订单总金额';
const FEE_PER_MILLE = 6;

/** The trade bill of a Beijing day as the true file has it; null when there was no trade. */
export function tradeBill(book: Book, mchid: string, day: string, type: TradeBillType): string | null {
  const payments = [...book.orders.values()].filter(({ paidAt }) => paidAt !== null && dayOf(paidAt) === day);
  const refunds = [...book.refunds.values()].filter(({ acceptedAt }) => dayOf(acceptedAt) === day);
  const paid = type === 'REFUND' ? [] : payments;
  const given = type === 'SUCCESS' ? [] : refunds;
  if (paid.length + given.length === 0) return null;
  const rows = [
    ...paid.map((order) => ({ at: order.paidAt ?? 0, cells: paymentCells(order, mchid, type) })),
    ...given.map((refund) => ({ at: refund.acceptedAt, cells: refundCells(refund, mchid, type) })),
  ].sort((a, b) => a.at - b.at);
  const settled = sum(paid.map(({ total }) => total));
  const back = sum(given.map(({ amount }) => amount));
  const fee = sum(paid.map(({ total }) => feeOf(total))) - sum(given.map(({ amount }) => feeOf(amount)));
  const summary =
    type === 'SUCCESS'
      ? [`${rows.length}`, yuan(settled), feeText(fee), yuan(settled)]
      : [`${rows.length}`, yuan(settled), yuan(back), '0.00', feeText(fee), yuan(settled), yuan(back)];
  return fileOf(
    COLUMNS[type],
    rows.map(({ cells }) => cells),
    type === 'SUCCESS' ? SUMMARY_SUCCESS : SUMMARY,
    summary,
  );
}

const FUND_COLUMNS =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号';
const FUND_SUMMARY = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额';

/** The fund-flow bill of the basic account; the balance starts at nothing. */
export function fundFlowBill(book: Book, mchid: string, day: string): string | null {
  const income = [...book.orders.values()].flatMap((order) =>
    order.paidAt === null ? [] : [{ at: order.paidAt, id: order.transactionId, fen: order.total, what: '交易' }],
  );
  const outgo = [...book.refunds.values()].map((refund) => ({
    at: refund.acceptedAt,
    id: refund.refundId,
    fen: -refund.amount,
    what: '退款',
  }));
  let balance = 0;
  const flows = [...income, ...outgo]
    .sort((a, b) => a.at - b.at)
    .map((flow) => {
      balance += flow.fen;
      return { ...flow, balance };
    })
    .filter(({ at }) => dayOf(at) === day);
  if (flows.length === 0) return null;
  const rows = flows.map(({ at, id, fen, what, balance: left }) => [
    spacedOf(at),
    id,
    id,
    what,
    what,
    fen < 0 ? '支出' : '收入',
    yuan(Math.abs(fen)),
    yuan(left),
    fen < 0 ? `${mchid}API` : 'system',
    fen < 0 ? `退款总金额${yuan(-fen)}元;含手续费0.00元` : '',
    id,
  ]);
  const [plus, minus] = [flows.filter(({ fen }) => fen > 0), flows.filter(({ fen }) => fen < 0)];
  const money = (some: typeof flows) => yuan(Math.abs(sum(some.map(({ fen }) => fen))));
  const summary = [`${flows.length}.0`, `${plus.length}.0`, money(plus), `${minus.length}.0`, money(minus)];
  return fileOf(FUND_COLUMNS, rows, FUND_SUMMARY, summary);
}

function paymentCells(order: Order, mchid: string, type: TradeBillType): string[] {
  const total = yuan(order.total);
  const refund = type === 'SUCCESS' ? [] : ['0', '0', '0.00', '0.00', '', ''];
  const tail = [order.description, order.attach, feeText(feeOf(order.total)), '0.60%', total];
  const asked = type === 'SUCCESS' ? [] : ['0.00'];
  return [...headCells(order, mchid, order.paidAt ?? 0, 'SUCCESS'), total, '0.00', ...refund, ...tail, ...asked, ''];
}

function refundCells(refund: Refund, mchid: string, type: TradeBillType): string[] {
  const { order, amount, acceptedAt, settledAt } = refund;
  const times = type === 'REFUND' ? [spacedOf(acceptedAt), settledAt === null ? '' : spacedOf(settledAt)] : [];
  const back = [refund.refundId, refund.outRefundNo, yuan(amount), '0.00', 'ORIGINAL', refund.status];
  const tail = [order.description, order.attach, feeText(-feeOf(amount)), '0.60%', '0.00', yuan(amount), ''];
  return [...headCells(order, mchid, acceptedAt, 'REFUND'), '0.00', '0.00', ...times, ...back, ...tail];
}

const headCells = (order: Order, mchid: string, at: number, state: string): string[] => [
  spacedOf(at),
  order.appid,
  mchid,
  '0',
  '',
  order.transactionId,
  order.outTradeNo,
  order.openid,
  'JSAPI',
  state,
  'OTHERS',
  'CNY',
];

/** Four parts, a BOM, CRLF, a backtick before each cell of data. */
function fileOf(
  columns: string,
  rows: readonly string[][],
  summaryColumns: string,
  summary: readonly string[],
): string {
  const cells = (row: readonly string[]) => row.map((cell) => `\`${cell}`).join(',');
  return `\uFEFF${[columns, ...rows.map(cells), summaryColumns, cells(summary)].join('\r\n')}\r\n`;
}

/** In hundred-thousandths of a yuan, as the bill prints fees. */
const feeOf = (fen: number): number => fen * FEE_PER_MILLE;
const feeText = (fee: number): string => `${fee < 0 ? '-' : ''}${decimal(Math.abs(fee), 5)}`;
const yuan = (fen: number): string => decimal(fen, 2);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function decimal(units: number, places: number): string {
  const text = String(units).padStart(places + 1, '0');
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
}
