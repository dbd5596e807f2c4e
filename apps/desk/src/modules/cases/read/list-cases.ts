import { ListCases } from '@yinuo/api';
import { decodeCursor, encodeCursor, query } from '@yinuo/platform';
import { z } from 'zod';
import { isOutsider } from '../open-case.ts';
import { keyOf, selectPage } from '../store/list-store.ts';
import { summaryFor } from '../view.ts';
import { whereOf } from './where-of.ts';

const Cursor = z.tuple([z.number().int().min(-8.64e15).max(8.64e15), z.string().max(64)]);

/** Cases by any filter. A cursor holds the sort key and id of the last row: pages neither repeat nor skip. */
export const listCases = query({
  name: 'case.list',
  permission: 'case.read',
  input: ListCases,
  async run(ctx, { cursor, limit, sort: asked, ...filter }) {
    const sort = isOutsider(ctx) && asked.endsWith('due') ? '-reported' : asked;
    const last = decodeCursor(cursor, Cursor);
    const after = last === null ? null : { key: last[0], id: last[1] };
    const rows = await selectPage(ctx.tx, whereOf(ctx, filter), sort, after, limit + 1);
    const items = rows.slice(0, limit);
    const end = items.at(-1);
    return {
      items: items.map((row) => summaryFor(row, isOutsider(ctx))),
      next: rows.length > limit && end ? encodeCursor([keyOf(end, sort), end.id]) : null,
    };
  },
});
