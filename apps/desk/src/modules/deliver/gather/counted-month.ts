import type { CaseKind } from '@yinuo/obligations';
import { countMonth, type MonthCounted } from '../domain/month-figures.ts';
import type { Gathering } from './kind.ts';

/** The cases of a period, counted. */
export async function countedMonth(
  { reading, span, contract, asOf }: Gathering,
  kinds: readonly CaseKind[],
): Promise<MonthCounted> {
  if (span === null) throw new Error('a period is needed');
  return countMonth({ cases: await reading.cases(span) }, contract.compiled, kinds, asOf);
}
