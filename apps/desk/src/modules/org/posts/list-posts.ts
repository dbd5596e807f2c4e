import { ListPosts, type PostView } from '@yinuo/api';
import { decodeCursor, encodeCursor, Fault, type QueryContext, query } from '@yinuo/platform';
import { z } from 'zod';
import { findPost, selectHolders, selectPosts } from './store.ts';
import { postView } from './view.ts';

const Cursor = z.tuple([z.string().max(60)]);

export const listPosts = query({
  name: 'post.list',
  permission: 'person.list',
  input: ListPosts,
  async run(ctx, input): Promise<{ items: PostView[]; next: string | null }> {
    const { cursor, limit, ...filter } = input;
    const after = decodeCursor(cursor, Cursor)?.[0] ?? null;
    const found = await selectPosts(ctx.tx, ctx.scope, { ...filter, after, limit: limit + 1 });
    const rows = found.slice(0, limit);
    const holders = await selectHolders(
      ctx.tx,
      ctx.scope,
      rows.map((row) => row.id),
    );
    const last = rows.at(-1);
    return {
      items: rows.map((row) => postView(row, holders, ctx.actor)),
      next: found.length > limit && last ? encodeCursor([last.id]) : null,
    };
  },
});

export async function postViewOf(ctx: QueryContext, id: string): Promise<PostView> {
  const row = await findPost(ctx.tx, ctx.scope, id);
  if (!row) throw new Fault('not-found', { post: id });
  return postView(row, await selectHolders(ctx.tx, ctx.scope, [id]), ctx.actor);
}
