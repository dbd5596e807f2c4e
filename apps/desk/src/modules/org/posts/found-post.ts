import { FoundPost, type PostView } from '@yinuo/api';
import type { DateText } from '@yinuo/kernel';
import { command, Fault, type QueryContext } from '@yinuo/platform';
import { findPerson } from '../people/store.ts';
import { selfOf } from '../self.ts';
import { postViewOf } from './list-posts.ts';
import { insertHolder, insertPost } from './store.ts';

/** A new position of the own organisation, on a contract of its own or none, with its first holder. */
export const foundPost = command({
  name: 'post.found',
  permission: 'post.assign',
  input: FoundPost,
  async run(ctx, input): Promise<PostView> {
    const { orgId } = selfOf(ctx.actor);
    const contractId = input.contract ?? null;
    if (contractId !== null && ctx.scope.contracts !== 'all' && !ctx.scope.contracts.includes(contractId))
      throw new Fault('not-found', { contract: contractId });
    await assertOwnActive(ctx, input.person);
    const id = ctx.newId('post');
    const since = input.since as DateText;
    await insertPost(ctx.tx, ctx.scope, { ...input, id, orgId, contractId, createdAt: ctx.now });
    await insertHolder(ctx.tx, ctx.scope, { postId: id, personId: input.person, since });
    await ctx.record({
      type: 'post.assigned',
      contract: contractId,
      org: orgId,
      subject: id,
      at: ctx.now,
      data: { kind: input.kind, title: input.title, person: input.person, since },
    });
    return postViewOf(ctx, id);
  },
});

/** A post is held by an active person of the organisation that fills it. */
export async function assertOwnActive(ctx: QueryContext, personId: string): Promise<void> {
  const person = await findPerson(ctx.tx, ctx.scope, personId);
  if (!person || person.org_id !== ctx.scope.org) throw new Fault('not-found', { person: personId });
  if (person.state !== 'active') throw new Fault('state.conflict', { person: personId, state: person.state });
}
