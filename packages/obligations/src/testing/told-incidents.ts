import type { Instant } from '@yinuo/kernel';
import type { Incident } from '../incident/incident.ts';
import { IncidentFact, type IncidentFactInput } from '../incident/incident-fact.ts';
import { readIncidents } from '../incident/read-incidents.ts';
import type { Contract, Penalty } from '../language/index.ts';
import { penalties } from '../penalty/penalties.ts';
import { at, readContract } from './cases.ts';

export const ZK = readContract('zhongkai');
/** Signed with a price: the source names none. */
export const XY: Contract = { ...readContract('xiyuan'), price: '298000.00' };

/** The contract with one of its penalties otherwise. */
export function withPenalty(contract: Contract, id: string, change: Partial<Penalty>): Contract {
  const changed = structuredClone(contract);
  for (const one of changed.clauses.flatMap((clause) => clause.obligations ?? []))
    if (one.id === id) Object.assign(one, change);
  return changed;
}

export type Told = IncidentFactInput;

/** Incidents as people told them, Beijing time. */
export const incidentsOf = (facts: readonly Told[], now: Instant): readonly Incident[] =>
  readIncidents(
    facts.map((fact) => IncidentFact.parse({ ...fact, at: `${fact.at.replace(' ', 'T')}+08:00` })),
    now,
  );

/** The lines of told incidents, without any case. */
export const costOf = (contract: Contract, facts: readonly Told[], now: string) =>
  penalties(contract, incidentsOf(facts, at(now)), [], at(now));

export const late = (due: string, doneAt?: string): Told[] => [
  { incident: 'L1', type: 'incident-occurred', event: 'late-service', due, at: `${due} 08:00:00` },
  ...(doneAt === undefined ? [] : [{ incident: 'L1', type: 'incident-ended' as const, at: doneAt }]),
];
export const once = (incident: string, event: string, when = '2026-05-06 09:00:00'): Told => ({
  incident,
  type: 'incident-occurred',
  event,
  at: when,
});
