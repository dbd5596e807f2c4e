import type { CaseKind } from '@yinuo/obligations';
import { type MonthCase, monthCase } from '../../domain/month-case.ts';
import { contractWords } from '../../domain/words.ts';
import type { Gathering } from '../kind.ts';
import type { Span } from '../period.ts';

/** The cases of these kinds reported in these days as a document tells them; merged duplicates are left out. */
export async function casesTold(
  { reading, contract }: Gathering,
  span: Pick<Span, 'from' | 'to'>,
  kinds: readonly CaseKind[],
): Promise<MonthCase[]> {
  const words = contractWords(contract.contract);
  const records = (await reading.cases(span)).filter(({ row }) => kinds.includes(row.kind));
  return records.map((record) => monthCase(record, words)).filter(({ state }) => state !== 'merged');
}
