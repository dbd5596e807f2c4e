import { DocumentParams } from '@yinuo/api';
import { actorId, command } from '@yinuo/platform';
import { markDocument } from '../documents/store/document-store.ts';
import { requireOwner } from './may-deliver.ts';
import { nameOf, openMade, viewAfter } from './open-made.ts';

/** Read over and found right by who owes it; by another person than hands it over (`requireReview`). */
export const reviewDocument = command({
  name: 'document.review',
  permission: 'document.review',
  input: DocumentParams,
  async run(ctx, { id }) {
    const row = await openMade(ctx, id, (one) => one.reviewed_at !== null || one.delivered_at !== null);
    requireOwner(ctx, row);
    await markDocument(ctx.tx, ctx.scope, id, {
      reviewed_at: new Date(ctx.now),
      reviewed_by: nameOf(ctx),
      reviewed_by_id: actorId(ctx.actor),
      returned_at: null,
      returned_by: null,
      return_reason: null,
    });
    const data = { number: row.number, sha256: row.sha256 };
    await ctx.record({ type: 'document.reviewed', contract: row.contract_id, subject: id, at: ctx.now, data });
    return viewAfter(ctx, id);
  },
});
