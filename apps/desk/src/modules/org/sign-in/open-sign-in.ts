import '@fastify/rate-limit';
import {
  changePasswordRoute,
  disableTotpRoute,
  enableTotpRoute,
  endSessionRoute,
  getSessionRoute,
  listSessionsRoute,
  signInRoute,
  signOutRoute,
  updateOwnContactRoute,
  verifyTotpRoute,
} from '@yinuo/api';
import { type Actor, type Authenticate, binder, Fault, type Platform, recordRefusal } from '@yinuo/platform';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { selfOf } from '../self.ts';
import { libraryHeaders } from './library/ask-library.ts';
import { openAuth } from './library/open-auth.ts';
import { changePassword } from './own/change-password.ts';
import { endSession, listSessions } from './own/own-sessions.ts';
import { confirmTotp, disableTotp, enableTotp } from './own/second-factor.ts';
import { updateOwnContact } from './own/update-own-contact.ts';
import { recordSession } from './record-session.ts';
import { type Authenticator, authenticator } from './request/authenticate.ts';
import { recentActors } from './request/recent-actors.ts';
import { sessionView } from './session-view.ts';
import { type SignInParts, signIn, verifyCode } from './sign-in.ts';

export interface SignInConfig {
  readonly publicUrl: string;
  readonly signInsPerMinuteMax: number;
  readonly adminSecondFactorRequired: boolean;
}

/** Binds the sign-in routes, and returns how a request becomes an actor. Only what is bound here of the library exists. */
export async function openSignIn(
  app: FastifyInstance,
  platform: Platform,
  config: SignInConfig,
): Promise<Authenticate> {
  const { auth, secret, close } = openAuth(platform, config.publicUrl);
  app.addHook('onClose', close);
  const { authCookies, createAuthCookie } = await auth.$context;
  const people = authenticator({ platform, secret, cookieName: authCookies.sessionToken.name, ...config });
  const parts = { platform, auth, secret, challengeCookie: createAuthCookie('two_factor').name };
  bindSignIn(app, people, parts, config);
  bindOwnAccount(app, people, parts, config);
  return people.authenticate;
}

function bindSignIn(app: FastifyInstance, people: Authenticator, parts: SignInParts, config: SignInConfig): void {
  const bind = binder(app, parts.platform, people.authenticate);
  const perAddress = app.createRateLimit({ max: config.signInsPerMinuteMax, timeWindow: '1 minute' });
  const limit = async (request: FastifyRequest) => {
    const state = await perAddress(request);
    if (!state.isAllowed && state.isExceeded) throw new Fault('rate.limited', { seconds: state.ttlInSeconds });
  };
  bind(signInRoute, async ({ body, raw, header }) => {
    await limit(raw);
    const { secondFactor, cookies } = await signIn(parts, raw, body);
    header('set-cookie', cookies);
    return { secondFactor };
  });
  bind(verifyTotpRoute, async ({ actor, body, raw, header }) => {
    await limit(raw);
    const known = sessionOf(people, raw);
    const cookies = known
      ? await confirmTotp({ ...parts, actor, known, request: raw }, body.code)
      : await verifyCode(parts, raw, body.code);
    recentActors(parts.platform).forgetAll();
    header('set-cookie', cookies);
    return { signedIn: true };
  });
  bind(signOutRoute, async ({ actor, raw, header }) => {
    const known = sessionOf(people, raw);
    const response = await parts.auth.api.signOut({ headers: libraryHeaders(raw), asResponse: true });
    header('set-cookie', response.headers.getSetCookie());
    if (known) await recordSession(parts.platform, actor, { type: 'session.signed-out', address: raw.ip });
    recentActors(parts.platform).forgetAll();
    return { signedOut: known !== null };
  });
}

function bindOwnAccount(app: FastifyInstance, people: Authenticator, parts: SignInParts, config: SignInConfig): void {
  const { platform } = parts;
  const bind = binder(app, platform, people.authenticate);
  const own = async (actor: Actor, request: FastifyRequest) => {
    const known = sessionOf(people, request);
    if (known) return { ...parts, actor, known, request };
    await recordRefusal(platform, actor, 'account.change');
    throw new Fault('auth.forbidden', { needs: 'session' }); // a token never changes the account
  };
  bind(getSessionRoute, async ({ actor, raw }) => {
    const credential = people.credentialOf(raw);
    if (!credential) throw new Fault('auth.required');
    return sessionView(selfOf(actor), credential, platform.clock.now(), config.adminSecondFactorRequired);
  });
  bind(updateOwnContactRoute, async ({ actor, body, raw }) => {
    const changed = await updateOwnContact(platform, (await own(actor, raw)).actor, body);
    recentActors(platform).forgetAll();
    return changed;
  });
  bind(enableTotpRoute, async ({ actor, body, raw }) => ({
    totpUri: await enableTotp(await own(actor, raw), body.password),
  }));
  bind(disableTotpRoute, async ({ actor, body, raw, header }) => {
    header('set-cookie', await disableTotp(await own(actor, raw), body.password));
    recentActors(platform).forgetAll();
    return { disabled: true };
  });
  bind(changePasswordRoute, async ({ actor, body, raw }) => {
    const { known } = await own(actor, raw);
    await changePassword(platform, actor, { known, address: raw.ip, ...body });
    recentActors(platform).forgetAll();
    return { changed: true };
  });
  bind(listSessionsRoute, ({ actor, raw }) =>
    listSessions(platform, actor, { current: sessionOf(people, raw)?.session_id ?? null }),
  );
  bind(endSessionRoute, async ({ actor, params }) => {
    const ended = await endSession(platform, actor, params);
    recentActors(platform).forgetAll();
    return ended;
  });
}

function sessionOf(people: Authenticator, request: FastifyRequest) {
  const credential = people.credentialOf(request);
  return credential?.kind === 'session' ? credential.known : null;
}
