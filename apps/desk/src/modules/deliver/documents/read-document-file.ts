import { DocumentParams } from '@yinuo/api';
import { Fault, query } from '@yinuo/platform';
import { findContent } from './store/document-store.ts';

/** The bytes, as they were made. */
export const readDocumentFile = query({
  name: 'document.read-file',
  permission: 'document.read',
  input: DocumentParams,
  async run(ctx, { id }) {
    const found = await findContent(ctx.tx, ctx.scope, id);
    if (!found?.content) throw new Fault('not-found', { document: id });
    return { type: found.file_type ?? 'application/octet-stream', name: found.file_name ?? id, content: found.content };
  },
});
