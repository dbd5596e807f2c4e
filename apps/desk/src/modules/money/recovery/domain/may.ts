import type { Permission, RecoveryState } from '@yinuo/api';

const ACTS = {
  verify: { states: ['verifying', 'verified', 'proposed'], permission: 'recovery.work' },
  correct: { states: ['verifying', 'verified', 'proposed', 'agreed'], permission: 'recovery.work' },
  propose: { states: ['verified', 'proposed', 'agreed'], permission: 'recovery.work' },
  answer: { states: ['proposed'], permission: 'recovery.agree' },
  receive: { states: ['agreed'], permission: 'recovery.work' },
  return: { states: ['agreed', 'closed'], permission: 'recovery.work' },
  remind: { states: ['agreed'], permission: 'recovery.work' },
  cancel: { states: ['verifying', 'verified', 'proposed', 'agreed'], permission: 'recovery.work' },
} as const satisfies Record<string, { states: readonly RecoveryState[]; permission: Permission }>;

export type RecoveryAct = keyof typeof ACTS;

export const allows = (act: RecoveryAct, state: RecoveryState): boolean =>
  ACTS[act].states.some((one) => one === state);

/** What a person may do with a recovery in a state; of one that has received money nothing can be cancelled. */
export function recoveryMay(
  state: RecoveryState,
  received: number,
  permissions: ReadonlySet<Permission>,
): RecoveryAct[] {
  const acts = Object.keys(ACTS) as RecoveryAct[];
  return acts.filter(
    (act) =>
      permissions.has(ACTS[act].permission) &&
      allows(act, state) &&
      (act !== 'cancel' || received === 0) &&
      (act !== 'return' || received > 0),
  );
}
