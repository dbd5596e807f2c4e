import { addDays, beijingDate, endOfDay, type Instant, instantOf, parseDuration } from '@yinuo/kernel';
import { everyObligation } from '../check/every-obligation.ts';
import { appliesTo } from '../compile/index.ts';
import type { CaseKind, Contract, Handling } from '../language/index.ts';
import { dutyFields } from './duty-occurrences.ts';
import type { Occurrence } from './occurrence.ts';

/** A case that was resolved. */
export interface Call {
  readonly id: string;
  /** As people name it; the period of what it calls for. */
  readonly number: string;
  readonly kind: CaseKind;
  readonly severity: string | null;
  readonly handling: Handling;
  readonly resolvedAt: Instant;
}

const DAY_MS = 86_400_000;
/** `7d`; 24h are hours. */
const IN_DAYS = /^\d+d$/;

/**
 * What a resolved case calls for (XY-6: an analysis of it): one of each as-needed duty that names such cases and says how
 * soon. A term in days ends at 24:00 of its last, the day of the resolution not counted (Civil Code art. 201).
 */
export function calledOccurrences(contract: Contract, call: Call): readonly Occurrence[] {
  return everyObligation(contract).flatMap(({ obligation: duty, clause }) => {
    if (duty.type !== 'duty' || duty.every !== 'as-needed' || !duty.appliesTo || duty.within === undefined) return [];
    const within = parseDuration(duty.within);
    if (!within.ok || !appliesTo(duty.appliesTo, call.kind, call.severity, call.handling)) return [];
    const from = beijingDate(call.resolvedAt);
    const inDays = IN_DAYS.test(duty.within);
    const exactly = instantOf(call.resolvedAt + within.value);
    const due = inDays ? addDays(from, within.value / DAY_MS) : beijingDate(exactly);
    return [
      {
        ...dutyFields({ contract: contract.id, clause }, duty, call.number),
        case: { id: call.id, number: call.number },
        from,
        to: due,
        due,
        dueAt: inDays ? endOfDay(due) : exactly,
        condition: null,
        provisional: false,
      },
    ];
  });
}
