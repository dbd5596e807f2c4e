import { PageQuery, type TokenView } from '@yinuo/api';
import { decodeCursor, encodeCursor, query } from '@yinuo/platform';
import { z } from 'zod';
import { selfOf } from '../self.ts';
import { selectTokens } from './store.ts';
import { tokenView } from './view.ts';

const Cursor = z.tuple([z.string().max(60)]);

/** Own tokens, latest first. */
export const listTokens = query({
  name: 'token.list',
  permission: 'token.manage',
  input: PageQuery,
  async run(ctx, { cursor, limit }): Promise<{ items: TokenView[]; next: string | null }> {
    const before = decodeCursor(cursor, Cursor)?.[0] ?? null;
    const found = await selectTokens(ctx.tx, ctx.scope, selfOf(ctx.actor).personId, before, limit + 1);
    const rows = found.slice(0, limit);
    const last = rows.at(-1);
    return {
      items: rows.map((row) => tokenView(row, ctx.now)),
      next: found.length > limit && last ? encodeCursor([last.id]) : null,
    };
  },
});
