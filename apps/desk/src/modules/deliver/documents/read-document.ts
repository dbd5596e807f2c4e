import { type DocumentDetail, DocumentParams } from '@yinuo/api';
import { Fault, query } from '@yinuo/platform';
import { remarkOf } from '../domain/remarks/remark.ts';
import { findDocument, findFigures } from './store/document-store.ts';
import { documentView } from './view.ts';

/** One document with the figures that its file prints. */
export const readDocument = query({
  name: 'document.read',
  permission: 'document.read',
  input: DocumentParams,
  async run(ctx, { id }): Promise<DocumentDetail> {
    const row = await findDocument(ctx.tx, ctx.scope, id);
    if (!row) throw new Fault('not-found', { document: id });
    const kept = await findFigures(ctx.tx, ctx.scope, id);
    const figures = kept?.figures ?? null;
    const shown = figures && { ...figures, provisional: remarkOf(figures.provisional) };
    return { ...documentView(row, ctx.actor), figures: shown };
  },
});
