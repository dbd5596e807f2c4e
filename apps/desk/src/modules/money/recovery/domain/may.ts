import type { Permission, RecoveryChangeKind, RecoveryState } from '@yinuo/api';

const OPEN = ['verifying', 'verified', 'proposed', 'agreed'] as const;
/** `finding`, `amount`, `cancel`, and a plan in place of an agreed one: nothing of them holds before the other side agrees. */
const ACTS = {
  verify: { states: ['verifying'], permission: 'recovery.work' },
  finding: { states: ['verified', 'proposed', 'agreed'], permission: 'recovery.work' },
  amount: { states: OPEN, permission: 'recovery.work' },
  propose: { states: ['verified', 'proposed', 'agreed'], permission: 'recovery.work' },
  answer: { states: ['proposed'], permission: 'recovery.work' },
  receive: { states: ['agreed'], permission: 'recovery.work' },
  return: { states: ['agreed', 'closed'], permission: 'recovery.agree' },
  remind: { states: ['agreed'], permission: 'recovery.work' },
  cancel: { states: OPEN, permission: 'recovery.work' },
} as const satisfies Record<string, { states: readonly RecoveryState[]; permission: Permission }>;

export type RecoveryAct = keyof typeof ACTS;
const CHANGES: readonly RecoveryAct[] = ['finding', 'amount', 'cancel'] satisfies RecoveryChangeKind[];
/** Another plan than the agreed one is a change as well. */
const isChange = (act: RecoveryAct, state: RecoveryState): boolean =>
  CHANGES.includes(act) || (act === 'propose' && state === 'agreed');

export const allows = (act: RecoveryAct, state: RecoveryState): boolean =>
  ACTS[act].states.some((one) => one === state);

interface Standing {
  readonly state: RecoveryState;
  readonly received: number;
  /** Which side proposed the plan; the other one answers. */
  readonly proposedSide: string | null;
  /** A change waits for its answer. */
  readonly changing: boolean;
}

/** What a person of a side may do with a recovery; of one that has received money nothing can be cancelled. */
export function recoveryMay(
  { state, received, proposedSide, changing }: Standing,
  side: string | null,
  permissions: ReadonlySet<Permission>,
): RecoveryAct[] {
  const acts = Object.keys(ACTS) as RecoveryAct[];
  return acts.filter(
    (act) =>
      permissions.has(ACTS[act].permission) &&
      allows(act, state) &&
      (act !== 'cancel' || received === 0) &&
      (act !== 'return' || received > 0) &&
      (act !== 'answer' || (side !== null && side !== proposedSide)) &&
      (!changing || !isChange(act, state)),
  );
}

/** What a side may answer to a change: the other one agrees or declines, its own takes it back. */
export const changeMay = (
  { state, side: proposedBy }: { readonly state: string; readonly side: string },
  side: string | null,
  permissions: ReadonlySet<Permission>,
): ('agree' | 'decline' | 'withdraw')[] => {
  if (state !== 'open' || side === null || !permissions.has('recovery.work')) return [];
  return side === proposedBy ? ['withdraw'] : ['agree', 'decline'];
};

/** Money counts when the hospital, whose money it is, has seen it come. */
export const instalmentMay = (
  side: string | null,
  permissions: ReadonlySet<Permission>,
): ('confirm' | 'refuse' | 'withdraw')[] => {
  if (side === 'hospital') return permissions.has('recovery.agree') ? ['confirm', 'refuse'] : [];
  return permissions.has('recovery.work') ? ['withdraw'] : [];
};
