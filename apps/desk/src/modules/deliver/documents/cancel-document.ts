import { DocumentParams } from '@yinuo/api';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { standInLine } from '../schedule/lost-store.ts';
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
    if (!(await cancelQueued(ctx, row))) throw new Fault('state.conflict', { state: row.state });
    const after = await findDocumentForUpdate(ctx.tx, ctx.scope, id);
    return documentView(after ?? row, ctx.actor);
  },
});

/** The same as part of another verb; false when it is not queued any more. */
export async function cancelQueued(
  ctx: CommandContext,
  { id, contract_id: contract }: { readonly id: string; readonly contract_id: string },
): Promise<boolean> {
  const change = { state: 'cancelled', finished_at: new Date(ctx.now) } as const;
  if (!(await updateQueued(ctx.tx, ctx.scope, id, change))) return false;
  await standInLine(ctx, id);
  await ctx.record({ type: 'document.cancelled', contract, subject: id, at: ctx.now });
  return true;
}
