import { fenOf, instantOf } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { takeApart } from './take-apart.ts';

const row = (side: 'bill' | 'his' | 'orders', fen: number, number: string, kind: 'pay' | 'refund' = 'pay') => ({
  side,
  kind,
  orderNo: side === 'his' ? '' : number,
  transactionId: '',
  refundNo: '',
  hisNo: side === 'his' ? number : '',
  tradeNo: '',
  fen: fenOf(fen),
  at: instantOf(0),
});
const roles = new Map([
  ['orders', 'witness'],
  ['his', 'books'],
  ['bill', 'money'],
] as const);

test('the money with its witnesses on one side, each booking alone; the sums stay', () => {
  const rows = [row('bill', 500, 'GH1'), row('orders', 500, 'GH1'), row('his', 200, 'H1'), row('his', 300, 'H2')];
  const parts = takeApart(rows, roles);
  expect(parts).toMatchObject([
    { class: 'surplus', fen: 500, orderNo: 'GH1', amounts: { bill: 500, orders: 500, his: null } },
    { class: 'shortage', fen: 200, hisNo: 'H1', amounts: { bill: null, orders: null, his: 200 } },
    { class: 'shortage', fen: 300, hisNo: 'H2' },
  ]);
  expect(parts.reduce((sum, { class: name, fen }) => sum + (name === 'surplus' ? fen : -fen), 0)).toBe(0);
});

test('of a refund everything runs the other way', () => {
  const rows = [row('bill', -500, 'GH1', 'refund'), row('his', -500, 'H1', 'refund')];
  expect(takeApart(rows, roles)).toMatchObject([
    { class: 'shortage', fen: 500, kind: 'refund' },
    { class: 'surplus', fen: 500, kind: 'refund' },
  ]);
});
