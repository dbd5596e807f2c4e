import type { Contract, Fact } from '@yinuo/obligations';

type Report = Extract<Fact, { type: 'reported' }>;

/**
 * What a person should know of facts that are readable but have no clocks: a slip of the pen looks just like a case to
 * which no clause applies. One line for each sort, with the first such case.
 */
export function notesOn(contract: Contract, facts: readonly Fact[]): readonly string[] {
  const reports = new Map<string, Report>();
  const graded = new Set<string>(); // cases that were given a severity later on
  for (const fact of facts) {
    if (fact.type === 'reported' && !reports.has(fact.case)) reports.set(fact.case, fact);
    if (fact.type === 'severity-changed') graded.add(fact.case);
  }
  const kinds = new Map(contract.kinds.map(({ kind, severities = [] }) => [kind, severities.map(({ id }) => id)]));
  const words = new Set([...kinds.values()].flat());
  const knows = (fact: Fact): boolean => {
    if (fact.type === 'severity-changed') return words.has(fact.severity);
    if (fact.type !== 'reported' || fact.severity === undefined) return true;
    const severities = kinds.get(fact.kind) ?? [];
    return severities.length === 0 || severities.includes(fact.severity);
  };
  const list = [...reports.values()];
  return [
    note(
      facts.filter((fact) => !knows(fact)),
      (fact) => `the contract does not know the severity ${'severity' in fact ? fact.severity : ''}`,
    ),
    note(
      list.filter((one) => one.severity === undefined && !graded.has(one.case) && kinds.get(one.kind)?.length),
      ({ kind }) => `no severity, by which the contract grades a ${kind}`,
    ),
    note(
      list.filter(({ kind }) => !kinds.has(kind)),
      ({ kind }) => `the contract does not know the kind ${kind}`,
    ),
    note(
      facts.filter((fact) => !reports.has(fact.case)),
      () => 'was never reported',
    ),
  ].flat();
}

function note<T extends Fact>(found: readonly T[], says: (first: T) => string): readonly string[] {
  const [first] = found;
  if (first === undefined) return [];
  const others = new Set(found.map((fact) => fact.case)).size - 1;
  return [`case ${first.case}: ${says(first)}${others === 0 ? '' : ` (and ${others} more)`}`];
}
