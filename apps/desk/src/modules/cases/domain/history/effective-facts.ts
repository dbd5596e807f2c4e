import { type Instant, parseInstant } from '@yinuo/kernel';
import { type CaseFact, textOf } from './case-fact.ts';

/**
 * What counts of a case's facts: without those that a later fact took back, and with the report moved to where the last
 * correction put it. In the judge's order: by `at`, then by line.
 */
export function effectiveFacts(facts: readonly CaseFact[]): readonly CaseFact[] {
  const undone = undoneFacts(facts);
  const reportedAt = correctedReport(facts);
  return facts
    .filter((fact) => !undone.has(fact.id) && fact.type !== 'case.undone')
    .map((fact) => (fact.type === 'case.reported' && reportedAt !== null ? { ...fact, at: reportedAt } : fact))
    .sort((a, b) => a.at - b.at || rank(a) - rank(b) || a.seq - b.seq);
}

/** Fact → the later fact that took it back. */
export function undoneFacts(facts: readonly CaseFact[]): ReadonlyMap<string, string> {
  const undone = new Map<string, string>();
  for (const fact of facts) {
    if (fact.type !== 'case.undone') continue;
    const taken = fact.data.facts;
    if (Array.isArray(taken)) for (const one of taken) if (typeof one === 'string') undone.set(one, fact.id);
  }
  return undone;
}

// Whatever was entered first, a case begins with its report.
const rank = (fact: CaseFact): number => (fact.type === 'case.reported' ? 0 : 1);

function correctedReport(facts: readonly CaseFact[]): Instant | null {
  const last = facts.findLast((fact) => fact.type === 'case.report-time-corrected');
  const parsed = last && parseInstant(textOf(last, 'reportedAt') ?? '');
  return parsed?.ok ? parsed.value : null;
}
