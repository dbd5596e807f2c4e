import { type Actor, Fault, type Platform } from '@yinuo/platform';
import type { FastifyRequest } from 'fastify';
import { clearAttempts, guarded } from '../attempts.ts';
import { libraryHeaders, readReply } from '../library/ask-library.ts';
import type { Auth } from '../library/open-auth.ts';
import { recordSession } from '../record-session.ts';
import type { KnownSession } from '../store.ts';

export interface OwnRequest {
  readonly platform: Platform;
  readonly auth: Auth;
  readonly actor: Actor;
  readonly known: KnownSession;
  readonly request: FastifyRequest;
}

const wrongCode = () => new Fault('auth.credentials-wrong', {}, [{ path: 'code', rule: 'wrong' }]);

/** Begins a second factor: the address for the authenticator. It counts once a first code was confirmed. */
export async function enableTotp(own: OwnRequest, password: string): Promise<string> {
  if (own.known.second_factor) throw new Fault('state.conflict', { reason: 'second-factor-enabled' });
  const body = { password, method: 'totp' as const };
  const answer = await withPassword(own, async () =>
    readReply(await own.auth.api.enableTwoFactor({ body, headers: libraryHeaders(own.request), asResponse: true })),
  );
  const uri = answer.body?.totpURI;
  if (typeof uri !== 'string') throw new Error('sign-in library gave no address');
  return named(uri, own.known.user_name);
}

/** Confirms it with a first code; the session is replaced. */
export async function confirmTotp(own: OwnRequest, code: string): Promise<string[]> {
  if (own.known.second_factor) throw new Fault('state.conflict', { reason: 'second-factor-enabled' });
  const headers = libraryHeaders(own.request);
  const reply = await readReply(await own.auth.api.verifyTOTP({ body: { code }, headers, asResponse: true }));
  if (!reply.body) throw wrongCode();
  await recordSession(own.platform, own.actor, { type: 'person.second-factor-enabled', address: own.request.ip });
  return reply.cookies;
}

/** Takes it off, after the password was proved again; the session is replaced. */
export async function disableTotp(own: OwnRequest, password: string): Promise<string[]> {
  if (!own.known.second_factor) throw new Fault('state.conflict', { reason: 'no-second-factor' });
  const headers = libraryHeaders(own.request);
  const reply = await withPassword(own, async () =>
    readReply(await own.auth.api.disableTwoFactor({ body: { password }, headers, asResponse: true })),
  );
  await recordSession(own.platform, own.actor, { type: 'person.second-factor-disabled', address: own.request.ip });
  return reply.cookies;
}

async function withPassword(own: OwnRequest, ask: () => ReturnType<typeof readReply>) {
  const who = { userName: own.known.user_name, address: own.request.ip, person: own.known };
  const reply = await guarded(own.platform, who, async () => {
    const answer = await ask();
    return answer.body && answer;
  });
  await clearAttempts(own.platform, own.known.user_name);
  return reply;
}

/** The authenticator shows the user name, not the library's made-up mail address. */
function named(uri: string, userName: string): string {
  const url = new URL(uri);
  url.pathname = `/Yinuo:${encodeURIComponent(userName)}`;
  return url.href;
}
