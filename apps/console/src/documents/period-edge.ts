import { addDays, addMonths, type DateText, daysBetween } from '@yinuo/kernel';
import { kindOfPeriod } from '@yinuo/obligations';

interface Days {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** A week, month or quarter that the edge of a contract's term has cut or made longer: its name alone would mislead. */
export function isCutByTerm({ name, from, to }: Days): boolean {
  const kind = kindOfPeriod(name);
  if (kind === 'year' || kind === 'term') return false;
  const [first, next] = [from as DateText, addDays(to as DateText, 1)];
  if (kind === 'week') return daysBetween(first, next) !== 7;
  const begin =
    kind === 'quarter' ? `${name.slice(0, 4)}-${String(3 * Number(name.slice(6)) - 2).padStart(2, '0')}` : name;
  return from !== `${begin}-01` || next !== addMonths(first, kind === 'quarter' ? 3 : 1);
}
