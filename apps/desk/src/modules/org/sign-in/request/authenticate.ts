import { createHash } from 'node:crypto';
import { PERMISSIONS, type Permission } from '@yinuo/api';
import { type Actor, type Authenticate, Fault, type PersonActor, type Platform } from '@yinuo/platform';
import type { FastifyRequest } from 'fastify';
import { isAdministrator } from '../../domain/role-rules.ts';
import { SESSION_LIFE, sessionEnds } from '../../domain/session-life.ts';
import {
  type CredentialPerson,
  deleteDeadSessions,
  findSession,
  findToken,
  type KnownSession,
  type KnownToken,
  touchSession,
  touchToken,
} from '../store.ts';
import { cookieOf, signedValue } from './cookies.ts';
import { checkOrigin } from './origin.ts';
import { recentActors } from './recent-actors.ts';

/** What the sign-in routes know of a request beyond its actor. */
export type Credential =
  | { readonly kind: 'session'; readonly known: KnownSession }
  | { readonly kind: 'token'; readonly known: KnownToken };

export interface Authenticator {
  readonly authenticate: Authenticate;
  credentialOf(request: FastifyRequest): Credential | null;
}

export interface AuthenticatorOptions {
  readonly platform: Platform;
  readonly secret: string;
  readonly cookieName: string;
  readonly publicUrl: string;
  readonly adminSecondFactorRequired: boolean;
}

/** Session cookie or `Bearer yno_…` → person; a presented token that is not valid is refused, everything else anonymous. */
export function authenticator(options: AuthenticatorOptions): Authenticator {
  const credentials = new WeakMap<FastifyRequest, Credential>();
  const authenticate: Authenticate = async (request) => {
    const { authorization } = request.headers;
    const credential =
      authorization?.startsWith('Bearer ') && !MACHINE.test(authorization)
        ? await tokenOf(options.platform, authorization.slice(7))
        : await sessionOf(options, request);
    if (credential === null) return { kind: 'anonymous', address: request.ip };
    credentials.set(request, credential);
    if (!isSignInPath(request)) assertUsable(credential.known, options.adminSecondFactorRequired);
    return actorOf(credential, request.ip);
  };
  return { authenticate, credentialOf: (request) => credentials.get(request) ?? null };
}

/** Of runners and of other tools' alerts: checked by the routes that take them, and no person's. */
const MACHINE = /^Bearer yn[ar]_/;

async function tokenOf(platform: Platform, text: string): Promise<Credential> {
  const hash = createHash('sha256').update(text).digest('hex');
  const known = /^yno_[\w-]{43}$/.test(text)
    ? await recentActors(platform).token(hash, () => findToken(platform.pool, hash))
    : null;
  const now = platform.clock.now();
  if (known?.state !== 'active' || known.expires_at <= now) throw new Fault('auth.required', { token: true });
  if (known.last_used_at === null || now - known.last_used_at >= SESSION_LIFE.touchMs) {
    await touchToken(platform.pool, known.token_id, now);
    recentActors(platform).forget(hash);
  }
  return { kind: 'token', known };
}

async function sessionOf(options: AuthenticatorOptions, request: FastifyRequest): Promise<Credential | null> {
  const { platform } = options;
  const cookie = cookieOf(request, options.cookieName);
  checkOrigin(request, options.publicUrl, cookie !== null);
  const token = cookie === null ? null : signedValue(cookie, options.secret);
  if (token === null) return null;
  const known = await recentActors(platform).session(token, () => findSession(platform.pool, token));
  const now = platform.clock.now();
  if (known?.state !== 'active') return null;
  if (sessionEnds(known.signed_in_at, known.seen_at) <= now) {
    await deleteDeadSessions(platform.pool, now);
    recentActors(platform).forget(token);
    return null;
  }
  if (now - known.seen_at >= SESSION_LIFE.touchMs) {
    await touchSession(platform.pool, known.session_id, now);
    recentActors(platform).forget(token);
  }
  return { kind: 'session', known };
}

/** Where a person must be able to go who still has to change the first password or add a second factor. */
const isSignInPath = (request: FastifyRequest): boolean => {
  const path = request.routeOptions.url ?? '';
  return path === '/api/session' || path.startsWith('/api/auth/');
};

function assertUsable(known: CredentialPerson, adminSecondFactorRequired: boolean): void {
  if (known.must_change) throw new Fault('auth.password-change-required');
  if (adminSecondFactorRequired && isAdministrator(known.roles) && !known.second_factor)
    throw new Fault('auth.second-factor-required');
}

/** The actor of a known person; roles and permissions are those of this moment. */
export function personActor(known: CredentialPerson, address: string): PersonActor {
  return {
    kind: 'person',
    personId: known.person_id,
    name: known.name,
    orgId: known.org_id,
    side: known.side,
    roles: known.roles,
    address,
  };
}

function actorOf(credential: Credential, address: string): Actor {
  const actor = personActor(credential.known, address);
  if (credential.kind === 'session') return actor;
  const permissions = credential.known.permissions.filter(isPermission);
  return { ...actor, token: { id: credential.known.token_id, permissions } };
}

/** A token may outlive a permission that a later version drops. */
const isPermission = (name: string): name is Permission => PERMISSIONS.some((one) => one === name);
