import type { CaseState, CaseVerb, Permission, Side } from '@yinuo/api';

/** The permission that each verb demands; the same as its route's. */
export const PERMISSION_OF: Readonly<Record<CaseVerb, Permission>> = {
  respond: 'case.respond',
  note: 'case.note',
  attach: 'case.attach',
  'hand-off': 'case.hand-off',
  'hand-over': 'case.hand-off',
  assign: 'case.assign',
  escalate: 'case.escalate',
  'return-work-order': 'case.escalate',
  request: 'case.coordinate',
  'promise-request': 'case.answer-request',
  'answer-request': 'case.answer-request',
  inform: 'case.inform',
  arrive: 'case.respond',
  'accept-solution': 'case.accept',
  'set-handling': 'case.hand-off',
  'change-severity': 'case.classify',
  'remote-failed': 'case.hand-off',
  pause: 'case.resolve',
  resume: 'case.resolve',
  answer: 'case.respond',
  reply: 'case.respond',
  resolve: 'case.resolve',
  'propose-cause': 'case.classify',
  'agree-cause': 'case.agree-cause',
  link: 'case.link',
  merge: 'case.merge',
  reopen: 'case.reopen',
  'follow-up': 'case.follow-up',
  'correct-report-time': 'case.classify',
  'reveal-patient': 'case.respond',
  undo: 'case.note',
  watch: 'case.read',
};

const anyTime: readonly CaseState[] = ['open', 'resolved', 'closed'];
// What was done on the telephone may be entered after the resolution.
const untilClosed: readonly CaseState[] = ['open', 'resolved'];
const whileOpen: readonly CaseState[] = ['open'];

/** In which states of the case a verb may be used. */
const STATES_OF: Readonly<Record<CaseVerb, readonly CaseState[]>> = {
  respond: untilClosed,
  note: anyTime,
  attach: anyTime,
  'hand-off': untilClosed,
  'hand-over': whileOpen,
  assign: whileOpen,
  escalate: whileOpen,
  'return-work-order': untilClosed,
  request: whileOpen,
  'promise-request': untilClosed,
  'answer-request': untilClosed,
  inform: untilClosed,
  arrive: untilClosed,
  'accept-solution': untilClosed,
  'set-handling': whileOpen,
  'change-severity': whileOpen,
  'remote-failed': whileOpen,
  pause: whileOpen,
  resume: whileOpen,
  answer: untilClosed,
  reply: untilClosed,
  resolve: whileOpen,
  'propose-cause': anyTime,
  'agree-cause': anyTime,
  link: anyTime,
  merge: untilClosed,
  reopen: ['resolved', 'closed'],
  'follow-up': ['resolved'],
  'correct-report-time': untilClosed,
  'reveal-patient': anyTime,
  undo: untilClosed,
  watch: ['open', 'resolved', 'closed', 'merged'],
};

/** A third party answers what it was asked, notes and attaches; it does nothing else. */
const OF_THIRD_PARTY: ReadonlySet<CaseVerb> = new Set([
  'promise-request',
  'answer-request',
  'note',
  'attach',
  'undo',
  'watch',
]);

export interface MayFacts {
  readonly state: CaseState;
  readonly kind: string;
  readonly paused: boolean;
  /** The contract lets clocks be paused. */
  readonly pausing: boolean;
  readonly causeToAgree: boolean;
  readonly openRequests: boolean;
  readonly openOrders: boolean;
  readonly hasBackup: boolean;
  /** The last act is the asking person's own and can be taken back. */
  readonly canUndo: boolean;
}

export const allowsState = (verb: CaseVerb, state: CaseState): boolean => STATES_OF[verb].includes(state);

/** What somebody with these permissions may do with a case in this state. */
export function mayDo(permissions: ReadonlySet<Permission>, side: Side | null, found: MayFacts): CaseVerb[] {
  return (Object.keys(PERMISSION_OF) as CaseVerb[]).filter(
    (verb) =>
      permissions.has(PERMISSION_OF[verb]) &&
      allowsState(verb, found.state) &&
      (side !== 'third-party' || OF_THIRD_PARTY.has(verb)) &&
      applies(verb, found),
  );
}

function applies(verb: CaseVerb, found: MayFacts): boolean {
  switch (verb) {
    case 'pause':
      return found.pausing && !found.paused;
    case 'resume':
      return found.paused;
    case 'agree-cause':
      return found.causeToAgree;
    case 'promise-request':
    case 'answer-request':
      return found.openRequests;
    case 'return-work-order':
      return found.openOrders;
    case 'hand-over':
      return found.hasBackup;
    case 'undo':
      return found.canUndo;
    case 'set-handling':
    case 'remote-failed':
      return found.kind === 'fault' || found.kind === 'disaster';
    default:
      return true;
  }
}
