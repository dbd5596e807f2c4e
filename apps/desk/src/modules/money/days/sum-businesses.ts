import type { BusinessFigure, ColumnMap, StatementFormat } from '@yinuo/api';
import { type DateText, maskNumbers } from '@yinuo/kernel';
import type { LeaveOut, SideRow } from '@yinuo/reconcile';
import { rowIdentity } from '../domain/matching/row-identity.ts';
import { rowsOfDay } from '../statements/rows-of-day.ts';

/** A column with more words than this is none of businesses; the rest is one line. */
const NAMES_MAX = 60;
const NAME_MAX = 60;

/** One file of the platform's list, and how it is read. */
export interface ListedFile {
  readonly path: string;
  readonly format: StatementFormat | ColumnMap;
}

/**
 * What the platform sold, by its own word for it (KL-16: fees of «代领代寄» paid online have their own line). Of the rows that
 * count as money: done, not left out by mark, each once however many files have it. Empty where no list names a business.
 */
export async function sumBusinesses(
  day: DateText,
  files: readonly ListedFile[],
  leaveOut: readonly LeaveOut[],
): Promise<BusinessFigure[]> {
  const named = files.some(({ format }) => typeof format === 'object' && format.columns.business !== undefined);
  if (!named) return [];
  const sums = new Map<string, BusinessFigure>();
  const known = new Set<string>();
  const returned: SideRow[] = [];
  const refunded = new Set<string>();
  for (const { path, format } of files) {
    const isKnown = readBefore(known, files.length > 1);
    for await (const row of rowsOfDay(path, format, day)) {
      if (row.state !== 'done' || leaveOut.some(({ column, prefix }) => row[column].startsWith(prefix))) continue;
      if (isKnown(row)) continue;
      if (row.kind === 'refund') refunded.add(row.orderNo);
      if (row.returned === true) returned.push(row);
      else add(sums, row);
    }
  }
  // Said to be given back, without a row of that: nothing is left of it, as in the day's own figures.
  for (const row of returned) if (refunded.has(row.orderNo)) add(sums, row);
  return [...sums.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** For one file: whether a row was in a file before it. One that stands twice in the same file is two. */
function readBefore(known: Set<string>, several: boolean): (row: SideRow) => boolean {
  const times = new Map<string, number>();
  return (row) => {
    if (!several) return false;
    const told = `${rowIdentity({ ...row, side: 'orders' })} ${row.fen}`;
    const nth = (times.get(told) ?? 0) + 1;
    times.set(told, nth);
    if (known.has(`${told} ${nth}`)) return true;
    known.add(`${told} ${nth}`);
    return false;
  };
}

function add(sums: Map<string, BusinessFigure>, { business = '', kind, fen }: SideRow): void {
  const known = maskNumbers(business.slice(0, NAME_MAX));
  const name = sums.size < NAMES_MAX || sums.has(known) ? known : '…';
  const before = sums.get(name) ?? { name, payments: { count: 0, fen: 0 }, refunds: { count: 0, fen: 0 } };
  const figure = kind === 'pay' ? 'payments' : 'refunds';
  const { count, fen: sum } = before[figure];
  sums.set(name, { ...before, [figure]: { count: count + 1, fen: sum + Math.abs(fen) } });
}
