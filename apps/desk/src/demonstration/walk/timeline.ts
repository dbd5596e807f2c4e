import type { Instant } from '@yinuo/kernel';

/** What happens at an instant. */
export interface TimedStep {
  readonly at: Instant;
  /** It may set or stop a timer of a case. */
  readonly moves?: 'cases';
  readonly run: () => Promise<unknown>;
}

/** Something that goes on for days: it yields the instant at which it goes on. */
export type Story = AsyncGenerator<Instant, void, void>;

/** What happens, in the order of time; what is for one instant in the order in which it was added. */
export interface Timeline {
  /** A step that is added while another one runs is for that one's instant or later. */
  add(steps: readonly TimedStep[]): void;
  tell(at: Instant, story: Story): void;
  /** The earliest step that nobody has taken yet. */
  take(): TimedStep | undefined;
}

export function openTimeline(): Timeline {
  const steps: TimedStep[] = [];
  let taken = 0;
  const add = (step: TimedStep): void => {
    let [from, to] = [taken, steps.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((steps[middle]?.at ?? step.at) <= step.at) from = middle + 1;
      else to = middle;
    }
    steps.splice(from, 0, step);
  };
  const tell = (at: Instant, story: Story): void =>
    add({
      at,
      async run() {
        const { done, value } = await story.next();
        if (done !== true) tell(value, story);
      },
    });
  return {
    add: (more) => more.forEach(add),
    tell,
    take() {
      const step = steps[taken];
      if (step !== undefined) taken += 1;
      return step;
    },
  };
}
