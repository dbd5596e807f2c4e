import type { DifferenceState, MoneySide } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import type { CarriedRow } from '@yinuo/reconcile';
import { rowIdentity } from '../matching/row-identity.ts';

interface Kept {
  readonly id: string;
  readonly first_day: DateText;
  readonly cleared_on: DateText | null;
  readonly state: DifferenceState;
  readonly unmatch_id: string | null;
  readonly rows: readonly Omit<CarriedRow, 'mark'>[];
}

interface CarryOptions {
  readonly day: DateText;
  readonly sides: readonly MoneySide[];
  /** Day before → the sides that its newest run had. */
  readonly sidesBefore: ReadonlyMap<DateText, readonly MoneySide[]>;
  /** Matches of this day and of later ones that people took apart, with that day. */
  readonly apart: ReadonlyMap<string, DateText>;
}

/**
 * Difference → its rows of earlier days, as they are given to a run: what was left over before that day, also when the run
 * itself or a later one has explained or taken it apart since; what an earlier day took apart stays so. Only where the run has all
 * the sides that its rows were held against on their own days: without the side that lacked it, the others would agree and it would
 * be gone.
 */
export function carriedInto(
  kept: readonly Kept[],
  { day, sides, sidesBefore, apart }: CarryOptions,
): Map<string, CarriedRow[]> {
  const taken = new Set<string>();
  const carried = new Map<string, CarriedRow[]>();
  for (const one of kept) {
    if (one.first_day >= day || isOver(one, day)) continue;
    const apartOn = one.unmatch_id === null ? null : apart.get(one.unmatch_id);
    if (apartOn === undefined) continue;
    const rows = one.rows.filter((row) => row.day < day);
    if (rows.length === 0) continue;
    const held = rows.flatMap((row) => sidesBefore.get(row.day) ?? []);
    if (apartOn !== day && !held.every((side) => sides.includes(side))) continue;
    carried.set(
      one.id,
      rows.filter((row) => !taken.has(rowIdentity(row))).map((row) => ({ ...row, mark: '' })),
    );
    for (const row of rows) taken.add(rowIdentity(row));
  }
  return carried;
}

/** Replaced, or explained before that day. */
const isOver = ({ state, cleared_on: on }: Kept, day: DateText): boolean =>
  state === 'replaced' || (on === null ? state === 'cleared' : on < day);
