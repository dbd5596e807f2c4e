import { type DateText, endOfDay, type Instant } from '@yinuo/kernel';
import { everyObligation } from '../check/every-obligation.ts';
import type { ClockVerdict } from '../judge/verdict.ts';
import type { Contract } from '../language/index.ts';
import type { Incident } from './incident.ts';

/** A duty or payment that has a due day, and when it was done. */
export type Dated = {
  readonly id: string;
  readonly obligation: string;
  readonly due: DateText;
  readonly doneAt: Instant | null;
  /** Its due day may move yet: the holiday notice of the year is not published. */
  readonly provisional: boolean;
};

/**
 * What verdicts raise by themselves: a clock named by a trigger's `breached` that ran out, once a case and clock. Nothing
 * is late by a day that may move yet.
 */
export function incidentsOfVerdicts(contract: Contract, verdicts: readonly ClockVerdict[]): readonly Incident[] {
  return raisers(contract, 'breached').flatMap(({ penalty, event, raisedBy }) =>
    verdicts.flatMap((verdict) => {
      const { state, due, obligation, provisional, case: caseId } = verdict;
      if (
        due === null ||
        provisional ||
        !raisedBy.includes(obligation) ||
        (state !== 'breached' && state !== 'excused')
      )
        return [];
      const id = `${penalty}/${caseId}/${obligation}`;
      const excusedBy = state === 'excused' ? ('third-party' as const) : null;
      return [incident({ id, event, penalty, at: due, endedAt: verdict.metAt, excusedBy, from: [caseId] })];
    }),
  );
}

/** What lateness raises by itself: a duty or payment named by a trigger's `late`, from the end of its due day on, once that is sure. */
export function incidentsOfDated(contract: Contract, dated: readonly Dated[], now: Instant): readonly Incident[] {
  return raisers(contract, 'late').flatMap(({ penalty, event, raisedBy }) =>
    dated.flatMap(({ id, obligation, due, doneAt, provisional }) => {
      const broke = endOfDay(due);
      const done = doneAt !== null && doneAt <= now ? doneAt : null;
      if (provisional || !raisedBy.includes(obligation) || (done ?? now) <= broke) return [];
      const key = `${penalty}/${id}`;
      return [incident({ id: key, event, penalty, at: broke, due, endedAt: done, from: [id] })];
    }),
  );
}

type Raised = Pick<Incident, 'id' | 'event' | 'penalty' | 'at' | 'endedAt' | 'from'>;

function incident(raised: Raised & Partial<Incident>): Incident {
  return { due: null, excusedBy: null, note: null, ...raised };
}

function raisers(contract: Contract, field: 'breached' | 'late') {
  return everyObligation(contract).flatMap(({ obligation }) => {
    if (obligation.type !== 'penalty') return [];
    const { id: penalty, trigger } = obligation;
    const raisedBy = trigger[field];
    return raisedBy === undefined ? [] : [{ penalty, event: trigger.event, raisedBy }];
  });
}
