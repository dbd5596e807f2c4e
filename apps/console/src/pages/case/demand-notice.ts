import type { ActBodies } from '../../cases/index.ts';

type Purpose = ActBodies['inform']['purpose'];

/** What a notice is for, by the act that a clause demands: KL-7, XY-2, XY-4. */
const PURPOSES: Readonly<Record<string, Purpose>> = {
  'comfort-or-inform': 'comfort',
  'inform-after': 'after',
  'start-emergency-plan': 'emergency-plan',
  'report-and-offer-alternative': 'alternative',
};

/** The notice that fulfils a demanded act. */
export function demandNotice(demand: string, text: string): ActBodies['inform'] {
  return { audience: 'hospital', purpose: PURPOSES[demand] ?? 'other', text, demand };
}
