import type { DateText } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { sealedOnStatement, selectDays } from '../days/day-store.ts';
import type { StatementRow } from './statement-store.ts';

/** A sealed day that holds rows of a file, or whose figures were made from it; null when there is none. */
export async function sealedDayOf(tx: Tx, scope: Scope, row: StatementRow): Promise<DateText | null> {
  const { id, contract_id: contract, day_from: from, day_to: to } = row;
  const rests = await sealedOnStatement(tx, scope, contract, id);
  if (rests !== null || from === null || to === null) return rests;
  const days = await selectDays(tx, scope, contract, from, to);
  return days.find(({ sealed_at }) => sealed_at !== null)?.day ?? null;
}
