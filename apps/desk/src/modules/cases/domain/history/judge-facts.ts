import { CaseKind, type Fact, FactType, Handling } from '@yinuo/obligations';
import { type CaseFact, isAnsweredCall, sideOf, textOf } from './case-fact.ts';

/**
 * The facts that the judge knows, in its words. Desk-only facts (assigned, noted, warned, …) are left out; what a robot or
 * the desk itself did is marked so, and an internal note is none of these types: none of them ever counts as a response.
 */
export function judgeFacts(caseId: string, facts: readonly CaseFact[]): readonly Fact[] {
  const judged: Fact[] = [];
  for (const fact of facts) {
    const one = judgeFact(caseId, fact);
    if (one !== null) judged.push(one);
    if (isAnsweredCall(fact)) judged.push({ case: caseId, at: fact.at, by: byOf(fact), type: 'responded' });
  }
  return judged;
}

const JUDGED: ReadonlyMap<string, FactType> = new Map(FactType.options.map((type) => [`case.${type}`, type]));

function judgeFact(caseId: string, fact: CaseFact): Fact | null {
  const type = JUDGED.get(fact.type);
  if (type === undefined) return null;
  const common = { case: caseId, at: fact.at, by: byOf(fact) };
  switch (type) {
    case 'reported': {
      const kind = CaseKind.parse(fact.data.kind);
      const handling = Handling.safeParse(fact.data.handling);
      const severity = textOf(fact, 'severity');
      return {
        ...common,
        type,
        kind,
        ...(severity === null ? {} : { severity }),
        ...(handling.success ? { handling: handling.data } : {}),
      };
    }
    case 'severity-changed':
      return { ...common, type, severity: textOf(fact, 'severity') ?? '' };
    case 'handling-set':
      return { ...common, type, handling: Handling.parse(fact.data.handling) };
    case 'cause-set':
      return { ...common, type, party: partyOf(fact), agreed: fact.data.agreed === true };
    case 'replied':
      return { ...common, type, to: fact.data.to === 'patient' ? 'patient' : 'hospital' };
    case 'notified': {
      const demand = textOf(fact, 'demand');
      return { ...common, type, ...(demand === null ? {} : { demand }) };
    }
    default:
      return { ...common, type };
  }
}

function byOf(fact: CaseFact): string {
  if (fact.actor.kind === 'robot') return 'robot';
  if (fact.actor.kind !== 'person') return 'automatic';
  return sideOf(fact) ?? 'person';
}

function partyOf(fact: CaseFact): 'supplier' | 'hospital' | 'third-party' {
  const party = fact.data.party;
  return party === 'hospital' || party === 'third-party' ? party : 'supplier';
}
