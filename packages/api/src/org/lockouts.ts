import { z } from 'zod';
import { InstantText, line, PageQuery, page } from '../paging.ts';
import { route } from '../route.ts';
import { tag } from './fields.ts';

export const LockoutView = z.object({
  userName: z.string(),
  person: z.object({ id: z.string(), name: z.string() }).nullable().describe('null: no such user name'),
  failures: z.number().int(),
  lockedUntil: InstantText,
});
export type LockoutView = z.infer<typeof LockoutView>;
export const listLockoutsRoute = route({
  name: 'listLockouts',
  method: 'GET',
  path: '/api/lockouts',
  access: 'lockout.lift',
  summary: 'User names that are locked now after failed sign-ins',
  tag,
  query: PageQuery,
  reply: page(LockoutView),
});
export const liftLockoutRoute = route({
  name: 'liftLockout',
  method: 'DELETE',
  path: '/api/lockouts/{userName}',
  access: 'lockout.lift',
  summary: 'Lets a locked user name try again',
  tag,
  params: z.strictObject({ userName: line(60) }),
  reply: z.object({ lifted: z.boolean() }),
});
