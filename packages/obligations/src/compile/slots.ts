import type { ClockName, MetBy, NeededFact } from '../language/index.ts';
import { FactType } from '../language/vocabulary.ts';

/**
 * What the judge remembers of a case's facts: per slot the first instant at which it happened. One slot per type of
 * fact, and two more because a reply may have to reach both the patient and the hospital (ZK-18).
 */
export type Slot = number;

const SLOT_NAMES = [
  'reported',
  'responded',
  'handed-off',
  'arrived',
  'solution-accepted',
  'resolved',
  'answered',
  'replied',
  'remote-failed',
  'severity-changed',
  'handling-set',
  'cause-set',
  'paused',
  'resumed',
  'reopened',
  'notified',
  'replied-to-patient',
  'replied-to-hospital',
] as const;
type SlotName = (typeof SLOT_NAMES)[number];

export const SLOTS = SLOT_NAMES.length;

export function slotOf(name: SlotName): Slot {
  return SLOT_NAMES.indexOf(name);
}

const SLOT_OF_TYPE = Object.fromEntries(FactType.options.map((type) => [type, slotOf(type)])) as Record<FactType, Slot>;

export function slotOfType(type: FactType): Slot {
  return SLOT_OF_TYPE[type];
}

export function factOfSlot(slot: Slot): SlotName {
  return SLOT_NAMES[slot] ?? 'reported';
}

export function slotOfNeed({ fact, to }: NeededFact): Slot {
  return fact === 'replied' && to !== undefined ? slotOf(`replied-to-${to}`) : slotOfType(fact);
}

/** What ends a clock when its obligation does not say. */
export const OWN_FACT: Readonly<Record<ClockName, readonly FactType[]>> = {
  respond: ['responded'],
  'hand-off': ['handed-off'],
  arrive: ['arrived'],
  // KL-7: a problem that is gone needs no further solution to accept.
  accept: ['solution-accepted', 'resolved'],
  restore: ['resolved'],
  resolve: ['resolved'],
  fix: ['resolved'],
  reply: ['replied'],
  answer: ['answered'],
};

export function endsOf(clock: ClockName, metBy: MetBy | undefined): { mode: 'any' | 'all'; slots: readonly Slot[] } {
  if (metBy === undefined) return { mode: 'any', slots: OWN_FACT[clock].map(slotOf) };
  if ('any' in metBy) return { mode: 'any', slots: metBy.any.map(slotOfNeed) };
  return { mode: 'all', slots: metBy.all.map(slotOfNeed) };
}
