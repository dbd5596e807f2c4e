import type { Delivery } from '../hook-calls.ts';

export type AnswerWord = 'refused' | 'answered' | 'timeout' | 'unreachable';

/** What went wrong with the last attempt, in a word; undefined when nothing did. */
export function answerOf({
  lastStatus,
  lastError,
}: Pick<Delivery, 'lastStatus' | 'lastError'>): AnswerWord | undefined {
  if (lastError === null) return undefined;
  if (lastStatus !== null) return 'answered';
  if (lastError.startsWith('address refused')) return 'refused';
  return /abort|timeout/i.test(lastError) ? 'timeout' : 'unreachable';
}
