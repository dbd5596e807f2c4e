import { fenOf, instantOf, parseDate } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { storedRow } from './found-difference.ts';

test('of a row is kept what the next day needs, and nothing of the patient', () => {
  const day = parseDate('2026-03-02');
  if (!day.ok) throw new Error('no day');
  const numbers = { orderNo: 'GH1', transactionId: '', refundNo: '', channelRefundNo: '', hisNo: '', tradeNo: '' };
  const row = {
    ...numbers,
    side: 'orders',
    source: '/tmp/0.csv',
    day: day.value,
    kind: 'pay',
    fen: fenOf(500),
  } as const;
  const placed = {
    ...row,
    at: instantOf(0),
    state: 'done',
    mark: '张三',
    business: '代领代寄',
    returned: true,
  } as const;
  const stored = storedRow(placed, new Map([['/tmp/0.csv', '订单.csv']]));
  expect(stored).toEqual({ ...row, source: '订单.csv', at: 0, state: 'done', returned: true });
});
