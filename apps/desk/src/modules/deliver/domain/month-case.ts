import type { CaseState, CauseParty } from '@yinuo/api';
import type { Instant, Text } from '@yinuo/kernel';
import type { CaseKind, ClockName, ClockVerdict } from '@yinuo/obligations';
import type { CaseFact, CaseRecord } from '../../cases/index.ts';
import type { ContractWords } from './words.ts';

/** A case as the documents of a month need it. Names and numbers of people are masked: its texts are those of the log. */
export interface MonthCase {
  readonly id: string;
  readonly number: string;
  readonly kind: CaseKind;
  readonly severity: Text;
  readonly module: Text;
  readonly title: string;
  readonly state: CaseState;
  readonly reportedAt: Instant;
  readonly respondedAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly cause: string;
  readonly party: CauseParty | null;
  readonly partyAgreed: boolean;
  readonly classification: string | null;
  readonly solution: string;
  readonly impact: string;
  /** When the hospital accepted the solution. */
  readonly acceptedAt: Instant | null;
  readonly lastAct: CaseFact | null;
  readonly verdicts: readonly ClockVerdict[];
}

export function monthCase(record: CaseRecord, words: ContractWords): MonthCase {
  const { row, facts, history, verdicts } = record;
  const report = facts.find((fact) => fact.type === 'case.reported');
  const title = report?.data.title;
  const resolved = history.resolvedAt;
  const accepted = facts.findLast((fact) => fact.type === 'case.solution-accepted');
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    severity: words.severity(row.kind, history.severity),
    module: words.module(history.module),
    title: typeof title === 'string' ? title : row.number,
    state: history.state,
    reportedAt: history.reportedAt,
    respondedAt: history.firstResponseAt,
    resolvedAt: resolved,
    cause: history.cause ?? '',
    party: history.party,
    partyAgreed: history.partyAgreed,
    classification: history.classification,
    solution: history.solution ?? '',
    impact: history.impact ?? '',
    acceptedAt: resolved === null ? null : (accepted?.at ?? null),
    lastAct: facts.findLast((fact) => fact.actor.kind === 'person' && fact.data.internal !== true) ?? null,
    verdicts,
  };
}

const GRAVITY = { breached: 3, pending: 2, excused: 1, met: 0 } as const;

/**
 * The clock that speaks for a case where several of one name run: breached if any is, still open if any is, excused if
 * any is, otherwise met. null: the case has no such clock.
 */
export function decidingClock(one: MonthCase, clock: ClockName): ClockVerdict | null {
  let found: ClockVerdict | null = null;
  for (const verdict of one.verdicts) {
    if (verdict.clock !== clock) continue;
    if (found === null || GRAVITY[verdict.state] > GRAVITY[found.state]) found = verdict;
  }
  return found;
}

/** How far a clock ran over its due instant by `asOf`; 0 when it did not. */
export function overBy({ due, metAt }: ClockVerdict, asOf: Instant): number {
  return due === null ? 0 : Math.max(0, (metAt ?? asOf) - due);
}
