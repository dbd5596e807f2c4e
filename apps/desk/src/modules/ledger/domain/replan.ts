import type { DateText } from '@yinuo/kernel';
import type { Occurrence } from '@yinuo/obligations';
import type { OccurrenceState } from './state.ts';

/** What planning again needs of a row that is there. */
export interface Planned {
  readonly id: string;
  readonly planKey: string;
  readonly obligation: string;
  readonly kind: Occurrence['kind'];
  readonly from: DateText;
  readonly to: DateText;
  readonly due: DateText | null;
  readonly state: OccurrenceState;
}

export interface Replan<Row extends Planned, One extends Occurrence> {
  readonly insert: readonly One[];
  readonly update: readonly { readonly row: Row; readonly occurrence: One }[];
  readonly withdraw: readonly Row[];
}

/** Before every date: what is planned with effect from it is planned as a whole. */
export const DAY_ONE = '0001-01-01' as DateText;

/** States in which nothing has been done and no promise is broken yet. */
const OPEN: ReadonlySet<OccurrenceState> = new Set(['waiting', 'planned', 'due-soon', 'due']);

/**
 * What changes in a ledger when a contract is planned again with effect from a day. A period that has begun by then
 * keeps the rule under which it began; what was done, missed or waived stays as it is; nothing is removed: what is owed
 * no more is withdrawn. Planning the same again changes nothing.
 */
export function replan<Row extends Planned, One extends Occurrence>(
  rows: readonly Row[],
  planned: readonly One[],
  effective: DateText,
): Replan<Row, One> {
  const rowOf = new Map(rows.map((row) => [row.planKey, row]));
  const known = new Set(rows.map((row) => row.obligation));
  const wanted = new Set(planned.map((one) => one.id));
  const update: { row: Row; occurrence: One }[] = [];
  const insert: One[] = [];
  for (const occurrence of planned) {
    const row = rowOf.get(occurrence.id);
    if (row) {
      const revived = row.state === 'withdrawn' && isAhead(occurrence, effective);
      if (revived || (OPEN.has(row.state) && isAhead(row, effective))) update.push({ row, occurrence });
    } else if (
      isAhead(occurrence, effective) ||
      (!known.has(occurrence.obligation) && endsLater(occurrence, effective))
    ) {
      insert.push(occurrence);
    }
  }
  const gone = rows.filter((row) => !wanted.has(row.planKey) && OPEN.has(row.state) && isAhead(row, effective));
  return { insert, update, withdraw: gone };
}

/**
 * Begins on or after the day. What has no date yet is ahead; a payment, whose period is the whole term, until it falls due;
 * but one of a term that is over keeps the price of that term.
 */
export function isAhead(
  { kind, from, to, due }: Pick<Planned, 'kind' | 'from' | 'to' | 'due'>,
  effective: DateText,
): boolean {
  if (kind === 'payment' && to < effective) return false;
  if (due === null) return true;
  return (kind === 'payment' ? due : from) >= effective;
}

/** A new obligation counts from its current period on, when that is not over. */
const endsLater = ({ due }: Occurrence, effective: DateText): boolean => due === null || due >= effective;
