import { Fault, type Platform } from '@yinuo/platform';
import { hashPassword } from 'better-auth/crypto';
import type { FastifyRequest } from 'fastify';
import { clearAttempts, guarded } from './attempts.ts';
import { libraryHeaders, readReply } from './library/ask-library.ts';
import type { Auth } from './library/open-auth.ts';
import { recordSession } from './record-session.ts';
import { personActor } from './request/authenticate.ts';
import { cookieOf, signedValue } from './request/cookies.ts';
import { claimCode, findPersonByChallenge, findPersonByUserName } from './store.ts';

export interface SignInParts {
  readonly platform: Platform;
  readonly auth: Auth;
  readonly secret: string;
  readonly challengeCookie: string;
}

export interface Step {
  readonly secondFactor: boolean;
  readonly cookies: string[];
}

/** First step. Unknown, disabled and wrong answer alike and after the same work. */
export async function signIn(
  parts: SignInParts,
  request: FastifyRequest,
  input: { readonly username: string; readonly password: string },
): Promise<Step> {
  const { platform, auth } = parts;
  const userName = input.username.toLowerCase();
  const person = await findPersonByUserName(platform.pool, userName);
  const who = { userName, address: request.ip, person };
  const reply = await guarded(platform, who, async () => {
    if (person?.state !== 'active') {
      await hashPassword(input.password);
      return null;
    }
    const body = { username: userName, password: input.password };
    const response = await auth.api.signInUsername({ body, headers: libraryHeaders(request), asResponse: true });
    const { body: answer, cookies } = await readReply(response);
    return answer && { secondFactor: answer.twoFactorRedirect === true, cookies };
  });
  // With a second factor the count goes on until the code was right, so that codes cannot be tried without end.
  if (reply.secondFactor || person === null) return reply;
  await clearAttempts(platform, userName);
  const actor = personActor(person, request.ip);
  await recordSession(platform, actor, { type: 'session.signed-in', address: request.ip, secondFactor: false });
  return reply;
}

/** Second step: the six digits of the person who passed the first. */
export async function verifyCode(parts: SignInParts, request: FastifyRequest, code: string): Promise<string[]> {
  const { platform, auth } = parts;
  const cookie = cookieOf(request, parts.challengeCookie);
  const challenge = cookie && signedValue(cookie, parts.secret);
  const person = challenge ? await findPersonByChallenge(platform.pool, challenge) : null;
  if (person?.state !== 'active') throw new Fault('auth.credentials-wrong');
  const who = { userName: person.user_name, address: request.ip, person };
  const cookies = await guarded(platform, who, async () => {
    // Seen over somebody's shoulder, a code is worth nothing once it has been used.
    if (!(await claimCode(platform.pool, person.person_id, code, platform.clock.now()))) return null;
    const response = await auth.api.verifyTOTP({ body: { code }, headers: libraryHeaders(request), asResponse: true });
    const reply = await readReply(response);
    return reply.body && reply.cookies;
  });
  await clearAttempts(platform, person.user_name);
  const actor = personActor(person, request.ip);
  await recordSession(platform, actor, { type: 'session.signed-in', address: request.ip, secondFactor: true });
  return cookies;
}
