import { beijingDate, type Instant, instantOf, parseInstant } from '@yinuo/kernel';
import { Fault } from '@yinuo/platform';
import { isPlan, isWrittenByDesk } from '../domain/written-by-desk.ts';
import type { OccurrenceRow } from '../store.ts';

/** A report that the desk writes and that is done by hand, with a file of another make: it is marked so wherever it counts. */
export const isHandedInApart = ({ kind, document }: OccurrenceRow): boolean =>
  kind === 'report' && document !== null && isWrittenByDesk(document.id);

/** What tells of a period is not handed in before that is over, or before its due day where that comes first; a plan is. */
export function refuseBeforeItsEnd(row: OccurrenceRow, doneAt: Instant): void {
  const { document, case_id: called, due_on: due, period_to: to } = row;
  if (called !== null || document === null || isPlan(document.id)) return;
  const day = beijingDate(doneAt);
  if (due !== null && due <= to ? day >= due : day > to) return;
  throw new Fault('input.invalid', {}, [{ path: 'doneAt', rule: 'period-not-over', params: { day: to } }]);
}

/** The earlier day that who handed it in names: it counts once the other side confirms it. */
export function saidAtOf({ evidence }: OccurrenceRow): Instant | undefined {
  const said = evidence?.apart?.saidAt;
  const at = said ? parseInstant(said) : null;
  return at?.ok ? instantOf(at.value) : undefined;
}
