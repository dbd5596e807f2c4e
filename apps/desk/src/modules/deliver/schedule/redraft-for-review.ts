import type { CommandContext, Listener } from '@yinuo/platform';
import { contractForJudging, type JudgingContract } from '../../agreement/index.ts';
import { periodStanding } from '../../settle/index.ts';
import { cancelQueued } from '../documents/cancel-document.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { sortOfPeriod } from '../gather/period.ts';
import { KeptMonths } from '../gather/reading.ts';
import { KINDS } from '../kinds/index.ts';
import { isStale, type StandingPaper, standingPapers } from '../sealing/standing-papers.ts';
import { draftsBefore } from './store.ts';

/**
 * A period is looked over, or anew: its drafts that were judged earlier, or are being made so, are made once more at the
 * instant of the review, so that both sides sign documents that tell what the figures tell. What was handed over stays
 * handed over on its day; where it tells otherwise by now a revision takes its place in the period. A plan stays as it was.
 */
export const onPeriodReviewed: Listener = async (ctx, { contract: id, data = {} }) => {
  const name = String(data.period);
  const standing = id === null ? null : await periodStanding(ctx.tx, ctx.scope, id, name);
  if (id === null || standing === null) throw new Error(`a review of no period: ${name}`);
  const contract = await contractForJudging(ctx.tx, ctx.scope, id, ctx.now);
  const again = new Set<string>();
  for (const row of await draftsBefore(ctx.tx, ctx.scope, { contract: id, period: name, asOf: standing.asOf })) {
    if (row.kind === 'fault-analysis' || KINDS[row.kind].plans) continue;
    if (row.state === 'queued') await cancelQueued(ctx, row);
    if (again.has(row.kind)) continue;
    again.add(row.kind);
    await makeAnew(ctx, contract, { ...row, kind: row.kind });
  }
  const kept = new KeptMonths();
  for (const paper of await standingPapers(ctx.tx, ctx.scope, { contract: id, period: name }))
    if (paper.state === 'ready' && paper.delivered && (await isStale(ctx, paper, standing.asOf, kept)))
      await makeAnew(ctx, contract, paper);
};

type Made = Pick<
  StandingPaper,
  'kind' | 'period' | 'period_from' | 'period_to' | 'occurrence_id' | 'written' | 'asked_by' | 'asked_name'
>;

export async function makeAnew(ctx: CommandContext, contract: JudgingContract, one: Made): Promise<void> {
  const span = { name: one.period, sort: sortOfPeriod(one.period), from: one.period_from, to: one.period_to };
  const about = { kind: one.kind, span, occurrence: one.occurrence_id, written: one.written };
  await queueDocument(ctx, contract, about, { asked: { id: one.asked_by, name: one.asked_name }, scheduled: false });
}
