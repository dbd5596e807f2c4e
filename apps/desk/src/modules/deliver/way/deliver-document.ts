import { DeliverDocument } from '@yinuo/api';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { completeWithin } from '../../ledger/index.ts';
import { handOverLaid } from '../../settle/index.ts';
import { type DocumentRow, markDocument } from '../documents/store/document-store.ts';
import { requireDeliverable } from './deliverable.ts';
import { requireOwner } from './may-deliver.ts';
import { nameOf, openMade, viewAfter } from './open-made.ts';
import { requireReview } from './require-review.ts';
import { peopleWhoMay, tellOfPaper } from './tell-of-paper.ts';

/** Handed over to the other side: what the ledger owes by it is done, with the document as evidence. */
export const deliverDocument = command({
  name: 'document.deliver',
  permission: 'document.deliver',
  input: DeliverDocument,
  async run(ctx, { id, to, way }) {
    const { actor } = ctx;
    const row = await openMade(ctx, id, (one) => one.delivered_at !== null || one.returned_at !== null);
    if (actor.kind !== 'person' || (actor.side !== 'hospital' && actor.side !== 'supplier'))
      throw new Fault('auth.forbidden', {});
    requireOwner(ctx, row);
    await requireDeliverable(ctx, row);
    const review = await requireReview(ctx, row, actor);
    await markDocument(ctx.tx, ctx.scope, id, {
      delivered_at: new Date(ctx.now),
      delivered_by: nameOf(ctx),
      delivered_by_id: actor.personId,
      delivered_side: actor.side,
      delivered_to: to,
      delivered_way: way,
    });
    const data = { number: row.number, title: row.title_zh, sha256: row.sha256, to, way, review };
    await ctx.record({ type: 'document.delivered', contract: row.contract_id, subject: id, at: ctx.now, data });
    await handOverLaid(ctx, id);
    await fulfil(ctx, row);
    const other = actor.side === 'supplier' ? 'hospital' : 'supplier';
    const receivers = await peopleWhoMay(ctx, row.contract_id, other, 'document.receipt');
    await tellOfPaper(ctx, row, 'document.delivered', { to: receivers });
    return viewAfter(ctx, id);
  },
});

/** What is done already, by hand or by an earlier revision, stays as it was done. */
async function fulfil(ctx: CommandContext, row: DocumentRow): Promise<void> {
  if (row.occurrence_id === null) return;
  const link = { kind: 'document' as const, ref: row.id, title: `${row.title_zh ?? ''} ${row.number ?? ''}`.trim() };
  try {
    await completeWithin(ctx, { occurrence: row.occurrence_id, evidence: { links: [link], files: [] } });
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'state.conflict') throw error;
  }
}
