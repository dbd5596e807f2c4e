import type { CaseClock, CaseDetail, CaseTask, CaseVerb, ClockName } from '@yinuo/api';

/** The act that ends each clock. */
export const ACT_OF_CLOCK: Readonly<Record<ClockName, CaseVerb>> = {
  respond: 'respond',
  'hand-off': 'hand-off',
  arrive: 'arrive',
  accept: 'accept-solution',
  restore: 'resolve',
  resolve: 'resolve',
  fix: 'resolve',
  reply: 'reply',
  answer: 'answer',
};

export interface NextStep {
  readonly verb: CaseVerb;
  /** The demanded act that the step fulfils. */
  readonly demand?: string;
  /** The clock that the step ends. */
  readonly clock?: CaseClock;
}

type Case = Pick<CaseDetail, 'may' | 'clocks' | 'tasks' | 'state'>;

const notMet = ({ metAt, state }: CaseClock): boolean => metAt === null && state !== 'met';

/** Clocks that still wait for their act, the soonest due first; those without a due instant last. */
export function waitingClocks(clocks: readonly CaseClock[]): readonly CaseClock[] {
  const due = (clock: CaseClock): number => (clock.due === null ? Infinity : Date.parse(clock.due));
  return clocks.filter(notMet).sort((a, b) => due(a) - due(b));
}

export const openTasks = (tasks: readonly CaseTask[]): readonly CaseTask[] =>
  tasks.filter(({ doneAt }) => doneAt === null);

/** What the person in front of the screen should do now: of the acts they may do, the most pressing one. */
export function nextStep({ may, clocks, tasks, state }: Case): NextStep | undefined {
  const can = (verb: CaseVerb): boolean => may.includes(verb);
  if (can('agree-cause')) return { verb: 'agree-cause' };
  const waiting = waitingClocks(clocks);
  const respond = waiting.find(({ clock }) => clock === 'respond');
  if (respond !== undefined && can('respond')) return { verb: 'respond', clock: respond };
  const demand = openTasks(tasks).find(({ kind }) => kind === 'demand');
  if (demand !== undefined && can('inform')) return { verb: 'inform', demand: demand.name };
  if (state === 'open') {
    for (const clock of waiting) {
      const verb = ACT_OF_CLOCK[clock.clock];
      if (can(verb)) return { verb, clock };
    }
    if (can('resolve')) return { verb: 'resolve' };
  }
  if (state === 'resolved' && can('follow-up')) return { verb: 'follow-up' };
  if (can('answer-request')) return { verb: 'answer-request' };
  return undefined;
}
