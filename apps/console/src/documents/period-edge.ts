import { addDays, addMonths, type DateText, daysBetween } from '@yinuo/kernel';

interface Days {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** A week, month or quarter that the edge of a contract's term has cut or made longer: its name alone would mislead. */
export function isCutByTerm({ name, from, to }: Days): boolean {
  const [first, next] = [from as DateText, addDays(to as DateText, 1)];
  if (name.startsWith('Y') || name.startsWith('term')) return false;
  if (name.includes('W')) return daysBetween(first, next) !== 7;
  const months = name.includes('Q') ? 3 : 1;
  const begin = name.includes('Q')
    ? `${name.slice(0, 4)}-${String(3 * Number(name.slice(6)) - 2).padStart(2, '0')}`
    : name;
  return from !== `${begin}-01` || next !== addMonths(first, months);
}
