import type { Instant } from '@yinuo/kernel';
import { byTime, type Incident } from './incident.ts';
import type { IncidentFact } from './incident-fact.ts';

/**
 * The incidents that stand at `now`, by when they occurred. Facts in any order; what is later than `now`, and what was
 * withdrawn, is not there. The first `incident-occurred` and the first `incident-ended` after it count.
 */
export function readIncidents(facts: readonly IncidentFact[], now: Instant): readonly Incident[] {
  const known = facts.filter((fact) => fact.at <= now).toSorted((a, b) => a.at - b.at);
  const incidents: Incident[] = [];
  for (const [id, ones] of Map.groupBy(known, (fact) => fact.incident)) {
    const first = ones.find((fact) => fact.type === 'incident-occurred');
    if (first === undefined || ones.some((fact) => fact.type === 'incident-withdrawn')) continue;
    const ended = ones.find((fact) => fact.type === 'incident-ended');
    const cause = ones.findLast((fact) => fact.type === 'incident-excused');
    incidents.push({
      id,
      event: first.event,
      penalty: null,
      at: first.at,
      due: first.due ?? null,
      endedAt: ended?.at ?? null,
      excusedBy: cause?.agreed === true ? cause.party : null,
      from: first.cases ?? [],
      note: first.note ?? null,
    });
  }
  return incidents.sort(byTime);
}
