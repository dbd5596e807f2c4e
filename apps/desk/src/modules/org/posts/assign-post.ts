import { AssignPost, type PostView } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { type CommandContext, command, Fault } from '@yinuo/platform';
import { z } from 'zod';
import { assertOwnActive } from './found-post.ts';
import { postViewOf } from './list-posts.ts';
import { endHolding, findPost, insertHolder, type PostRow, selectHolders } from './store.ts';

/** Another person takes the post over: the present holder's term ends on the day the next begins. */
export const assignPost = command({
  name: 'post.assign',
  permission: 'post.assign',
  input: AssignPost.extend({ id: z.string() }),
  async run(ctx, { id, person, since }): Promise<PostView> {
    const post = await ownPost(ctx, id);
    await assertOwnActive(ctx, person);
    await endPresent(ctx, id, since as DateText, 'since', person);
    await insertHolder(ctx.tx, ctx.scope, { postId: id, personId: person, since: since as DateText });
    await ctx.record({
      type: 'post.assigned',
      contract: post.contract_id,
      subject: id,
      at: ctx.now,
      data: { person, since },
    });
    return postViewOf(ctx, id);
  },
});

/** A post that the own organisation fills; another's is not found. */
export async function ownPost(ctx: CommandContext, id: string): Promise<PostRow> {
  const post = await findPost(ctx.tx, ctx.scope, id);
  if (!post || post.org_id !== ctx.scope.org) throw new Fault('not-found', { post: id });
  return post;
}

/** Ends the present holder's term; terms follow each other and never overlap. Returns who it was. */
export async function endPresent(
  ctx: CommandContext,
  id: string,
  day: DateText,
  field: string,
  next: string | null,
): Promise<string | null> {
  const holders = await selectHolders(ctx.tx, ctx.scope, [id]);
  const present = holders.find((holder) => holder.until === null);
  const [latest] = holders;
  if (present && present.person_id === next) throw new Fault('duplicate', { person: next });
  const earliest = present?.since ?? latest?.until;
  if (earliest && day < earliest)
    throw new Fault('input.invalid', {}, [{ path: field, rule: 'not-before', params: { minimum: earliest } }]);
  if (present) await endHolding(ctx.tx, ctx.scope, id, day);
  return present?.person_id ?? null;
}
