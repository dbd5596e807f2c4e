import { type Instant, parseInstant } from '@yinuo/kernel';
import { type CaseFact, textOf } from './case-fact.ts';

export interface OpenRequest {
  readonly request: string;
  readonly party: string;
  readonly promisedBy: Instant | null;
}

/** What third parties were asked and have not answered, with their last promise (ZK-9). */
export function openRequests(facts: readonly CaseFact[]): readonly OpenRequest[] {
  const open = new Map<string, OpenRequest>();
  for (const fact of facts) {
    const request = textOf(fact, 'request');
    if (request === null) continue;
    const known = open.get(request);
    if (fact.type === 'case.requested')
      open.set(request, { request, party: textOf(fact, 'party') ?? '', promisedBy: promiseOf(fact) });
    else if (fact.type === 'case.request-promised' && known)
      open.set(request, { ...known, promisedBy: promiseOf(fact) });
    else if (fact.type === 'case.request-answered') open.delete(request);
  }
  return [...open.values()];
}

/** Ids of work orders that have not come back. */
export function openOrders(facts: readonly CaseFact[]): readonly string[] {
  const open = new Set<string>();
  for (const fact of facts) {
    const order = textOf(fact, 'order');
    if (order === null) continue;
    if (fact.type === 'case.escalated') open.add(order);
    else if (fact.type === 'case.work-order-returned') open.delete(order);
  }
  return [...open];
}

function promiseOf(fact: CaseFact): Instant | null {
  const parsed = parseInstant(textOf(fact, 'promisedBy') ?? '');
  return parsed.ok ? parsed.value : null;
}
