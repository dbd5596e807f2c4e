import { z } from 'zod';
import { DateText, LocalText, PageQuery, page } from '../paging.ts';
import { route } from '../route.ts';
import { ById, Id, Name, tag } from './fields.ts';

export const POST_KINDS = ['project-lead', 'on-site', 'service-desk', 'quality', 'liaison', 'other'] as const;
export const PostHolderView = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  since: DateText,
  until: DateText.nullable().describe('first day on which it is so no longer'),
});
export const PostView = z
  .object({
    id: z.string(),
    organisation: z.string(),
    contract: z.string().nullable(),
    kind: z.enum(POST_KINDS),
    title: LocalText,
    holders: z.array(PostHolderView).describe('the present one first'),
    may: z.array(z.string()),
  })
  .meta({ id: 'PostView' });
export type PostView = z.infer<typeof PostView>;
export const ListPosts = PageQuery.extend({ contract: Id.optional(), organisation: Id.optional() });
export const FoundPost = z.strictObject({
  contract: Id.optional(),
  kind: z.enum(POST_KINDS),
  title: Name,
  person: Id,
  since: DateText,
});
export const AssignPost = z.strictObject({ person: Id, since: DateText });
export const VacatePost = z.strictObject({ until: DateText });

export const listPostsRoute = route({
  name: 'listPosts',
  method: 'GET',
  path: '/api/posts',
  access: 'person.list',
  summary: 'Named positions on contracts and in the own organisation, with all who held them (XY-19, KL-9)',
  tag,
  query: ListPosts,
  reply: page(PostView),
});
export const foundPostRoute = route({
  name: 'foundPost',
  method: 'POST',
  path: '/api/posts',
  access: 'post.assign',
  summary: 'A new position of the own organisation, with its first holder',
  tag,
  body: FoundPost,
  reply: PostView,
  status: 201,
});
export const assignPostRoute = route({
  name: 'assignPost',
  method: 'POST',
  path: '/api/posts/{id}/assign',
  access: 'post.assign',
  summary: 'Another person takes the position over; the present holder’s term ends that day',
  tag,
  params: ById,
  body: AssignPost,
  reply: PostView,
});
export const vacatePostRoute = route({
  name: 'vacatePost',
  method: 'POST',
  path: '/api/posts/{id}/vacate',
  access: 'post.assign',
  summary: 'The present holder leaves, nobody follows',
  tag,
  params: ById,
  body: VacatePost,
  reply: PostView,
});
