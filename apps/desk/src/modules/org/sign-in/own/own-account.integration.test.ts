import { createHmac } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../../../../testing/index.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());
beforeEach(() => desk.pool.query('delete from sign_in_attempt'));

const SIGN_IN = '/api/auth/sign-in/username';
const CHANGE = '/api/auth/change-password';
const first = 'Quiet-River-27';

async function signedIn(role: Parameters<TestDesk['person']>[0], password = first) {
  const person = desk.person(role);
  const { userName } = await desk.givePassword(person, password);
  const browser = desk.browser();
  await browser.call(SIGN_IN, { body: { username: userName, password } });
  return { person, userName, browser };
}

test('the first password must be changed before anything else, and only by the person', async () => {
  const admin = desk.person('system-admin');
  const made = await desk.call<{ person: { id: string }; firstPassword: string }>(admin, '/api/people', {
    body: { organisation: 'org_first', userName: 'wang.li', name: '王丽' },
  });
  const { firstPassword } = made.body;
  expect(firstPassword).toMatch(/^(\w{4}-){3}\w{4}$/);
  await desk.call(desk.person('security-admin'), `/api/people/${made.body.person.id}/roles`, {
    body: { role: 'hospital-it' },
  });
  const browser = desk.browser();
  await browser.call(SIGN_IN, { body: { username: 'wang.li', password: firstPassword } });
  expect((await browser.call('/api/session')).body.mustChangePassword).toBe(true);
  expect((await browser.call('/api/people')).body.code).toBe('auth.password-change-required');
  const change = { currentPassword: firstPassword, newPassword: 'Bright-Lake-31' };
  expect((await browser.call(CHANGE, { body: change })).body).toEqual({ changed: true });
  expect((await browser.call('/api/people')).status).toBe(200);
  expect((await browser.call('/api/session')).body.mustChangePassword).toBe(false);
  const facts = await desk.pool.query('select data from fact');
  expect(JSON.stringify(facts.rows)).not.toContain(firstPassword);
});

test.each([
  ['Short-27', 'too-short'],
  ['onlylowerandmore', 'too-few-classes'],
  ['First.hospital-IT-9', 'contains-user-name'],
  [first, 'used-before'],
])('a new password is refused by its rule: %s', async (newPassword, rule) => {
  const { browser } = await signedIn('hospital-it');
  const refused = await browser.call(CHANGE, { body: { currentPassword: first, newPassword } });
  expect(refused).toMatchObject({
    status: 422,
    body: { code: 'auth.password-weak', fields: [{ path: 'newPassword', rule }] },
  });
});

test('none of the last five comes again; the sixth may', async () => {
  const { browser, person } = await signedIn('supplier-leader');
  const other = await hashPassword('Alder-Lane-2026');
  const later = (count: number) =>
    desk.pool.query(
      'insert into auth.password_history (person_id, hash, set_at) select $1, $2, now() from generate_series(1, $3)',
      [person.personId, other, count],
    );
  const again = (newPassword: string) =>
    browser.call(CHANGE, { body: { currentPassword: 'Alder-Lane-2026', newPassword } });
  await later(4);
  expect((await again(first)).body.fields).toMatchObject([{ rule: 'used-before' }]);
  await later(1);
  expect((await again(first)).status).toBe(200);
});

test('the present password is proved under the lock-out; a change ends the other sessions', async () => {
  const { browser, userName } = await signedIn('supplier-operations');
  const other = desk.browser();
  await other.call(SIGN_IN, { body: { username: userName, password: first } });
  const wrong = { currentPassword: 'Wrong-River-27', newPassword: 'Bright-Lake-31' };
  expect((await browser.call(CHANGE, { body: wrong })).body.code).toBe('auth.credentials-wrong');
  expect((await browser.call(CHANGE, { body: { ...wrong, currentPassword: first } })).status).toBe(200);
  expect((await browser.call('/api/session')).status).toBe(200);
  expect((await other.call('/api/session')).status).toBe(401);
});

test('a password is old after ninety days', async () => {
  const { browser, person } = await signedIn('hospital-leader');
  const setAt = new Date(desk.clock.now() - 90 * 86_400_000);
  const set = (at: Date) =>
    desk.pool.query('update auth.password_state set set_at = $2 where person_id = $1', [person.personId, at]);
  await set(setAt);
  expect((await browser.call('/api/session')).body.passwordOld).toBe(false);
  await set(new Date(setAt.getTime() - 1));
  desk.clock.advance(60_000); // the look-up is fresh again once the session is touched
  expect((await browser.call('/api/session')).body.passwordOld).toBe(true);
});

test('a second factor: begun with the password, confirmed by a code, asked at the next sign-in, taken off', async () => {
  const { browser, userName } = await signedIn('supplier-engineer');
  const enabled = await browser.call<{ totpUri: string }>('/api/auth/two-factor/enable', { body: { password: first } });
  const secret = new URL(enabled.body.totpUri).searchParams.get('secret') ?? '';
  expect(enabled.body.totpUri).toContain(`/Yinuo:${userName}?`);
  const verify = '/api/auth/two-factor/verify-totp';
  expect((await browser.call(verify, { body: { code: wrongCode(secret) } })).body.code).toBe('auth.credentials-wrong');
  expect((await browser.call(verify, { body: { code: codeOf(secret) } })).body).toEqual({ signedIn: true });
  expect((await browser.call('/api/session')).body.twoFactor).toEqual({ enabled: true, required: false });

  const next = desk.browser();
  const step = await next.call(SIGN_IN, { body: { username: userName, password: first } });
  expect(step.body).toEqual({ secondFactor: true });
  expect((await next.call('/api/session')).status).toBe(401);
  expect((await next.call(verify, { body: { code: codeOf(secret) } })).status).toBe(200);
  expect((await next.call('/api/session')).status).toBe(200);
  expect((await next.call('/api/auth/two-factor/disable', { body: { password: first } })).body).toEqual({
    disabled: true,
  });
  expect((await next.call('/api/session')).body.twoFactor).toMatchObject({ enabled: false });
  const { rows } = await desk.pool.query<{ type: string }>(
    `select type from fact where type like 'person.second%' order by seq`,
  );
  expect(rows.map((row) => row.type)).toEqual(['person.second-factor-enabled', 'person.second-factor-disabled']);
});

test('a code that let somebody in lets nobody else in', async () => {
  const { browser, userName } = await signedIn('supplier-leader');
  const enabled = await browser.call<{ totpUri: string }>('/api/auth/two-factor/enable', { body: { password: first } });
  const secret = new URL(enabled.body.totpUri).searchParams.get('secret') ?? '';
  const verify = '/api/auth/two-factor/verify-totp';
  const code = codeOf(secret);
  await browser.call(verify, { body: { code } });
  const enter = async () => {
    const one = desk.browser();
    await one.call(SIGN_IN, { body: { username: userName, password: first } });
    return (await one.call(verify, { body: { code } })).status;
  };
  expect([await enter(), await enter()]).toEqual([200, 401]);
});

test('codes cannot be tried without end, not even with the right password each time', async () => {
  const { browser, userName } = await signedIn('supplier-first-line');
  const enabled = await browser.call<{ totpUri: string }>('/api/auth/two-factor/enable', { body: { password: first } });
  const secret = new URL(enabled.body.totpUri).searchParams.get('secret') ?? '';
  await browser.call('/api/auth/two-factor/verify-totp', { body: { code: codeOf(secret) } });
  const statuses: number[] = [];
  for (let nth = 0; nth < 4; nth++) {
    const thief = desk.browser();
    statuses.push((await thief.call(SIGN_IN, { body: { username: userName, password: first } })).status);
    statuses.push((await thief.call('/api/auth/two-factor/verify-totp', { body: { code: wrongCode(secret) } })).status);
  }
  expect(statuses).toEqual([200, 401, 200, 401, 200, 423, 423, 401]);
});

test('own sessions are listed and ended; another person’s is not found', async () => {
  const { browser, userName } = await signedIn('hospital-finance');
  const other = desk.browser();
  await other.call(SIGN_IN, { body: { username: userName, password: first } });
  type Sessions = { items: { id: string; current: boolean; address: string }[] };
  const { items } = (await browser.call<Sessions>('/api/sessions')).body;
  expect(items).toHaveLength(2);
  expect(items[0]?.address).toBe('127.0.0.1');
  const elsewhere = items.find((one) => !one.current)?.id ?? '';
  const stranger = await signedIn('hospital-it');
  expect((await stranger.browser.call(`/api/sessions/${elsewhere}`, { method: 'DELETE' })).status).toBe(404);
  expect((await browser.call(`/api/sessions/${elsewhere}`, { method: 'DELETE' })).body).toEqual({ ended: true });
  expect((await other.call('/api/session')).status).toBe(401);
});

test('a token does no more than its list, and never touches the account', async () => {
  const { browser, person } = await signedIn('hospital-it');
  const create = (permissions: string[]) =>
    browser.call<{ token: { id: string }; secret: string }>('/api/tokens', {
      body: { name: 'report', permissions, days: 1 },
    });
  expect((await create(['person.list', 'role.grant'])).status).toBe(403);
  const { secret, token } = (await create(['person.list', 'token.manage'])).body;
  const bearer = { headers: { authorization: `Bearer ${secret}` } };
  expect((await desk.call(null, '/api/people', bearer)).status).toBe(200);
  expect((await desk.call(null, '/api/facts', bearer)).status).toBe(403);
  expect(
    (await desk.call(null, '/api/tokens', { ...bearer, body: { name: 'x', permissions: ['person.list'] } })).status,
  ).toBe(403);
  const change = { currentPassword: first, newPassword: 'Bright-Lake-31' };
  expect(
    (await desk.call(null, CHANGE, { headers: { ...bearer.headers, origin: 'http://desk.test' }, body: change }))
      .status,
  ).toBe(403);
  expect(
    (await desk.call(desk.person('hospital-leader'), `/api/tokens/${token.id}`, { method: 'DELETE' })).status,
  ).toBe(404);
  desk.clock.advance(86_400_000);
  expect((await desk.call(null, '/api/people', bearer)).status).toBe(401);
  const stored = await desk.pool.query('select * from personal_token where person_id = $1', [person.personId]);
  expect(JSON.stringify(stored.rows)).not.toContain(secret);
});

/** RFC 6238 with the usual figures: SHA-1, 30 s, six digits. */
function codeOf(secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', base32(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const wrongCode = (secret: string): string => String((Number(codeOf(secret)) + 500_000) % 1_000_000).padStart(6, '0');

function base32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, '')]
    .map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

test('the own mobile and mail are changed by the person, masked nowhere but in the log; a token changes nothing', async () => {
  const { browser, person } = await signedIn('hospital-leader');
  const change = { mobile: '138 0013 8000', mail: 'leader@hospital.example' };
  const changed = await browser.call('/api/session', { method: 'PATCH', body: change });
  expect(changed).toMatchObject({ status: 200, body: { mobile: '13800138000', mail: change.mail } });
  expect((await browser.call('/api/session')).body).toMatchObject({
    person: { mobile: '13800138000', mail: change.mail },
  });
  const { rows } = await desk.pool.query("select data from fact where type = 'person.updated' and subject = $1", [
    person.personId,
  ]);
  expect(rows).toEqual([{ data: { fields: ['mobile', 'mail'] } }]);
  for (const body of [{}, { name: '别人' }, { mobile: '12345' }, { mail: 'nobody' }])
    expect((await browser.call('/api/session', { method: 'PATCH', body })).status).toBe(422);
  expect((await desk.call(person, '/api/session', { method: 'PATCH', body: change })).status).toBe(403);
});
