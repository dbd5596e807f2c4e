import { type PaperRow, rateOf } from '@yinuo/documents';
import type { DateText, Instant } from '@yinuo/kernel';
import type { Owed } from '../../ledger/index.ts';

const DONE = ['done', 'confirmed'] as const;
const isDone = ({ state }: Owed): boolean => DONE.some((one) => one === state);

/** Done by `asOf`: what was entered later is not known yet. */
export const doneBy = (one: Owed, asOf: Instant): boolean => isDone(one) && one.doneAt !== null && one.doneAt <= asOf;
export const isLate = ({ doneAt, dueAt }: Owed): boolean => doneAt !== null && dueAt !== null && doneAt > dueAt;

const isApart = ({ evidence }: Owed): boolean => evidence?.apart !== undefined;

/** What fell due in these days, or will, seen from `asOf`. */
export const dueWithin = (
  owed: readonly Owed[],
  { from, to }: { readonly from: DateText; readonly to: DateText },
  asOf: Instant,
): readonly Owed[] =>
  owed.filter((one) => one.due !== null && one.due >= from && one.due <= to && isStillOwed(one, asOf));

/** What was waived is not owed, nor a right that nobody used by its day; that it has lapsed since is not known before. */
export function isStillOwed(one: Owed, asOf: Instant): boolean {
  const { dueAt, state, isRight } = one;
  if (state === 'waiting') return false;
  return isRight ? doneBy(one, asOf) || (dueAt !== null && dueAt > asOf) : state !== 'waived';
}

/** One line an obligation: owed, done, done late, not done; what is not due yet counts as neither. */
export function dutyRows(due: readonly Owed[], asOf: Instant): PaperRow[] {
  const groups = Map.groupBy(due, (one) => `${one.clause}\n${one.title.zh.replace(/（[^（）]*）$/, '')}`);
  return [...groups].map(([key, ones]) => {
    const [clause = '', title = ''] = key.split('\n');
    const { owed, done, late, apart, missing } = tallyDuties(ones, asOf);
    const rule = '';
    return {
      条款: clause,
      义务: apart === 0 ? title : `${title}（其中另行提交 ${apart} 次）`,
      应办: owed,
      已办: done,
      其中逾期: late,
      未办: missing,
      完成率: rateOf(done, owed, rule).text,
      有缺: missing > 0,
    };
  });
}

export interface DutyTally {
  /** Done, or due by then. */
  readonly owed: number;
  readonly done: number;
  readonly late: number;
  /** Of the done, reports that the desk writes and that were handed in as files of another make. */
  readonly apart: number;
  readonly missing: number;
}

export function tallyDuties(ones: readonly Owed[], asOf: Instant): DutyTally {
  const done = ones.filter((one) => doneBy(one, asOf));
  const missing = ones.filter((one) => !doneBy(one, asOf) && one.dueAt !== null && one.dueAt <= asOf).length;
  return {
    owed: done.length + missing,
    done: done.length,
    late: done.filter(isLate).length,
    apart: done.filter(isApart).length,
    missing,
  };
}
