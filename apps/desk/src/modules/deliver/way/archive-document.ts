import { ArchiveDocument } from '@yinuo/api';
import { command } from '@yinuo/platform';
import { markDocument } from '../documents/store.ts';
import { nameOf, openMade, viewAfter } from './open-made.ts';

/** Filed on paper (KL-16): under which number, where, by whom. */
export const archiveDocument = command({
  name: 'document.archive',
  permission: 'document.deliver',
  input: ArchiveDocument,
  async run(ctx, { id, place, number }) {
    const row = await openMade(ctx, id, (one) => one.archived_at !== null);
    const filed = number ?? row.archive_number ?? row.number ?? id;
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
