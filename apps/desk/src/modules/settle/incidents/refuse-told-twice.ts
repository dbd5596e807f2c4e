import type { DateText } from '@yinuo/kernel';
import { Fault } from '@yinuo/platform';
import type { PenaltiesOf } from '../penalties/penalties-of.ts';
import type { BrokenDays } from '../penalties/standing.ts';

/**
 * One breach costs once: what breaks the same clause on the same days stands already, told or seen by the desk, also when it
 * was waived. Different cases are different breaches; for any other the teller says why it is another one.
 */
export function refuseToldTwice({ broken, penalties }: PenaltiesOf, told: Omit<BrokenDays, 'incident'>): void {
  const same = broken.find((one) => one.penalty === told.penalty && overlap(one, told) && !areOtherCases(one, told));
  if (same === undefined) return;
  const row = penalties.find((one) => one.row.penalty === same.penalty && one.row.incident_key === same.incident)?.row;
  throw new Fault('penalty.stands', { penalty: row?.id ?? null, from: same.from, to: same.to });
}

type Days = { readonly from: DateText; readonly to: DateText | null };

const overlap = (a: Days, b: Days): boolean => (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);

const areOtherCases = (a: Pick<BrokenDays, 'cases'>, b: Pick<BrokenDays, 'cases'>): boolean =>
  a.cases.length > 0 && b.cases.length > 0 && !a.cases.some((one) => b.cases.includes(one));
