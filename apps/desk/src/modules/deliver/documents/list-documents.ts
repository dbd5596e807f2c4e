import { ListDocuments } from '@yinuo/api';
import { decodeCursor, encodeCursor, permissionsOfActor, query } from '@yinuo/platform';
import { z } from 'zod';
import { selectDocuments } from './store/list-store.ts';
import { documentView } from './view.ts';

const Cursor = z.tuple([z.number().int().min(-8.64e15).max(8.64e15), z.string().max(64)]);

export const listDocuments = query({
  name: 'document.list',
  permission: 'document.read',
  input: ListDocuments,
  async run(ctx, { cursor, limit, ...filter }) {
    const last = decodeCursor(cursor, Cursor);
    const after = last === null ? null : { at: last[0], id: last[1] };
    const rows = await selectDocuments(ctx.tx, ctx.scope, { ...filter, after, limit: limit + 1 });
    const items = rows.slice(0, limit);
    const end = items.at(-1);
    return {
      items: items.map((row) => documentView(row, ctx.actor)),
      next: rows.length > limit && end ? encodeCursor([end.asked_at, end.id]) : null,
      may: permissionsOfActor(ctx.actor).has('document.generate') ? (['ask'] as const).slice() : [],
    };
  },
});
