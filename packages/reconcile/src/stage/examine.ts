import { numberBytesMax } from '../files/read-row.ts';
import { bigintOf, type Cell, type Database } from '../run/database.ts';
import { type DayWindow, isOfDay } from './day-window.ts';
import type { NumberColumn } from './staged-columns.ts';

export interface Examination {
  /** Those that are no trade included. */
  readonly rows: bigint;
  readonly notTrades: bigint;
  /** Rows, or columns of them, that the careful reader must look at. */
  readonly isOdd: boolean;
  /** Columns with anything in them: one that is empty throughout is as good as none. */
  readonly known: readonly NumberColumn[];
  /** First and last day of the payments, and whether any is near the run's; null where there is no payment. */
  readonly payDays: { readonly first: string; readonly last: string; readonly near: boolean } | null;
  /** Some rows, refunds included, are of another day. */
  readonly strays: boolean;
  /** What was asked besides. */
  readonly figures: readonly bigint[];
}

interface Questions {
  readonly day: DayWindow;
  readonly numbers: readonly NumberColumn[];
  /** Conditions of which each makes a row odd. */
  readonly odd?: readonly string[];
  /** Blanks around numbers are odd. */
  readonly blanksAreOdd?: boolean;
  /** Aggregates, whole numbers all. */
  readonly figures?: readonly string[];
}

/** Everything that is asked of a table after it was filled, in one scan. */
export async function examine(database: Database, table: string, questions: Questions): Promise<Examination> {
  const { day, numbers, odd = [], blanksAreOdd = false, figures = [] } = questions;
  const near = isOfDay(day);
  const row = await database.row(
    `select count(*) as n, count(*) filter (kind = 2) as others, count(*) filter (${['false', ...odd].join(' or ')}) as odd,
      bool_or(kind = 0 and ${near}) as near, bool_or(kind < 2 and not ${near}) as strays,
      strftime(min(moment) filter (kind = 0), '%Y-%m-%d') as first, strftime(max(moment) filter (kind = 0), '%Y-%m-%d') as last
      ${numbers.map((column, index) => `, max(strlen(${column})) as l${index}, bool_or(${suspicious(column, blanksAreOdd)}) as b${index}`).join('')}
      ${figures.map((figure, index) => `, ${figure} as f${index}`).join('')} from ${table}`,
  );
  const bytes = numbers.map((_, index) => Number(row[`l${index}`] ?? 0));
  return {
    rows: bigintOf(row.n),
    notTrades: bigintOf(row.others),
    isOdd:
      bigintOf(row.odd) > 0n ||
      numbers.some((_, index) => row[`b${index}`] === true || (bytes[index] ?? 0) > numberBytesMax),
    known: numbers.filter((_, index) => (bytes[index] ?? 0) > 0),
    payDays:
      typeof row.first === 'string' ? { first: row.first, last: wordOf(row.last), near: row.near === true } : null,
    strays: row.strays === true,
    figures: figures.map((_, index) => bigintOf(row[`f${index}`])),
  };
}

/** A number that a spreadsheet may have cut, or with a blank, tab or other control character before it or a blank behind. */
function suspicious(column: string, blanks: boolean): string {
  const cut = `case when contains(${column}, '+') then regexp_matches(${column}, '[eE][+]') else false end`;
  if (!blanks) return cut;
  return `(${cut}) or (${column} < '!' and ${column} <> '') or ends_with(${column}, ' ') or ends_with(${column}, e'\\t')`;
}

const wordOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
