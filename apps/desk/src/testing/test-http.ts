import { createHash } from 'node:crypto';
import type { PersonActor } from '@yinuo/platform';
import type { TestPlatform } from '@yinuo/platform/testing';
import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import { type DeskConfig, readConfig } from '../config.ts';
import { MODULES } from '../modules/index.ts';
import { openApp } from '../start-desk.ts';

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly address?: string;
}

/** `Body` is what the test expects to read; nothing checks it but the test. */
export interface Answer<Body = Record<string, unknown>> {
  readonly status: number;
  readonly body: Body;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Cookies set by the reply, by name; an empty value takes one away. */
  readonly cookies: ReadonlyMap<string, string>;
}

/** A browser: keeps cookies and sends the Origin of the desk's own pages. */
export interface TestSession {
  call<Body = Record<string, unknown>>(path: string, call?: Call): Promise<Answer<Body>>;
}

export interface TestHttp {
  /** The HTTP application of all modules; opened when first asked for. */
  app(): Promise<FastifyInstance>;
  /** Asks as a person, by a token with all their permissions; `null` asks as nobody. */
  call<Body = Record<string, unknown>>(actor: PersonActor | null, path: string, call?: Call): Promise<Answer<Body>>;
  /** A browser without a session. */
  browser(): TestSession;
  /** Gives the person a password; the user name is that of the test people, e.g. `first.hospital-it`. */
  givePassword(person: PersonActor, password: string): Promise<{ userName: string }>;
  closeHttp(): Promise<void>;
}

export const TEST_URL = 'http://desk.test';

/** The token of a test person, the same in every desk. */
export const tokenTextOf = (personId: string): string =>
  `yno_${createHash('sha256').update(personId).digest('base64url')}`;

export function testHttp(platform: TestPlatform, config: Partial<DeskConfig> = {}): TestHttp {
  let opened: Promise<FastifyInstance> | undefined;
  const app = () => {
    opened ??= openApp(platform, { ...testConfig(platform.url), ...config }, MODULES);
    return opened;
  };
  const ask: Ask = async <Body>(path: string, call: Call, headers: Record<string, string>): Promise<Answer<Body>> => {
    const server = await app();
    const response = await server.inject({
      method: call.method ?? (call.body === undefined ? 'GET' : 'POST'),
      url: path,
      headers: { ...headers, ...call.headers },
      ...(call.body === undefined ? {} : { payload: call.body as object }),
      ...(call.address ? { remoteAddress: call.address } : {}),
    });
    const text = response.body;
    return {
      status: response.statusCode,
      body: response.headers['content-type']?.toString().startsWith('application/json') ? JSON.parse(text) : text,
      headers: response.headers,
      cookies: new Map(response.cookies.map((cookie) => [cookie.name, cookie.value])),
    };
  };
  return {
    app,
    call: (actor, path, call = {}) =>
      ask(path, call, actor ? { authorization: `Bearer ${tokenTextOf(actor.personId)}` } : {}),
    browser: () => browser(ask),
    givePassword: (person, password) => givePassword(platform, person, password),
    async closeHttp() {
      await (await opened)?.close();
    },
  };
}

type Ask = <Body>(path: string, call: Call, headers: Record<string, string>) => Promise<Answer<Body>>;

function browser(ask: Ask): TestSession {
  const jar = new Map<string, string>();
  return {
    async call<Body>(path: string, call: Call = {}) {
      const cookie = [...jar].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
      const answer = await ask<Body>(path, call, { origin: TEST_URL, ...(cookie ? { cookie } : {}) });
      for (const [name, value] of answer.cookies) {
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    },
  };
}

async function givePassword(platform: TestPlatform, person: PersonActor, password: string) {
  const hash = await hashPassword(password);
  await platform.pool.query('delete from auth.account where "userId" = $1', [person.personId]);
  await platform.pool.query(
    `insert into auth.account (id, "accountId", "providerId", "userId", password, "updatedAt") values ($1, $1, 'credential', $1, $2, now())`,
    [person.personId, hash],
  );
  await platform.pool.query('insert into auth.password_history (person_id, hash, set_at) values ($1, $2, $3)', [
    person.personId,
    hash,
    new Date(platform.clock.now()),
  ]);
  const { rows } = await platform.pool.query<{ user_name: string }>('select user_name from person where id = $1', [
    person.personId,
  ]);
  return { userName: rows[0]?.user_name ?? '' };
}

const testConfig = (databaseUrl: string): DeskConfig =>
  readConfig({
    DATABASE_URL: databaseUrl,
    YINUO_KEY_FILE: '/dev/null',
    YINUO_PUBLIC_URL: TEST_URL,
    YINUO_REQUESTS_PER_MINUTE: '1000000',
    YINUO_ADDRESS_REQUESTS_PER_MINUTE: '1000000',
    YINUO_SIGN_INS_PER_MINUTE: '100000',
  });
