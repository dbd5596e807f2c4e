import { dateOf } from '@yinuo/kernel';
import { reconcile, writeDifferences } from '../../src/index.ts';
import { checkDay } from '../check-day.ts';
import type { DayFiles } from '../open-day.ts';
import type { Contestant } from './contestant.ts';

/** The product: every check, every class, the differences listed in a file that is read back. */
export const engine: Contestant = {
  does: 'all passes and checks, differences listed and verified',
  run: (files) =>
    reconcileDay(files, async (result) => {
      await writeDifferences(result, { file: `${files.orders}.differences.csv`, format: 'csv' });
      return `${result.summary.matched} matched, ${count(result.summary.differences)} differences`;
    }),
};

/** Whether each planted difference was found; apart from the measured run. */
export const check: Contestant = {
  does: 'planted differences',
  run: (files) =>
    reconcileDay(files, async (result) => {
      const { found, missing, surplus } = await checkDay(result.differences(), files.expected);
      return `${found} found, ${missing.length} missing, ${surplus.length} too many`;
    }),
};

async function reconcileDay<T>(
  { orders, his, bill }: DayFiles,
  use: (result: Awaited<ReturnType<typeof reconcile>>) => Promise<T>,
): Promise<T> {
  await using result = await reconcile({
    date: dateOf(2026, 3, 1),
    sides: [
      { name: 'orders', role: 'witness', sources: [{ file: orders }] },
      { name: 'his', role: 'books', sources: [{ file: his }] },
      { name: 'bill', role: 'money', sources: [{ file: bill }] },
    ],
    leaveOut: [{ column: 'orderNo', prefix: 'TEST' }],
  });
  return await use(result);
}

function count(differences: Awaited<ReturnType<typeof reconcile>>['summary']['differences']): number {
  return Object.values(differences).reduce((sum, one) => sum + one.count, 0);
}
