import type { ImaginedTrade, TradeSide } from './imagine-trades.ts';

const yuan = (fen: number) => (fen / 100).toFixed(2);
const csv = (...lines: string[]) => `${lines.join('\n')}\n`;

/** How the platform's list is read: its own columns, and what was sold in one of them. */
export const ORDERS_MAP = {
  columns: {
    orderNo: '商户订单号',
    transactionId: '微信交易号',
    fen: '金额',
    at: '支付时间',
    hisNo: 'HIS单据号',
    state: '状态',
    business: '业务类型',
  },
  amountUnit: 'yuan' as const,
  states: { 已支付: 'done' as const, 待支付: 'open' as const, 已关闭: 'failed' as const },
};

/** The three files of a day as the platform, the HIS and WeChat Pay give them. */
export const DAY_FILES: Readonly<Record<TradeSide, (trades: readonly ImaginedTrade[]) => string>> = {
  orders: (trades) =>
    csv(
      '商户订单号,微信交易号,金额,支付时间,HIS单据号,状态,业务类型',
      ...trades
        .filter(({ without }) => !without.includes('orders'))
        .map((one) =>
          [
            one.order,
            one.transaction,
            yuan(one.fen),
            one.at,
            without(one, 'his') ? '' : one.his,
            '已支付',
            one.business,
          ].join(),
        ),
    ),
  his: (trades) =>
    csv(
      'id,trade_no,amount_fen,traded_at,kind',
      ...trades
        .filter((one) => !without(one, 'his'))
        .map((one) => [one.his, without(one, 'bill') ? '' : one.transaction, one.hisFen, one.at, 'pay'].join()),
    ),
  bill: (trades) => wechatBill(trades.filter((one) => !without(one, 'bill'))),
};

const without = (one: ImaginedTrade, side: TradeSide): boolean => one.without.includes(side);

const COLUMNS =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
const TOTALS = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';
const ticked = (cells: readonly string[]) => cells.map((cell) => `\`${cell}`).join();

/** 交易账单 of the kind ALL: cells begun by a backtick, a line of totals below. */
function wechatBill(trades: readonly ImaginedTrade[]): string {
  const rows = trades.map(({ at, transaction, order, fen }) => {
    const who = ['wx0000000000000000', '1900000109', '0', '', transaction, order, 'o0', 'JSAPI', 'SUCCESS', 'OTHERS'];
    const refund = ['0', '0', '0.00', '0.00', '', ''];
    return ticked([
      at,
      ...who,
      'CNY',
      yuan(fen),
      '0.00',
      ...refund,
      '门诊缴费',
      '',
      '0.00000',
      '0.60%',
      yuan(fen),
      '0.00',
      '',
    ]);
  });
  const sum = yuan(trades.reduce((total, { fen }) => total + fen, 0));
  const totals = ticked([String(trades.length), sum, '0.00', '0.00', '0.00000', sum, '0.00']);
  return `\uFEFF${[COLUMNS, ...rows, TOTALS, totals].join('\r\n')}\r\n`;
}
