import { ListNotices } from '@yinuo/api';
import { decodeCursor, encodeCursor, Fault, query } from '@yinuo/platform';
import { z } from 'zod';
import { countUnread, selectNotices } from './store.ts';
import { noticeView } from './view.ts';

export const listNotices = query({
  name: 'notice.list',
  permission: 'notice.read',
  input: ListNotices,
  async run(ctx, input) {
    if (ctx.actor.kind !== 'person') throw new Fault('auth.forbidden', { permission: 'notice.read' });
    const before = decodeCursor(input.cursor, z.tuple([z.number().int()]))?.[0] ?? null;
    const rows = await selectNotices(ctx.tx, ctx.actor.personId, {
      unread: input.unread === 'true',
      before,
      limit: input.limit + 1,
    });
    const items = rows.slice(0, input.limit);
    const last = items.at(-1);
    return {
      items: items.map(noticeView),
      next: rows.length > input.limit && last ? encodeCursor([last.seq]) : null,
      unread: await countUnread(ctx.tx, ctx.actor.personId),
    };
  },
});
