import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../../../testing/index.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const password = 'Quiet-River-27';
const signIn = (username: string, secret = password) => ({ body: { username, password: secret } });

test('by user name and password; the session says who is there, and ends with the sign-out', async () => {
  const person = desk.person('hospital-it');
  const { userName } = await desk.givePassword(person, password);
  const browser = desk.browser();
  expect((await browser.call('/api/session')).status).toBe(401);
  const signedIn = await browser.call('/api/auth/sign-in/username', signIn(userName.toUpperCase()));
  expect(signedIn).toMatchObject({ status: 200, body: { secondFactor: false } });
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
});
