import type { Clock, Platform } from '@yinuo/platform';
import { betterAuth } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import pg from 'pg';
import { SESSION_LIFE } from '../../domain/session-life.ts';

export interface AuthOptions {
  readonly pool: pg.Pool;
  readonly secret: string;
  readonly publicUrl: string;
  readonly clock: Clock;
}

/** Settings of the sign-in library: user name and password, TOTP, sessions in its own schema. No sign-up, no mail. */
export function authOptions({ pool, secret, publicUrl, clock }: AuthOptions) {
  return {
    appName: 'Yinuo',
    database: pool,
    secret,
    baseURL: publicUrl,
    trustedOrigins: [new URL(publicUrl).origin],
    emailAndPassword: { enabled: true, disableSignUp: true },
    rateLimit: { enabled: false }, // ours counts per address, and is shared with the lock-out
    telemetry: { enabled: false },
    logger: { disabled: true },
    session: {
      // The desk's own clock decides idle and absolute limits; this is only the far end.
      expiresIn: (SESSION_LIFE.absoluteMs / 1000) * 2,
      disableSessionRefresh: true,
      additionalFields: {
        signedInAt: { type: 'date' as const, required: false, input: false },
        seenAt: { type: 'date' as const, required: false, input: false },
      },
    },
    advanced: {
      cookiePrefix: 'yinuo',
      useSecureCookies: publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-yinuo-address'] },
      defaultCookieAttributes: { sameSite: 'lax' as const, httpOnly: true, path: '/' },
    },
    databaseHooks: {
      session: {
        create: {
          // A session that replaces another one (new second factor) keeps the first sign-in.
          before: async (session: Record<string, unknown>) => {
            const now = new Date(clock.now());
            return { data: { ...session, signedInAt: session.signedInAt ?? now, seenAt: now } };
          },
        },
      },
    },
    plugins: [
      username({ displayUsername: false, minUsernameLength: 1, maxUsernameLength: 60, usernameValidator: () => true }),
      twoFactor({ issuer: 'Yinuo', accountLockout: { enabled: false } }),
    ],
  };
}

/** The sign-in library on a small pool of its own, whose search path is its schema. */
export function openAuth(platform: Platform, publicUrl: string) {
  const pool = new pg.Pool({
    ...connectionOf(platform.pool),
    max: 4,
    idleTimeoutMillis: 10_000,
    options: '-c timezone=UTC -c search_path=auth',
    application_name: 'yinuo-sign-in',
    // The library wants a Date where the platform's own parser gives epoch milliseconds.
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === TIMESTAMPTZ ? toDate : pg.types.getTypeParser(oid, format),
    },
  });
  // As in the platform's pool: whoever waits gets the error by itself, and the next query opens a new connection.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const secret = platform.sealingKey.derive('yinuo sign-in');
  const auth = betterAuth(authOptions({ pool, secret, publicUrl, clock: platform.clock }));
  return { auth, secret, close: () => pool.end() };
}

export type Auth = ReturnType<typeof openAuth>['auth'];

const TIMESTAMPTZ = pg.types.builtins.TIMESTAMPTZ;
const toDate = (text: string): Date => new Date(text);

const connectionOf = (pool: pg.Pool): { connectionString: string } => {
  const { connectionString } = pool.options;
  if (!connectionString) throw new Error('the pool has no address');
  return { connectionString };
};
