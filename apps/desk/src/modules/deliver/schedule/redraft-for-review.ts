import type { Listener } from '@yinuo/platform';
import { contractForJudging } from '../../agreement/index.ts';
import { periodStanding } from '../../settle/index.ts';
import { cancelQueued } from '../documents/cancel-document.ts';
import { queueDocument } from '../documents/queue-document.ts';
import { sortOfPeriod } from '../gather/period.ts';
import { KINDS } from '../kinds/index.ts';
import { draftsBefore } from './store.ts';

/**
 * A period is looked over, or anew: its drafts that were judged earlier, or are being made so, are made once more at the
 * instant of the review, so that both sides sign documents that tell what the figures tell. What was handed over stays as it
 * is, and a plan as it was.
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
    const span = { name, sort: sortOfPeriod(name), from: row.period_from, to: row.period_to };
    const about = { kind: row.kind, span, occurrence: row.occurrence_id, written: row.written };
    await queueDocument(ctx, contract, about, {
      asked: { id: row.asked_by, name: row.asked_name },
      scheduled: false,
    });
  }
};
