import type { CaseState, CauseParty } from '@yinuo/api';
import { type Instant, instantOf } from '@yinuo/kernel';
import { Handling } from '@yinuo/obligations';
import { type CaseFact, isAnsweredCall, textOf } from './case-fact.ts';

interface Holder {
  readonly id: string;
  readonly name: string;
}

/** What the facts of a case come to; the columns of its row are this and nothing else. */
export interface CaseHistory {
  state: CaseState;
  reportedAt: Instant;
  severity: string | null;
  handling: Handling;
  module: string | null;
  owner: Holder | null;
  backup: Holder | null;
  handedOver: boolean;
  cause: string | null;
  party: CauseParty | null;
  partyAgreed: boolean;
  classification: string | null;
  solution: string | null;
  impact: string | null;
  symptom: string | null;
  summary: string | null;
  firstResponseAt: Instant | null;
  resolvedAt: Instant | null;
  closedAt: Instant | null;
  mergedInto: string | null;
  followUp: string | null;
  paused: boolean;
  repliedTo: { patient: boolean; hospital: boolean };
}

/** Folds effective facts, in their order. Throws when there is no report among them. */
export function readHistory(facts: readonly CaseFact[]): CaseHistory {
  const report = facts.find((fact) => fact.type === 'case.reported');
  if (report === undefined) throw new Error('a case without a report');
  const history: CaseHistory = {
    state: 'open',
    reportedAt: report.at,
    severity: textOf(report, 'severity'),
    handling: Handling.catch('none').parse(report.data.handling),
    module: textOf(report, 'module'),
    owner: null,
    backup: null,
    handedOver: false,
    cause: null,
    party: null,
    partyAgreed: false,
    classification: null,
    solution: null,
    impact: null,
    symptom: null,
    summary: null,
    firstResponseAt: isAnsweredCall(report) ? report.at : null,
    resolvedAt: null,
    closedAt: null,
    mergedInto: null,
    followUp: null,
    paused: false,
    repliedTo: { patient: false, hospital: false },
  };
  for (const fact of facts) STEPS[fact.type]?.(history, fact);
  return history;
}

const STEPS: Readonly<Record<string, (history: CaseHistory, fact: CaseFact) => void>> = {
  'case.responded'(history, fact) {
    if (fact.actor.kind === 'person') history.firstResponseAt ??= fact.at;
  },
  'case.severity-changed'(history, fact) {
    history.severity = textOf(fact, 'severity');
  },
  'case.handling-set'(history, fact) {
    history.handling = Handling.parse(fact.data.handling);
  },
  'case.classified'(history, fact) {
    history.module = textOf(fact, 'module') ?? history.module;
    history.classification = textOf(fact, 'classification') ?? history.classification;
  },
  'case.assigned'(history, fact) {
    history.owner = holderOf(fact, 'owner') ?? history.owner;
    history.backup = holderOf(fact, 'backup') ?? history.backup;
  },
  'case.handed-over'(history, fact) {
    history.owner = holderOf(fact, 'owner') ?? history.owner;
    history.handedOver = true;
  },
  'case.cause-set'(history, fact) {
    history.cause = textOf(fact, 'cause') ?? history.cause;
    const party = fact.data.party;
    history.party = party === 'hospital' || party === 'third-party' ? party : 'supplier';
    history.partyAgreed = fact.data.agreed === true;
  },
  'case.replied'(history, fact) {
    history.repliedTo[fact.data.to === 'patient' ? 'patient' : 'hospital'] = true;
  },
  'case.paused'(history) {
    history.paused = true;
  },
  'case.resumed'(history) {
    history.paused = false;
  },
  'case.resolved'(history, fact) {
    Object.assign(history, { state: 'resolved', paused: false });
    history.resolvedAt = instantOf(fact.at);
    history.solution = textOf(fact, 'solution');
    history.impact = textOf(fact, 'impact');
    history.symptom = textOf(fact, 'symptom');
    history.summary = textOf(fact, 'summary');
  },
  'case.reopened'(history) {
    Object.assign(history, { state: 'open', resolvedAt: null, closedAt: null, followUp: null });
  },
  'case.followed-up'(history, fact) {
    history.followUp = textOf(fact, 'result');
  },
  'case.closed'(history, fact) {
    Object.assign(history, { state: 'closed', closedAt: fact.at });
  },
  'case.merged'(history, fact) {
    Object.assign(history, { state: 'merged', mergedInto: textOf(fact, 'into') });
  },
};

function holderOf(fact: CaseFact, field: string): Holder | null {
  const value = fact.data[field];
  if (typeof value !== 'object' || value === null || !('id' in value) || !('name' in value)) return null;
  return typeof value.id === 'string' && typeof value.name === 'string' ? { id: value.id, name: value.name } : null;
}
