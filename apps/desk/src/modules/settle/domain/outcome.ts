import { type DateText, endOfDay, type Instant } from '@yinuo/kernel';

/** What became of what fell due: in time, late, missing by the asked instant, not due yet, let go. */
export type Outcome = 'in-time' | 'late' | 'missing' | 'open' | 'waived';

interface FellDue {
  readonly due: DateText;
  readonly dueAt: Instant | null;
  readonly doneAt: Instant | null;
  readonly isWaived: boolean;
}

/** On its due instant exactly it is in time. What was done after `asOf` was not done then. */
export function outcomeAt({ due, dueAt, doneAt, isWaived }: FellDue, asOf: Instant): Outcome {
  if (isWaived) return 'waived';
  const end = dueAt ?? endOfDay(due);
  if (doneAt !== null && doneAt <= asOf) return doneAt <= end ? 'in-time' : 'late';
  return asOf > end ? 'missing' : 'open';
}
