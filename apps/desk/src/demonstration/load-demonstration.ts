import { addMonths, beijingDate, dateOf, type Instant, instantOf, monthOf, startOfDay, yearOf } from '@yinuo/kernel';
import { command, type PersonActor, type Platform, testClock } from '@yinuo/platform';
import { z } from 'zod';
import { hashOf } from '../modules/org/index.ts';
import { caseSteps } from './cases/case-steps.ts';
import { foundCast } from './cast/found-cast.ts';
import { foundContracts } from './cast/found-contracts.ts';
import { inviteDemonstrationRunner } from './cast/invite-demonstration-runner.ts';
import { imagineCases } from './imagine/imagine-cases.ts';
import { imagineNow } from './imagine/imagine-now.ts';
import { dutySteps } from './owed/duty-steps.ts';
import { outreachSteps } from './owed/outreach-steps.ts';
import { paymentSteps } from './owed/payment-steps.ts';
import { penaltySteps } from './owed/penalty-steps.ts';
import { qualificationSteps } from './owed/qualification-steps.ts';
import { rotaSteps } from './owed/rota-steps.ts';
import { tellMonths } from './papers/month-story.ts';
import { owedPapers } from './papers/owed-papers.ts';
import { tellMoney } from './systems/money-story.ts';
import { tellWatch } from './systems/watch-story.ts';
import { dailyRounds } from './walk/daily-rounds.ts';
import { openTimeline } from './walk/timeline.ts';
import { walkYear } from './walk/walk-year.ts';
import type { Year } from './walk/year.ts';

export interface DemonstrationParts {
  readonly admins: { readonly system: PersonActor; readonly security: PersonActor };
  readonly password: string;
  /** Where the contracts lie as YAML. */
  readonly contracts: string;
  /** The demonstration ends here: today. */
  readonly until: Instant;
}

const MONTHS = 11; // the term began so long ago: a year nearly full, and something still to come

const mark = command({
  name: 'demonstration.mark',
  permission: 'system',
  input: z.strictObject({ type: z.enum(['demonstration.begun', 'demonstration.loaded']) }),
  async run(ctx, { type }) {
    await ctx.record({ type, contract: null, subject: 'demonstration', at: ctx.now });
  },
});
const loader = { kind: 'system', job: 'demonstration' } as const;

/**
 * Plays a year of four contracts through the same verbs that people use, on a clock that walks through the year.
 * Nothing of it is special to the desk afterwards: its facts are facts, recorded at the time they tell of. Gives the token of
 * the runner that waits to be started.
 */
export async function loadDemonstration(
  platform: Platform,
  parts: DemonstrationParts,
): Promise<{ readonly runnerToken: string }> {
  await mark(platform, loader, { type: 'demonstration.begun' });
  const today = beijingDate(parts.until);
  const signedOn = addMonths(dateOf(yearOf(today), monthOf(today), 1), -MONTHS);
  const then = { ...platform, clock: testClock(instantOf(startOfDay(signedOn) + 9 * 3_600_000)) };
  const cast = await foundCast(then, parts.admins, await hashOf(parts.password));
  const contracts = await foundContracts(then, parts.admins.system, cast, parts.contracts, signedOn);
  const { until } = parts;
  await playYear({ platform: then, cast, contracts, from: signedOn, until, timeline: openTimeline() });
  const runnerToken = await inviteDemonstrationRunner(platform, cast, contracts.get('einvoice') ?? '');
  await mark(platform, loader, { type: 'demonstration.loaded' });
  return { runnerToken };
}

/** Everything that happens in the year lies on one timeline, and what the desk does by itself between. */
async function playYear(year: Year): Promise<void> {
  const { platform, cast, contracts, from, until, timeline } = year;
  const papers = { owed: owedPapers(year), inHand: new Set<string>() };
  timeline.add(dailyRounds(year, papers));
  timeline.add(caseSteps(year, [...imagineCases(from, until, platform.calendar), ...imagineNow(until)]));
  timeline.add(await dutySteps(year));
  timeline.add([
    ...paymentSteps(platform, cast, contracts, from),
    ...rotaSteps(platform, cast, contracts, from, until),
    ...qualificationSteps(platform, cast, contracts, from),
    ...outreachSteps(platform, cast, contracts, from, until),
    ...penaltySteps(platform, cast, contracts, from, until),
  ]);
  tellMonths(year, papers);
  tellWatch(year);
  tellMoney(year);
  await walkYear(year);
}
