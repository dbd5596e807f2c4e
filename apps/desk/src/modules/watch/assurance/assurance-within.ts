import { addDays, beijingDate, type DateText, instantOf, startOfDay } from '@yinuo/kernel';
import type { Scope, Tx } from '@yinuo/platform';
import { selectAssurance } from '../store/assurance-store.ts';

interface Days {
  readonly from: DateText;
  readonly to: DateText;
}

/** Special times of a contract (XY-9) that touch these days, by their own days; one that was called off is none. */
export async function assuranceWithin(
  tx: Tx,
  scope: Scope,
  contract: string,
  { from, to }: Days,
): Promise<readonly (Days & { readonly title: string })[]> {
  const [first, end] = [startOfDay(from), startOfDay(addDays(to, 1))];
  return (await selectAssurance(tx, scope, contract))
    .filter((row) => row.from_at < row.to_at && row.from_at < end && row.to_at > first)
    .map(({ title, from_at, to_at }) => ({
      title,
      from: beijingDate(instantOf(from_at)),
      to: beijingDate(instantOf(to_at - 1)),
    }))
    .reverse();
}
