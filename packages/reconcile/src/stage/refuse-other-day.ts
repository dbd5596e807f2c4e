import { UnusableSide } from '../input-fault.ts';
import type { Examination } from './examine.ts';

/** A bill of another day would be ten thousand differences; it is one fault. */
export function refuseOtherDay(file: string, date: string, days: Examination['payDays']): void {
  if (days === null || days.near) return;
  const of = days.first === days.last ? days.first : `${days.first} to ${days.last}`;
  throw new UnusableSide({ file, line: 0, field: '', rule: `no payment of ${date}: they are of ${of}` });
}
