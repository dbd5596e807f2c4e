import { type Instant, instantOf } from '@yinuo/kernel';
import { nextWakeOf, wakeCases } from '../../modules/cases/index.ts';
import type { Walking, Year } from './year.ts';

const waker = { kind: 'system', job: 'case.wake' } as const;

/** Walks through the year once, step by step; between the steps the timers of cases fire when their time has come. */
export async function walkYear({ platform, timeline, until }: Year): Promise<void> {
  let wakeAt: Instant | null = null;
  for (let step = timeline.take(); step !== undefined && step.at <= until; step = timeline.take()) {
    if (wakeAt !== null && wakeAt <= step.at) wakeAt = await wakeUntil(platform, step.at);
    goTo(platform, step.at);
    await step.run();
    if (step.moves === 'cases') wakeAt = await nextWakeOf(platform);
  }
  await wakeUntil(platform, until);
  goTo(platform, until);
}

/** Gives when the next one is to wake. */
async function wakeUntil(platform: Walking, until: Instant): Promise<Instant | null> {
  for (;;) {
    const at = await nextWakeOf(platform);
    if (at === null || at > until) return at;
    goTo(platform, at);
    const { woken } = await wakeCases(platform, waker, {});
    if (woken === 0) return at;
  }
}

/** Never back. */
const goTo = ({ clock }: Walking, at: Instant): void => clock.set(instantOf(Math.max(clock.now(), at)));
