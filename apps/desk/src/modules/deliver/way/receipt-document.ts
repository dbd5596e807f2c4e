import { DocumentParams } from '@yinuo/api';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { confirmWithin } from '../../ledger/index.ts';
import { isOther } from '../documents/may.ts';
import { type DocumentRow, markDocument } from '../documents/store/document-store.ts';
import { nameOf, openMade, viewAfter } from './open-made.ts';
import { tellOfPaper } from './tell-of-paper.ts';

/** The other side signs for it, which confirms what it fulfils. */
export const receiptDocument = command({
  name: 'document.receipt',
  permission: 'document.receipt',
  input: DocumentParams,
  async run(ctx, { id }) {
    const row = await openMade(
      ctx,
      id,
      (one) => one.delivered_at === null || one.receipted_at !== null || one.returned_at !== null,
    );
    if (!isOther(row, ctx.actor)) throw new Fault('auth.forbidden', { side: row.delivered_side });
    await markDocument(ctx.tx, ctx.scope, id, { receipted_at: new Date(ctx.now), receipted_by: nameOf(ctx) });
    const data = { number: row.number, title: row.title_zh, sha256: row.sha256 };
    await ctx.record({ type: 'document.receipted', contract: row.contract_id, subject: id, at: ctx.now, data });
    await confirm(ctx, row);
    await tellOfPaper(ctx, row, 'document.receipted', { to: [row.delivered_by_id] });
    return viewAfter(ctx, id);
  },
});

async function confirm(ctx: CommandContext, row: DocumentRow): Promise<void> {
  if (row.occurrence_id === null) return;
  try {
    await confirmWithin(ctx, { occurrence: row.occurrence_id });
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'state.conflict') throw error;
  }
}
