import type { DocumentKind } from '@yinuo/api';
import type { Listener } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { periodStanding } from '../../settle/index.ts';
import { type Span, sortOfPeriod } from '../gather/period.ts';
import { KeptMonths } from '../gather/reading.ts';
import { KINDS } from '../kinds/index.ts';
import { cutOff, gatherOf } from '../render/gather-of.ts';
import { KEPT_KINDS } from '../schedule/companion-kinds.ts';
import { makeAnew } from '../schedule/redraft-for-review.ts';
import { canBeKept } from './can-be-kept.ts';
import { standingPapers } from './standing-papers.ts';
import { insertSealedPaper } from './store.ts';

/**
 * Both sides have signed a period: what every kind of document tells of it is kept in the same transaction, judged at the
 * instant of the review that they signed (lesson 3). What is owed and was not handed over is drafted once more: it then says that
 * it comes late, and lies beside the seal.
 */
export const onPeriodSealed: Listener = async (ctx, { contract, subject, data = {} }) => {
  const name = String(data.period);
  const standing = contract === null ? null : await periodStanding(ctx.tx, ctx.scope, contract, name);
  if (contract === null || standing === null) throw new Error(`a seal of a period that nobody reviewed: ${name}`);
  const { from, to } = standing;
  const span: Span = { name, sort: sortOfPeriod(name), from, to };
  const kept = new KeptMonths();
  const hashes: Partial<Record<DocumentKind, string>> = {};
  const papers = await standingPapers(ctx.tx, ctx.scope, { contract, period: name });
  for (const kind of KEPT_KINDS.filter((one) => KINDS[one].periods.includes(span.sort))) {
    // A plan is kept as of the day on which it was made.
    const made = KINDS[kind].plans ? papers.find((paper) => paper.kind === kind)?.as_of : undefined;
    const asOf = made ?? (await cutOff(ctx, contract, span, kind));
    const told = await gatherOf(ctx, { kind, contract, span, asOf, kept });
    if (!canBeKept(kind, told)) continue;
    hashes[kind] = await insertSealedPaper(
      ctx.tx,
      ctx.scope,
      { contract, period: name, kind },
      { told, asOf, now: ctx.now },
    );
  }
  const found = { period: name, count: Object.keys(hashes).length, papers: hashes };
  await ctx.record({ type: 'period.papers-kept', contract, subject, at: ctx.now, data: found });
  const of = await contractForJudging(ctx.tx, ctx.scope, contract, ctx.now);
  for (const paper of papers)
    if (paper.still_owed && !paper.delivered && !paper.given_up && paper.state === 'ready')
      await makeAnew(ctx, of, paper);
};
