import type { DateText } from '@yinuo/kernel';
import { periodsOf } from '@yinuo/obligations';
import { beijingDay } from '../../../i18n/index.ts';

export type PeriodSort = 'week' | 'month' | 'quarter' | 'year' | 'term';

/** The period of an instant in Beijing and those before it, newest first: `2026-03`, `2026-Q1`, `2026-W09`; years as the contract counts them. */
export function periodsBack(sort: PeriodSort, now: number, count: number): readonly string[] {
  const names = Array.from({ length: count }, (_, back) => nameOf(sort, now, back));
  return sort === 'year' ? [...names].reverse() : [...new Set(names)];
}

function nameOf(sort: PeriodSort, now: number, back: number): string {
  if (sort === 'term') return 'term';
  if (sort === 'year') return `Y${back + 1}`;
  const [year = 0, month = 1, day = 1] = beijingDay(now).split('-').map(Number);
  if (sort === 'week') return weekOf(Date.UTC(year, month - 1, day) - back * 7 * DAY_MS);
  const step = sort === 'month' ? 1 : 3;
  const at = Math.floor((year * 12 + month - 1) / step) - back;
  const first = at * step;
  const own = Math.floor(first / 12);
  return sort === 'month' ? `${own}-${pad((first % 12) + 1)}` : `${own}-Q${Math.floor((first % 12) / 3) + 1}`;
}

export interface ContractDays {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** The periods of a contract that have begun, newest first, with their days; what a name means, the contract says. */
export function periodsOfContract(sort: PeriodSort, { startsOn, endsOn }: ContractDays, now: number, count: number) {
  if (startsOn === null || endsOn === null) return [];
  const today = beijingDay(now);
  return periodsOf(sort, { from: startsOn as DateText, to: endsOn as DateText })
    .filter(({ from }) => from <= today)
    .slice(-count)
    .reverse();
}

const DAY_MS = 86_400_000;

/** ISO 8601: a week belongs to the year of its Thursday. */
function weekOf(day: number): string {
  const thursday = new Date(day + (3 - ((new Date(day).getUTCDay() + 6) % 7)) * DAY_MS);
  const year = thursday.getUTCFullYear();
  return `${year}-W${pad(Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1)}`;
}

const pad = (n: number): string => String(n).padStart(2, '0');
