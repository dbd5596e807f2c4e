import { type DateText, formatInstant, type Instant, instantOf, startOfDay, type Text } from '@yinuo/kernel';
import { UnusableSide } from '../input-fault.ts';
import type { SideRow } from '../side-row.ts';
import type { Examination } from './examine.ts';
import { literal } from './sql-text.ts';

/** The run's day, and how near to it a row of another day may be, because two clocks are never quite the same. */
export interface DayWindow {
  readonly date: DateText;
  readonly boundarySeconds: number;
}

const daySeconds = 86_400;

/** A row of another day is no row of this run: it would be a difference that is none. null when it is near enough. */
export function ruleOfDay({ date, boundarySeconds }: DayWindow): (row: Pick<SideRow, 'at'>) => Text | null {
  const start = startOfDay(date);
  const from = start - boundarySeconds * 1000;
  const to = start + (daySeconds + boundarySeconds) * 1000;
  return ({ at }) => {
    if (at >= from && at < to) return null;
    const moment = formatInstant(instantOf(at)).slice(0, 19).replace('T', ' ');
    return { zh: `${moment} 不在 ${date} 当日`, en: `${moment} is not of ${date}` };
  };
}

/** When an order was, that nobody paid and that states no time. */
export function unpaidAt({ date }: DayWindow): Instant {
  return instantOf(startOfDay(date) + (daySeconds / 2) * 1000);
}

/** The same as `ruleOfDay`, as a condition on staged rows. */
export function isOfDay({ date, boundarySeconds }: DayWindow): string {
  const start = `timestamp ${literal(`${date} 00:00:00`)}`;
  return `(moment >= ${start} - interval ${boundarySeconds} second and moment < ${start} + interval ${daySeconds + boundarySeconds} second)`;
}

/** A bill of another day would be ten thousand faults; it is one. */
export function refuseOtherDay(file: string, date: string, days: Examination['payDays']): void {
  if (days === null || days.near) return;
  const { first, last } = days;
  const one = first === last;
  throw new UnusableSide(
    { file, line: 0, field: '' },
    {
      zh: `没有 ${date} 的支付，文件内为 ${one ? first : `${first} 至 ${last}`}`,
      en: `no payment of ${date}: they are of ${one ? first : `${first} to ${last}`}`,
    },
  );
}
