import { Fault, type Listener } from '@yinuo/platform';
import { periodStanding } from '../../settle/index.ts';
import { KINDS } from '../kinds/index.ts';
import { draftsInTheWay } from './drafts-in-the-way.ts';

/**
 * A signature waits for the documents of its period: what both sides sign holds them as they tell of the review. Refused
 * while one is being made, could not be made, or tells of an earlier state; a plan stays as it was made.
 */
export const onPeriodSigned: Listener = async (ctx, { contract, data = {} }) => {
  const period = String(data.period);
  const standing = contract === null ? null : await periodStanding(ctx.tx, ctx.scope, contract, period);
  if (contract === null || standing === null)
    throw new Error(`a signature under a period that nobody reviewed: ${period}`);
  const drafts = await draftsInTheWay(ctx.tx, ctx.scope, { contract, period, asOf: standing.asOf });
  const inTheWay = drafts.filter(({ why, kind }) => why !== 'stale' || !KINDS[kind].plans);
  if (inTheWay.length === 0) return;
  const titles = (...whys: readonly string[]): string =>
    inTheWay.flatMap(({ why, title }) => (whys.includes(why) ? [title] : [])).join('、');
  const [failed, making] = [titles('failed', 'stale'), titles('making')];
  if (failed !== '') throw new Fault('period.documents-missing', { period, titles: failed });
  throw new Fault('period.documents-making', { period, titles: making });
};
