import { CaseFileParams } from '@yinuo/api';
import { Fault, query } from '@yinuo/platform';
import { findCase } from '../../store/case-store.ts';
import { findFile } from '../../store/file-store.ts';

export const readAttachment = query({
  name: 'case.read-attachment',
  permission: 'case.read',
  input: CaseFileParams,
  async run(ctx, { id, file }) {
    const found = (await findCase(ctx.tx, ctx.scope, id)) && (await findFile(ctx.tx, ctx.scope, id, file));
    if (!found) throw new Fault('not-found', { case: id, file });
    return { type: found.type, name: found.name, content: found.content };
  },
});
