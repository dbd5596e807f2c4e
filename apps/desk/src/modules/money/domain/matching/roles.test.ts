import type { MoneySide } from '@yinuo/api';
import { expect, test } from 'vitest';
import { rolesOf } from './roles.ts';

test.each<[MoneySide[], Partial<Record<MoneySide, string>> | null]>([
  [['orders', 'his', 'bill'], { bill: 'money', his: 'books', orders: 'witness' }],
  [['orders', 'his', 'bill', 'invoices'], { bill: 'money', his: 'books', orders: 'witness', invoices: 'witness' }],
  [['orders', 'his'], { orders: 'money', his: 'books' }],
  [['bill', 'his'], { bill: 'money', his: 'books' }],
  [['bill', 'orders'], { bill: 'money', orders: 'books' }],
  [['his', 'invoices'], null],
  [['bill', 'invoices'], null],
  [['bill'], null],
  [[], null],
])('%j', (present, roles) => {
  const given = rolesOf(present);
  expect(given === null ? null : Object.fromEntries(given)).toEqual(roles);
});
