import { z } from 'zod';
import { InstantText, line, PageQuery, page } from '../paging.ts';
import { PERMISSIONS } from '../permissions.ts';
import { route } from '../route.ts';
import { ById, tag } from './fields.ts';

export const TokenView = z
  .object({
    id: z.string(),
    name: z.string(),
    prefix: z.string(),
    permissions: z.array(z.enum(PERMISSIONS)),
    createdAt: InstantText,
    expiresAt: InstantText,
    lastUsedAt: InstantText.nullable(),
    state: z.enum(['valid', 'expired', 'revoked']),
    may: z.array(z.string()),
  })
  .meta({ id: 'TokenView' });
export type TokenView = z.infer<typeof TokenView>;
export const CreateToken = z.strictObject({
  name: line(60),
  permissions: z.array(z.enum(PERMISSIONS)).min(1).max(PERMISSIONS.length),
  days: z.number().int().min(1).max(366).default(90),
});
export const listTokensRoute = route({
  name: 'listTokens',
  method: 'GET',
  path: '/api/tokens',
  access: 'token.manage',
  summary: 'Own personal access tokens',
  tag,
  query: PageQuery,
  reply: page(TokenView),
});
export const createTokenRoute = route({
  name: 'createToken',
  method: 'POST',
  path: '/api/tokens',
  access: 'token.manage',
  summary: 'A token with some of the own permissions; its text is in this reply only',
  tag,
  body: CreateToken,
  reply: z.object({ token: TokenView, secret: z.string() }),
  status: 201,
  repeat: 'never',
});
export const revokeTokenRoute = route({
  name: 'revokeToken',
  method: 'DELETE',
  path: '/api/tokens/{id}',
  access: 'token.manage',
  summary: 'Revokes an own token',
  tag,
  params: ById,
  reply: TokenView,
});
