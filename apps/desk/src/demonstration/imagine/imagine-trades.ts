import { addDays, type DateText } from '@yinuo/kernel';
import { chance } from './chance.ts';

export type TradeSide = 'orders' | 'his' | 'bill';

/** One payment of a patient as each side has it. */
export interface ImaginedTrade {
  readonly order: string;
  readonly transaction: string;
  readonly his: string;
  readonly fen: number;
  /** `2026-03-02 10:00:00`, Beijing. */
  readonly at: string;
  readonly without: readonly TradeSide[];
  readonly hisFen: number;
  /** What the platform sold. */
  readonly business: string;
}

const A_DAY = 46;
const AMOUNTS = [600, 1_000, 1_250, 2_500, 3_860, 5_000, 8_600, 12_430, 36_800] as const;
/** What goes wrong on which day, counted back from the last. */
const WRONG: Readonly<Record<number, readonly Partial<ImaginedTrade>[]>> = {
  4: [{ fen: 8_600, without: ['orders', 'bill'] }],
  3: [{ fen: 3_860, hisFen: 3_859 }],
  2: [
    { fen: 5_000, without: ['his'] },
    { fen: 2_000, without: ['orders', 'bill'] },
    { fen: 3_000, without: ['orders', 'bill'] },
  ],
  1: [
    { fen: 12_430, without: ['his'] },
    { fen: 2_500, without: ['orders', 'bill'] },
    { fen: 1_250, hisFen: 2_250 },
  ],
};

/** A day of a middling hospital's online payments; `back`: how many days before the last one. */
export function imagineTrades(day: DateText, back: number): ImaginedTrade[] {
  const luck = chance(Number(day.replaceAll('-', '')));
  const digits = day.replaceAll('-', '');
  const trade = (n: number, more: Partial<ImaginedTrade> = {}): ImaginedTrade => {
    const minute = 8 * 60 + Math.floor(luck.next() * 9 * 60);
    const amount = AMOUNTS[Math.floor(luck.next() * AMOUNTS.length)] ?? 600;
    const fen = more.fen ?? amount;
    const two = (value: number) => String(value).padStart(2, '0');
    return {
      order: `GH${digits}${String(n).padStart(5, '0')}`,
      transaction: `4200002026${digits}${String(n).padStart(10, '0')}`,
      his: `MZ${digits}${String(n).padStart(5, '0')}`,
      at: `${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(Math.floor(luck.next() * 60))}`,
      without: [],
      hisFen: fen,
      business: n % 4 === 0 ? '预约挂号' : n % 15 === 0 ? '代领代寄' : '门诊缴费',
      ...more,
      fen,
    };
  };
  const usual = Array.from({ length: A_DAY }, (_, n) => trade(n + 1));
  return [...usual, ...(WRONG[back] ?? []).map((more, n) => trade(A_DAY + n + 1, more))];
}

/** The days before a day, the earliest first, each with how far back it is. */
export const daysBefore = (last: DateText, count: number): { day: DateText; back: number }[] =>
  Array.from({ length: count }, (_, n) => ({ day: addDays(last, n - count + 1), back: count - 1 - n }));
