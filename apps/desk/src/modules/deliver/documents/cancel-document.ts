import { DocumentParams } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { findDocumentForUpdate, updateQueued } from './store/document-store.ts';
import { documentView } from './view.ts';

/** Cancels what is not made yet; a rendering that is under way finds it cancelled and throws its bytes away. */
export const cancelDocument = command({
  name: 'document.cancel',
  permission: 'document.generate',
  input: DocumentParams,
  async run(ctx, { id }) {
    const row = await findDocumentForUpdate(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { document: id });
    const change = { state: 'cancelled', finished_at: new Date(ctx.now) } as const;
    if (!(await updateQueued(ctx.tx, ctx.scope, id, change))) throw new Fault('state.conflict', { state: row.state });
    await ctx.record({ type: 'document.cancelled', contract: row.contract_id, subject: id, at: ctx.now });
    const after = await findDocumentForUpdate(ctx.tx, ctx.scope, id);
    return documentView(after ?? row, ctx.actor);
  },
});
