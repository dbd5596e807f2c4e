import { ReturnDocument } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { markDocument } from '../documents/store/document-store.ts';
import { requireOwner } from './may-deliver.ts';
import { nameOf, openMade, viewAfter } from './open-made.ts';

/** Sent back before it was handed over, by who owes it: it needs another revision. The other side answers what it was given. */
export const returnDocument = command({
  name: 'document.return',
  permission: 'document.review',
  input: ReturnDocument,
  async run(ctx, { id, reason }) {
    const row = await openMade(ctx, id, (one) => one.returned_at !== null || one.delivered_at !== null);
    requireOwner(ctx, row);
    await markDocument(ctx.tx, ctx.scope, id, {
      reviewed_at: null,
      reviewed_by: null,
      reviewed_by_id: null,
      returned_at: new Date(ctx.now),
      returned_by: nameOf(ctx),
      return_reason: reason,
    });
    const data = { number: row.number, reason };
    await ctx.record({ type: 'document.returned', contract: row.contract_id, subject: id, at: ctx.now, data });
    return viewAfter(ctx, id);
  },
});
