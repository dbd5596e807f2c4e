import type { Cause, DifferenceClass } from '../src/index.ts';
import { paid } from './ordinary-trades.ts';
import type { Trade } from './trade.ts';
import { booking, order, receipt, refund, type TradeRows } from './trade-rows.ts';

/** What must be found of a planted case, told by the first number that it has. */
export interface Expected {
  readonly class: DifferenceClass;
  readonly side: string;
  readonly cause: Cause;
  readonly number: string;
  readonly fen: number;
}

interface Planted extends TradeRows {
  readonly expects: readonly Omit<Expected, 'number'>[];
}

const almostMidnight = 86_398;

/** Every way in which a day goes wrong. `spread` makes amounts differ. */
export const plantedCases: Readonly<Record<string, (trade: Trade) => Planted>> = {
  'paid, HIS not told': (t) => ({ ...paid(t), his: [], ...one('surplus', '', 'his-not-told', t.fen) }),
  'paid, platform and HIS not told': (t) => ({
    orders: [order(t, { state: 'NOTPAY', hisNo: '' })],
    his: [],
    bill: [receipt(t)],
    ...one('surplus', '', 'order-not-told', t.fen),
  }),
  'HIS success without payment': (t) => ({ ...paid(t), bill: [], ...one('shortage', '', 'money-not-received', t.fen) }),
  'only the platform': (t) => ({
    ...paid(t),
    his: [],
    bill: [],
    ...one('one-sided', 'orders', 'only-platform', t.fen),
  }),
  'only the HIS': (t) => ({ ...paid(t), orders: [], bill: [], ...one('one-sided', 'his', 'only-books', t.fen) }),
  'only the channel': (t) => ({ ...paid(t), orders: [], his: [], ...one('one-sided', 'bill', 'only-money', t.fen) }),
  'lost by the platform': (t) => ({ ...paid(t), orders: [], ...one('one-sided', 'orders', 'platform-lacks', t.fen) }),
  'HIS booked one fen less': (t) => ({
    ...paid(t),
    his: [booking(t, { fen: t.fen - 1 })],
    ...one('amount', '', 'amounts-differ', 1),
  }),
  'HIS booked yuan for fen': (t) => ({
    ...paid(t),
    his: [booking(t, { fen: t.fen * 100 })],
    ...one('amount', '', 'yuan-for-fen', t.fen * 99),
  }),
  'a part of the bill is missing': (t) => ({
    ...paid(t),
    his: [booking(t, { fen: 300 }), booking(t, { id: `${t.hisNo}B`, fen: 400 })],
    ...one('amount', '', 'part-missing', t.fen - 700),
  }),
  'paid twice': (t) => ({
    ...paid(t),
    bill: [receipt(t), receipt(t, { transactionId: `${t.transactionId}X`, second: t.second + 40 })],
    ...one('duplicate', 'bill', 'paid-twice', t.fen),
  }),
  'listed twice by the channel': (t) => ({
    ...paid(t),
    bill: [receipt(t), receipt(t)],
    ...one('duplicate', 'bill', 'listed-twice', t.fen),
  }),
  'booked twice': (t) => ({
    ...paid(t),
    his: [booking(t), booking(t, { id: `${t.hisNo}B` })],
    ...one('duplicate', 'his', 'booked-twice', t.fen),
  }),
  'booked twice under the channel number': (t) => ({
    ...paid(t),
    his: [booking(t), booking(t, { id: `${t.hisNo}B`, tradeNo: t.transactionId })],
    ...one('duplicate', 'his', 'booked-twice', t.fen),
  }),
  'closed but paid': (t) => ({
    ...paid(t),
    orders: [order(t, { state: 'CLOSED' })],
    ...one('state', 'orders', 'state-differs', t.fen),
  }),
  'under another transaction': (t) => ({
    ...paid(t),
    bill: [receipt(t, { transactionId: `${t.transactionId}X` })],
    ...one('state', '', 'other-transaction', t.fen),
  }),
  'refund not in the HIS': (t) => refundCase(t, ['order', 'bill'], one('shortage', '', 'refund-not-in-his', 500)),
  'refund not paid': (t) => refundCase(t, ['order', 'his'], one('surplus', '', 'refund-not-paid', 500)),
  'refund stuck': (t) =>
    refundCase(t, ['order'], one('one-sided', 'orders', 'refund-under-way', 500), { state: 'PROCESSING' }),
  'one of two equal refunds not paid': (t) => {
    const second = refund(t, 2, 500);
    const planted = refundCase(t, ['order', 'his'], one('surplus', '', 'refund-not-paid', 500));
    const { orders, his, bill, expects } = planted;
    return { orders: [...orders, second.order], his: [...his, second.his], bill: [...bill, second.bill], expects };
  },
  'refund failed at the channel': (t) => {
    const one = refund(t, 1, 500);
    const { orders, his, bill } = paid(t);
    return {
      orders: [...orders, one.order],
      his: [...his, one.his],
      bill: [...bill, { ...one.bill, refundState: 'FAIL' }],
      expects: [{ class: 'state', side: 'bill', cause: 'refund-failed', fen: 500 }],
    };
  },
  'refused by the HIS, given back in part only': (t) => {
    const back = refund(t, 1, 500);
    return {
      orders: [order(t, { hisNo: '' }), { ...back.order, hisNo: '' }],
      his: [],
      bill: [receipt(t), back.bill],
      expects: [
        { class: 'surplus', side: '', cause: 'his-not-told', fen: t.fen },
        { class: 'shortage', side: '', cause: 'refund-of-unbooked', fen: 500 },
      ],
    };
  },
  'the platform says refunded, the channel has not': (t) => ({
    ...paid(t),
    orders: [order(t, { hisNo: '', state: 'REFUNDED' })],
    his: [],
    ...one('surplus', '', 'refund-not-sent', t.fen),
  }),
  'paid and given back, and nobody vouches': (t) => ({
    orders: [],
    his: [],
    bill: [receipt(t), refund(t, 1, t.fen).bill],
    expects: [
      { class: 'one-sided', side: 'bill', cause: 'only-money', fen: t.fen },
      { class: 'one-sided', side: 'bill', cause: 'refund-only-money', fen: t.fen },
    ],
  }),
  'refund only on the platform': (t) =>
    refundCase(t, ['order'], one('one-sided', 'orders', 'refund-only-platform', 500)),
  'refund only in the bill': (t) => refundCase(t, ['bill'], one('one-sided', 'bill', 'refund-only-money', 500)),
  'refund only in the HIS': (t) => refundCase(t, ['his'], one('one-sided', 'his', 'refund-only-books', 500)),
  'refund lost by the platform': (t) =>
    refundCase(t, ['his', 'bill'], one('one-sided', 'orders', 'refund-platform-lacks', 500)),
  'refund accepted and not arrived': (t) =>
    refundCase(t, ['order', 'his', 'bill'], one('state', 'orders', 'refund-accepted', 500), { state: 'PROCESSING' }),
  'refunds of different amounts': (t) => {
    const { orders, his, bill, expects } = refundCase(
      t,
      ['order', 'his', 'bill'],
      one('amount', '', 'refund-amounts-differ', 1),
    );
    return { orders, his: his.map((row) => (row.fen < 0 ? { ...row, fen: -499 } : row)), bill, expects };
  },
  'free for the HIS only': (t) => ({
    orders: [order(t, { transactionId: '' })],
    his: [booking(t, { fen: 0 })],
    bill: [],
    ...one('amount', '', 'amounts-differ', t.fen),
  }),
  'in the bill of the next day': (t) => ({
    ...paid({ ...t, second: almostMidnight - 2 }),
    bill: [],
    ...one('next-day', '', 'midnight', t.fen),
  }),
};

function one(name: DifferenceClass, side: string, cause: Cause, fen: number): Pick<Planted, 'expects'> {
  return { expects: [{ class: name, side, cause, fen }] };
}

/** A payment that all agree on, and a refund of five yuan that only some have. */
function refundCase(
  trade: Trade,
  sides: readonly ('order' | 'his' | 'bill')[],
  { expects }: Pick<Planted, 'expects'>,
  changes: { readonly state?: string } = {},
): Planted {
  const made = refund(trade, 1, 500);
  const { orders, his, bill } = paid(trade);
  return {
    orders: sides.includes('order') ? [...orders, { ...made.order, ...changes }] : orders,
    his: sides.includes('his') ? [...his, made.his] : his,
    bill: sides.includes('bill') ? [...bill, made.bill] : bill,
    expects,
  };
}
