import type { Instant } from '@yinuo/kernel';
import type { Platform, testClock } from '@yinuo/platform';
import { nextWakeOf, wakeCases } from '../modules/cases/index.ts';
import type { Cast } from './found-cast.ts';
import type { ImaginedCase } from './imagine-cases.ts';
import type { CaseInPlay, Step } from './steps/step.ts';
import { stepsOfCase } from './steps/steps-of-case.ts';

const waker = { kind: 'system', job: 'case.wake' } as const;

/** Something else that happened meanwhile. */
export interface TimedStep {
  readonly at: Instant;
  readonly run: () => Promise<unknown>;
}

/** Plays the cases step by step in the order of time, with what else happened; between the steps timers fire when their time has come. */
export async function playCases(
  platform: Platform & { readonly clock: ReturnType<typeof testClock> },
  imagined: readonly ImaginedCase[],
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
  until: Instant,
  others: readonly TimedStep[] = [],
): Promise<void> {
  const steps = imagined
    .flatMap((one) => playOf(one, cast, contracts))
    .map(({ step, play }): TimedStep => ({ at: step.at, run: () => step.run(platform, play) }));
  const past = [...steps, ...others].filter(({ at }) => at <= until);
  for (const { at, run } of past.toSorted((a, b) => a.at - b.at)) {
    await wakeUntil(platform, at);
    platform.clock.set(at);
    await run();
  }
  await wakeUntil(platform, until);
  platform.clock.set(until);
}

function playOf(
  one: ImaginedCase,
  cast: Cast,
  contracts: ReadonlyMap<string, string>,
): { step: Step; play: CaseInPlay }[] {
  const contract = contracts.get(one.slug);
  if (contract === undefined) throw new Error(`no contract ${one.slug}`);
  const actor: CaseInPlay['actor'] = (userName) => {
    const person = cast.people.get(userName);
    if (!person) throw new Error(`the cast has no ${userName}`);
    return person;
  };
  const play: CaseInPlay = { contract, actor, id: '' };
  return stepsOfCase(one).map((step) => ({ step, play }));
}

async function wakeUntil(
  platform: Platform & { readonly clock: ReturnType<typeof testClock> },
  until: Instant,
): Promise<void> {
  for (let at = await nextWakeOf(platform); at !== null && at <= until; at = await nextWakeOf(platform)) {
    platform.clock.set(at);
    const { woken } = await wakeCases(platform, waker, {});
    if (woken === 0) return;
  }
}
