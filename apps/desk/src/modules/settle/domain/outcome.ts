import { endOfDay, type Instant } from '@yinuo/kernel';
import type { FellDue } from '../../ledger/index.ts';

/** What became of what fell due: in time, late, missing by the asked instant, not due yet, let go. */
export type Outcome = 'in-time' | 'late' | 'missing' | 'open' | 'waived';

type Due = Pick<FellDue, 'due' | 'dueAt' | 'doneAt' | 'state'>;

/** On its due instant exactly it is in time. What was done after `asOf` was not done then. */
export function outcomeAt({ due, dueAt, doneAt, state }: Due, asOf: Instant): Outcome {
  if (state === 'waived') return 'waived';
  const end = dueAt ?? endOfDay(due);
  if (doneAt !== null && doneAt <= asOf) return doneAt <= end ? 'in-time' : 'late';
  return asOf > end ? 'missing' : 'open';
}
