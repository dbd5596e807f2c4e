import { Fault } from '@yinuo/platform';
import { type BrokenDays, isSameMatter } from '../domain/same-matter.ts';
import type { PenaltiesOf } from '../penalties/penalties-of.ts';

/** What stands already, told or seen by the desk, is not told again, also when it was waived; or the teller says why it is another. */
export function refuseToldTwice({ broken, penalties }: PenaltiesOf, told: BrokenDays): void {
  const same = broken.find((one) => isSameMatter(one, told));
  if (same === undefined) return;
  const row = penalties.find((one) => one.row.penalty === same.penalty && one.row.incident_key === same.incident)?.row;
  throw new Fault('penalty.stands', { penalty: row?.id ?? null, from: same.from, to: same.to });
}
