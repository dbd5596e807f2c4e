import { type CommandContext, Fault } from '@yinuo/platform';
import { type DocumentRow, findDocumentForUpdate } from '../documents/store/document-store.ts';
import { documentView } from '../documents/view.ts';

/** A made document that no later revision has replaced, locked; with what else stands in the way refused. */
export async function openMade(
  ctx: CommandContext,
  id: string,
  blocks: (row: DocumentRow) => boolean,
): Promise<DocumentRow> {
  const row = await findDocumentForUpdate(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { document: id });
  if (row.state !== 'ready' || row.superseded_by !== null || blocks(row))
    throw new Fault('state.conflict', { state: row.state, supersededBy: row.superseded_by });
  return row;
}

export async function viewAfter(ctx: CommandContext, id: string) {
  const row = await findDocumentForUpdate(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { document: id });
  return documentView(row, ctx.actor);
}

export const nameOf = ({ actor }: CommandContext): string => ('name' in actor ? actor.name : '');
