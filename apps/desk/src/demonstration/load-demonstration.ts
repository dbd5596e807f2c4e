import { addMonths, beijingDate, dateOf, type Instant, instantOf, monthOf, startOfDay, yearOf } from '@yinuo/kernel';
import { command, type PersonActor, type Platform, testClock } from '@yinuo/platform';
import { z } from 'zod';
import { hashOf } from '../modules/org/index.ts';
import { askDocuments } from './ask-documents.ts';
import { foundCast } from './found-cast.ts';
import { foundContracts } from './found-contracts.ts';
import { imagineCases } from './imagine-cases.ts';
import { imagineNow } from './imagine-now.ts';
import { inviteDemonstrationRunner } from './invite-demonstration-runner.ts';
import { playCases } from './play-cases.ts';
import { playCalled, playLedger } from './play-ledger.ts';
import { playMoney } from './play-money.ts';
import { playPeriods } from './play-periods.ts';
import { playWatch } from './play-watch.ts';
import { outreachSteps } from './steps/outreach-steps.ts';
import { penaltySteps } from './steps/penalty-steps.ts';
import { qualificationSteps } from './steps/qualification-steps.ts';
import { rotaSteps } from './steps/rota-steps.ts';

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
  const clock = testClock(instantOf(startOfDay(signedOn) + 9 * 3_600_000));
  const then = { ...platform, clock };
  const cast = await foundCast(then, parts.admins, await hashOf(parts.password));
  const contracts = await foundContracts(then, parts.admins.system, cast, parts.contracts, signedOn);
  const walking = testClock(clock.now());
  await playLedger({ ...platform, clock: walking }, cast, contracts, signedOn, parts.until);
  await playCases(
    then,
    [...imagineCases(signedOn, parts.until, platform.calendar), ...imagineNow(parts.until)],
    cast,
    contracts,
    parts.until,
    [
      ...rotaSteps(then, cast, contracts, signedOn, parts.until),
      ...qualificationSteps(then, cast, contracts, signedOn),
      ...outreachSteps(then, cast, contracts, signedOn, parts.until),
      ...penaltySteps(then, cast, contracts, signedOn, parts.until),
    ],
  );
  await playCalled({ ...platform, clock: walking }, cast, contracts, signedOn, parts.until);
  await playWatch(platform, cast, contracts, parts.until);
  const runnerToken = await inviteDemonstrationRunner(platform, cast, contracts.get('einvoice') ?? '');
  await playMoney(platform, cast, contracts, parts.until);
  await playPeriods(platform, cast, contracts, parts.until);
  await askDocuments(platform, cast, contracts, parts.until);
  await mark(platform, loader, { type: 'demonstration.loaded' });
  return { runnerToken };
}
