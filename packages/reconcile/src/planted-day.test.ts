import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dateOf } from '@yinuo/kernel';
import { afterAll, expect, test } from 'vitest';
import { checkDay } from '../bench/check-day.ts';
import { plantedCases } from '../bench/planted-cases.ts';
import { writeDay } from '../bench/write-day.ts';
import { reconcile } from './reconcile.ts';

const folder = await mkdtemp(join(tmpdir(), 'planted-day-'));
afterAll(() => rm(folder, { recursive: true }));

test('of a day of a thousand trades every planted difference is found in its class, no more and no fewer', async () => {
  const { orders, his, bill, expected } = await writeDay(folder, 1000, 5);
  expect(expected).toHaveLength(5 * Object.keys(plantedCases).length);
  await using result = await reconcile({
    date: dateOf(2026, 3, 1),
    sides: [
      { name: 'orders', role: 'witness', sources: [{ file: orders }] },
      { name: 'his', role: 'books', sources: [{ file: his }] },
      { name: 'bill', role: 'money', sources: [{ file: bill }] },
    ],
    leaveOut: [{ column: 'orderNo', prefix: 'TEST' }],
  });
  expect(await checkDay(result.differences(), expected)).toEqual({ found: expected.length, missing: [], surplus: [] });
});
