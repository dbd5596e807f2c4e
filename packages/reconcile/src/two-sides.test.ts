import { expect, test } from 'vitest';
import { allOf, matched, type RowPart, reconcileSmall, roles, rowOf, told } from './testing/small-day.ts';

const received: RowPart = { fen: 100, orderNo: 'O', transactionId: 'T' };
const booked: RowPart = { fen: 100, orderNo: 'O', transactionId: 'T', hisNo: 'H' };

test.each([
  { name: 'the same row twice on one side is no pair', bill: [received, received], gives: ['surplus 200'] },
  { name: 'nor is it with the other side there', bill: [received, received], his: [booked], gives: ['duplicate 100'] },
  { name: 'one of each is', bill: [received], his: [booked], gives: [] },
])('two sides: $name', async ({ bill, his = [], gives }) => {
  const sides = [
    { name: 'his', role: roles.his, sources: [{ name: 'his', rows: his.map(rowOf) }] },
    { name: 'bill', role: roles.bill, sources: [{ name: 'bill', rows: bill.map(rowOf) }] },
  ];
  await using result = await reconcileSmall({ orders: [], his: [], bill: [] }, { sides });
  const differences = await allOf(result.differences());
  expect(differences.map((one) => told({ ...one, cause: 'midnight', side: '' }).replace(' midnight', ''))).toEqual(
    gives,
  );
  expect((await allOf(result.matches())).map(matched)).toHaveLength(his.length);
});
