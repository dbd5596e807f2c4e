import type { CreateToken, OwnSessionView, TokenView, UpdateOwnContact } from '@yinuo/api';
import { api, bodyOf, type InputOf, once } from '../../api/index.ts';
import type { ListPage } from '../../kit/index.ts';

const path = (id: string) => ({ params: { path: { id } } });

export const updateOwnContact = (body: InputOf<typeof UpdateOwnContact>) => bodyOf(api.PATCH('/api/session', { body }));

export const listSessions = (): Promise<ListPage<OwnSessionView>> => bodyOf(api.GET('/api/sessions'));

export const endSession = (id: string): Promise<unknown> => bodyOf(api.DELETE('/api/sessions/{id}', path(id)));

export const listTokens = (): Promise<ListPage<TokenView>> =>
  bodyOf(api.GET('/api/tokens', { params: { query: { limit: 100 } } }));

export type NewToken = InputOf<typeof CreateToken>;
export interface MadeToken {
  readonly token: TokenView;
  readonly secret: string;
}

export const createToken = (body: NewToken, key: string): Promise<MadeToken> =>
  bodyOf(api.POST('/api/tokens', { body, ...once(key) }));

export const revokeToken = (id: string): Promise<unknown> => bodyOf(api.DELETE('/api/tokens/{id}', path(id)));

export const disableTotp = (password: string): Promise<unknown> =>
  bodyOf(api.POST('/api/auth/two-factor/disable', { body: { password } }));
