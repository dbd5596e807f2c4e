import type { CaseFact } from './case-fact.ts';
import { undoneFacts } from './effective-facts.ts';

/** What may be taken back: acts whose whole effect is in the facts. A report, a merge, an answer of others stays. */
const UNDOABLE: ReadonlySet<string> = new Set(
  [
    'responded',
    'handed-off',
    'arrived',
    'solution-accepted',
    'resolved',
    'answered',
    'replied',
    'remote-failed',
    'severity-changed',
    'handling-set',
    'cause-set',
    'paused',
    'resumed',
    'notified',
    'classified',
    'noted',
  ].map((word) => `case.${word}`),
);

/** The facts of the case's last act, when this person did it and it can be taken back; otherwise none. */
export function lastActOf(facts: readonly CaseFact[], personId: string): readonly CaseFact[] {
  const undone = undoneFacts(facts);
  const last = facts.findLast(
    (fact) =>
      fact.actor.kind === 'person' &&
      !undone.has(fact.id) &&
      fact.type !== 'case.undone' &&
      fact.type !== 'case.watched',
  );
  if (last === undefined || last.actor.id !== personId) return [];
  const act = facts.filter(
    (fact) =>
      fact.recordedAt === last.recordedAt &&
      fact.actor.id === personId &&
      !undone.has(fact.id) &&
      fact.type !== 'case.watched',
  );
  return act.every((fact) => UNDOABLE.has(fact.type)) ? act : [];
}
