import type { OwnSessionView, Permission, TokenView } from '@yinuo/api';
import { api, bodyOf, once } from '../../api/index.ts';
import type { ListPage } from '../../kit/index.ts';

const path = (id: string) => ({ params: { path: { id } } });

export const listSessions = async (): Promise<ListPage<OwnSessionView>> =>
  (await bodyOf(api.GET('/api/sessions'))) as ListPage<OwnSessionView>;

export const endSession = async (id: string): Promise<unknown> => bodyOf(api.DELETE('/api/sessions/{id}', path(id)));

export const listTokens = async (): Promise<ListPage<TokenView>> =>
  (await bodyOf(api.GET('/api/tokens', { params: { query: { limit: '100' } } }))) as ListPage<TokenView>;

export interface NewToken {
  readonly name: string;
  readonly permissions: readonly Permission[];
  readonly days: number;
}
export interface MadeToken {
  readonly token: TokenView;
  readonly secret: string;
}

export const createToken = async (body: NewToken, key: string): Promise<MadeToken> =>
  (await bodyOf(api.POST('/api/tokens', { body, ...once(key) }))) as MadeToken;

export const revokeToken = async (id: string): Promise<unknown> => bodyOf(api.DELETE('/api/tokens/{id}', path(id)));

export const disableTotp = async (password: string): Promise<unknown> =>
  bodyOf(api.POST('/api/auth/two-factor/disable', { body: { password } }));
