import { ArchiveDocument } from '@yinuo/api';
import { command, Fault } from '@yinuo/platform';
import { markDocument } from '../documents/store/document-store.ts';
import { findFiled } from '../documents/store/list-store.ts';
import { nameOf, openMade, viewAfter } from './open-made.ts';

/** Filed on paper once it was handed over (KL-16): under which number, where, by whom. One number, one paper. */
export const archiveDocument = command({
  name: 'document.archive',
  permission: 'document.deliver',
  input: ArchiveDocument,
  async run(ctx, { id, place, number }) {
    const row = await openMade(
      ctx,
      id,
      (one) => one.delivered_at === null || one.archived_at !== null || one.returned_at !== null,
    );
    const filed = number ?? row.archive_number ?? row.number ?? id;
    const other = await findFiled(ctx.tx, ctx.scope, row.contract_id, filed);
    if (other !== null)
      throw new Fault('input.invalid', {}, [{ path: 'number', rule: 'filed-already', params: { number: other } }]);
    await markDocument(ctx.tx, ctx.scope, id, {
      archived_at: new Date(ctx.now),
      archived_by: nameOf(ctx),
      archived_number: filed,
      archived_place: place,
    });
    const data = { number: filed, title: row.title_zh, place };
    await ctx.record({ type: 'document.archived', contract: row.contract_id, subject: id, at: ctx.now, data });
    return viewAfter(ctx, id);
  },
});
