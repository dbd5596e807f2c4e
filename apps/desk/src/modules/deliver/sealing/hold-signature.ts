import { Fault, type Listener } from '@yinuo/platform';
import { periodStanding } from '../../settle/index.ts';
import { KeptMonths } from '../gather/reading.ts';
import { isStale, standingPapers } from './standing-papers.ts';

/**
 * A signature waits for the documents of its period: one seal holds one truth. Refused while one is being made, could not
 * be made, is a draft from before the review, or, drafted or handed over, tells otherwise than what would be sealed.
 */
export const onPeriodSigned: Listener = async (ctx, { contract, data = {} }) => {
  const period = String(data.period);
  const standing = contract === null ? null : await periodStanding(ctx.tx, ctx.scope, contract, period);
  if (contract === null || standing === null)
    throw new Error(`a signature under a period that nobody reviewed: ${period}`);
  const { asOf } = standing;
  const kept = new KeptMonths();
  const making: string[] = [];
  const missing: string[] = [];
  for (const paper of await standingPapers(ctx.tx, ctx.scope, { contract, period })) {
    const { state, title } = paper;
    if (state === 'queued') making.push(title);
    else if (state === 'failed' || (await isStale(ctx, paper, asOf, kept))) missing.push(title);
  }
  if (missing.length > 0) throw new Fault('period.documents-missing', { period, titles: missing.join('、') });
  if (making.length > 0) throw new Fault('period.documents-making', { period, titles: making.join('、') });
};
