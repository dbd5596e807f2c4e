/** Files of a day as the systems give them, for tests: one trade is `{ n, fen, at }`. */
export interface Trade {
  /** Of order, transaction and HIS bill. */
  readonly n: number;
  readonly fen?: number;
  /** `2026-03-02 10:00:00`, Beijing. */
  readonly at?: string;
  /** Not in these sides. */
  readonly without?: readonly ('orders' | 'his' | 'bill')[];
  /** What the HIS says instead. */
  readonly hisFen?: number;
  /** When the channel's bill has it. */
  readonly billAt?: string;
  readonly state?: string;
}

const order = (n: number) => `GH${String(n).padStart(8, '0')}`;
const transaction = (n: number) => `4200${String(n).padStart(24, '0')}`;
const iso = (at: string) => `${at.replace(' ', 'T')}+08:00`;
const yuan = (fen: number) => (fen / 100).toFixed(2);

const has = (side: 'orders' | 'his' | 'bill') => (trade: Trade) => !trade.without?.includes(side);
const at = (trade: Trade) => trade.at ?? '2026-03-02 10:00:00';

export function ordersFile(trades: readonly Trade[]): string {
  const rows = trades
    .filter(has('orders'))
    .map((one) =>
      [
        order(one.n),
        transaction(one.n),
        'pay',
        '',
        one.fen ?? 5000,
        iso(at(one)),
        `HIS${one.n}`,
        one.state ?? 'SUCCESS',
      ].join(),
    );
  return ['order_no,transaction_id,kind,refund_no,amount_fen,paid_at,his_no,state', ...rows, ''].join('\n');
}

export function hisFile(trades: readonly Trade[]): string {
  const rows = trades
    .filter(has('his'))
    .map((one) => [`HIS${one.n}`, transaction(one.n), one.hisFen ?? one.fen ?? 5000, iso(at(one)), 'pay'].join());
  return ['id,trade_no,amount_fen,traded_at,kind', ...rows, ''].join('\n');
}

const COLUMNS =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注';
const TOTALS = '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额';

export function billFile(trades: readonly Trade[]): string {
  const billed = trades.filter(has('bill'));
  const rows = billed.map((one) => {
    const amount = yuan(one.fen ?? 5000);
    const head = [
      one.billAt ?? at(one),
      'wx0',
      '1900000109',
      '0',
      '',
      transaction(one.n),
      order(one.n),
      'o0',
      'JSAPI',
      'SUCCESS',
    ];
    const middle = [
      'OTHERS',
      'CNY',
      amount,
      '0.00',
      '0',
      '0',
      '0.00',
      '0.00',
      '',
      '',
      '门诊缴费',
      '',
      '0.00000',
      '0.60%',
      amount,
    ];
    return [...head, ...middle, '0.00', ''].map((cell) => `\`${cell}`).join();
  });
  const sum = yuan(billed.reduce((total, one) => total + (one.fen ?? 5000), 0));
  const totals = [String(billed.length), sum, '0.00', '0.00', '0.00000', sum, '0.00'].map((cell) => `\`${cell}`).join();
  return `\uFEFF${[COLUMNS, ...rows, TOTALS, totals].join('\r\n')}\r\n`;
}
