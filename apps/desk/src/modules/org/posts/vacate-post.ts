import { type PostView, VacatePost } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { endPresent, ownPost } from './assign-post.ts';
import { postViewOf } from './list-posts.ts';

/** The present holder leaves and nobody follows yet. */
export const vacatePost = command({
  name: 'post.vacate',
  permission: 'post.assign',
  input: VacatePost.extend({ id: z.string() }),
  async run(ctx, { id, until }): Promise<PostView> {
    const post = await ownPost(ctx, id);
    const person = await endPresent(ctx, id, until as DateText, 'until', null);
    if (person === null) throw new Fault('state.conflict', { post: id, reason: 'vacant' });
    const data = { person, until };
    await ctx.record({ type: 'post.vacated', contract: post.contract_id, subject: id, at: ctx.now, data });
    return postViewOf(ctx, id);
  },
});
