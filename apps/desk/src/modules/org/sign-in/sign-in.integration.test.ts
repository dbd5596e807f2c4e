import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../../../testing/index.ts';
import { attemptSweeper } from './attempt-sweeper.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.pool.query('delete from sign_in_attempt'));

const password = 'Quiet-River-27';
const minutes = (count: number) => count * 60_000;
const signIn = (username: string, secret = password) => ({ body: { username, password: secret } });
const SIGN_IN = '/api/auth/sign-in/username';

async function signedIn(role: Parameters<TestDesk['person']>[0]) {
  const person = desk.person(role);
  const { userName } = await desk.givePassword(person, password);
  const browser = desk.browser();
  const answer = await browser.call(SIGN_IN, signIn(userName));
  expect(answer.status).toBe(200);
  return { person, userName, browser, answer };
}

const lastFacts = async (count: number) => {
  const { rows } = await desk.pool.query<{ type: string }>('select type, subject, org_id, data from fact order by seq');
  return rows.slice(-count);
};

test('by user name and password; the session says who is there, and ends with the sign-out', async () => {
  const { person, userName, browser, answer } = await signedIn('hospital-it');
  expect(answer.body).toEqual({ secondFactor: false });
  expect(String(answer.headers['set-cookie'])).toMatch(/^yinuo\.session_token=.*; HttpOnly; SameSite=Lax/);
  const session = await browser.call('/api/session');
  expect(session.body).toMatchObject({
    person: { id: person.personId, userName },
    organisation: { id: 'org_first', side: 'hospital' },
    roles: ['hospital-it'],
    mustChangePassword: false,
    idleSeconds: 1800,
  });
  expect((await browser.call('/api/auth/sign-out', { body: {} })).body).toEqual({ signedOut: true });
  expect((await browser.call('/api/session')).status).toBe(401);
  expect((await lastFacts(3)).map((fact) => fact.type)).toEqual([
    'session.signed-in',
    'session.signed-out',
    'access.refused',
  ]);
});

test('the name may be typed in capitals', async () => {
  const { userName } = await desk.givePassword(desk.person('hospital-it'), password);
  expect((await desk.browser().call(SIGN_IN, signIn(` ${userName.toUpperCase()} `))).status).toBe(200);
});

test('unknown, wrong and disabled answer alike; facts keep no typed name', async () => {
  const disabled = desk.person('hospital-leader', 'second');
  const { userName } = await desk.givePassword(disabled, password);
  await desk.pool.query(`update person set state = 'disabled', disabled_at = now() where id = $1`, [disabled.personId]);
  const wrong = await desk.givePassword(desk.person('hospital-it'), password);
  const answers = await Promise.all(
    [signIn('nobody-of-that-name'), signIn(wrong.userName, 'Wrong-River-27'), signIn(userName)].map(async (attempt) => {
      const { status, body } = await desk.browser().call(SIGN_IN, attempt);
      return { status, code: body.code, params: body.params };
    }),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify({ status: 401, code: 'auth.credentials-wrong', params: {} })]),
  );
  const facts = await lastFacts(3);
  expect(facts.every((fact) => fact.type === 'session.sign-in-failed')).toBe(true);
  expect(JSON.stringify(facts)).not.toContain('nobody-of-that-name');
});

test.each(['supplier.supplier-lead', 'no-such-name'])('five failures lock %s for fifteen minutes', async (name) => {
  if (name !== 'no-such-name') await desk.givePassword(desk.person('supplier-lead'), password);
  const browser = desk.browser();
  for (const status of [401, 401, 401, 401, 401, 423])
    expect((await browser.call(SIGN_IN, signIn(name, 'Wrong-River-27'))).status).toBe(status);
  desk.clock.advance(minutes(15) - 1);
  const locked = await browser.call(SIGN_IN, signIn(name));
  expect(locked).toMatchObject({ status: 423, body: { code: 'auth.locked', params: { seconds: 1 } } });
  desk.clock.advance(1);
  expect((await browser.call(SIGN_IN, signIn(name))).status).toBe(name === 'no-such-name' ? 401 : 200);
});

test('guesses sent side by side run out as well', async () => {
  const { userName } = await desk.givePassword(desk.person('hospital-it'), password);
  const guesses = Array.from({ length: 12 }, (_, nth) =>
    desk.browser().call(SIGN_IN, signIn(userName, `Wrong-${nth}-aaaa`)),
  );
  const statuses = (await Promise.all(guesses)).map((answer) => answer.status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  expect(statuses.filter((status) => status === 423)).toHaveLength(7);
});

test('the security administrator lifts a lock, and nobody else', async () => {
  const { userName } = await desk.givePassword(desk.person('hospital-it'), password);
  for (let nth = 0; nth < 5; nth++) await desk.browser().call(SIGN_IN, signIn(userName, 'Wrong-River-27'));
  const security = desk.person('security-admin');
  const list = await desk.call<{ items: unknown[] }>(security, '/api/lockouts');
  expect(list.body.items).toMatchObject([
    { userName, failures: 5, person: { id: desk.person('hospital-it').personId } },
  ]);
  const path = `/api/lockouts/${userName}`;
  expect((await desk.call(desk.person('system-admin'), path, { method: 'DELETE' })).status).toBe(403);
  expect((await desk.call(security, path, { method: 'DELETE' })).body).toEqual({ lifted: true });
  expect((await desk.call(security, path, { method: 'DELETE' })).status).toBe(404);
  expect((await desk.browser().call(SIGN_IN, signIn(userName))).status).toBe(200);
});

test('a session ends when it is not used for half an hour', async () => {
  const { browser } = await signedIn('hospital-finance');
  for (let nth = 0; nth < 3; nth++) {
    desk.clock.advance(minutes(30) - 1);
    expect((await browser.call('/api/session')).status).toBe(200);
  }
  desk.clock.advance(minutes(30));
  expect((await browser.call('/api/session')).status).toBe(401);
});

test('and after twelve hours, however much it is used', async () => {
  const { browser } = await signedIn('hospital-finance');
  for (let minute = 0; minute < 12 * 60; minute += 20) {
    expect((await browser.call('/api/session')).status).toBe(200);
    desk.clock.advance(minutes(20));
  }
  expect((await browser.call('/api/session')).status).toBe(401);
});

test('a disabled person, a revoked role: at the next request', async () => {
  const { browser, person } = await signedIn('hospital-auditor');
  expect((await browser.call('/api/people')).status).toBe(200);
  const security = desk.person('security-admin');
  await desk.call(security, `/api/people/${person.personId}/roles/hospital-auditor`, { method: 'DELETE' });
  expect((await browser.call('/api/people')).status).toBe(403);
  await desk.call(desk.person('system-admin'), `/api/people/${person.personId}/disable`, { method: 'POST' });
  expect((await browser.call('/api/session')).status).toBe(401);
});

test('what changes something by cookie must come from a page of the desk', async () => {
  const { browser, userName } = await signedIn('hospital-it');
  const foreign = { headers: { origin: 'http://elsewhere.test' } };
  const refused = await browser.call('/api/tokens', { ...foreign, body: { name: 'x', permissions: ['case.read'] } });
  expect(refused).toMatchObject({ status: 403, body: { code: 'auth.origin-refused' } });
  expect((await browser.call('/api/session', foreign)).status).toBe(200); // reading is not changing
  expect((await desk.call(null, SIGN_IN, signIn(userName))).body.code).toBe('auth.origin-refused');
  const spelt = SIGN_IN.replace('auth', '%61uth');
  expect((await desk.call(null, spelt, signIn(userName))).body.code).toBe('auth.origin-refused');
});

test('a forged or foreign cookie is nobody, a wrong token is refused', async () => {
  const cookie = { headers: { cookie: `yinuo.session_token=${'a'.repeat(32)}.${'b'.repeat(43)}%3D` } };
  expect((await desk.call(null, '/api/session', cookie)).body.code).toBe('auth.required');
  const token = { headers: { authorization: `Bearer yno_${'a'.repeat(43)}` } };
  expect((await desk.call(null, '/api/session', token)).body).toMatchObject({
    code: 'auth.required',
    params: { token: true },
  });
});

test('of the library nothing else is reachable', async () => {
  const { browser } = await signedIn('hospital-it');
  for (const path of [
    'sign-up/email',
    'update-user',
    'get-session',
    'two-factor/get-totp-uri',
    'is-username-available',
  ])
    expect((await browser.call(`/api/auth/${path}`, { body: {} })).status, path).toBe(404);
});

test('counts that no longer count are swept, locks that hold are not', async () => {
  const browser = desk.browser();
  for (const name of ['made.up', 'guessed']) await browser.call(SIGN_IN, signIn(name));
  for (let more = 0; more < 4; more += 1) await browser.call(SIGN_IN, signIn('guessed'));
  const names = async () => {
    await attemptSweeper.run(desk);
    const { rows } = await desk.pool.query<{ user_name: string }>('select user_name from sign_in_attempt order by 1');
    return rows.map((row) => row.user_name);
  };
  desk.clock.advance(minutes(15) - 1);
  expect(await names()).toEqual(['guessed', 'made.up']);
  desk.clock.advance(2);
  expect(await names()).toEqual([]);
});
