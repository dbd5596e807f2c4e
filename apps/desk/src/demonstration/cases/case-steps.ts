import { personOf } from '../cast/found-cast.ts';
import type { ImaginedCase } from '../imagine/imagine-cases.ts';
import type { TimedStep } from '../walk/timeline.ts';
import type { Year } from '../walk/year.ts';
import type { CaseInPlay } from './step.ts';
import { stepsOfCase } from './steps-of-case.ts';

/** What happens to the cases of the year, each step at its time. */
export const caseSteps = (year: Year, imagined: readonly ImaginedCase[]): TimedStep[] =>
  imagined.flatMap((one) => playOf(year, one));

function playOf({ platform, cast, contracts }: Year, one: ImaginedCase): TimedStep[] {
  const contract = contracts.get(one.slug);
  if (contract === undefined) throw new Error(`no contract ${one.slug}`);
  const play: CaseInPlay = { contract, actor: (userName) => personOf(cast, userName), id: '' };
  return stepsOfCase(one).map((step) => ({ at: step.at, moves: 'cases', run: () => step.run(platform, play) }));
}
