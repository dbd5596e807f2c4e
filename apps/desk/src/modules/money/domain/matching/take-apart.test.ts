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

test('of what was paid and given back, each of the two is a difference of its own amount', () => {
  const back = { ...row('bill', -500, 'GH1', 'refund'), refundNo: 'R1' };
  const rows = [row('orders', 500, 'GH1'), row('bill', 500, 'GH1'), row('orders', -500, 'GH1', 'refund'), back];
  expect(takeApart(rows, roles)).toMatchObject([
    { class: 'surplus', fen: 500, kind: 'pay', amounts: { orders: 500, his: null, bill: 500 } },
    { class: 'shortage', fen: 500, kind: 'refund', refundNo: 'R1', amounts: { orders: -500, his: null, bill: -500 } },
  ]);
});

test('booked and taken back, with the platform as witness alone: no part of it is of 0.00', () => {
  const booked = [row('his', 300, 'H1'), row('his', -300, 'H1', 'refund')];
  const witnessed = [row('orders', 300, 'GH1'), row('orders', -300, 'GH1', 'refund')];
  expect(takeApart([...witnessed, ...booked], roles).map(({ class: name, fen }) => `${name} ${fen}`)).toEqual([
    'one-sided 300',
    'one-sided 300',
    'shortage 300',
    'surplus 300',
  ]);
});
