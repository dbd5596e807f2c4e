import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../../../testing/index.ts';
import { foundInstallation } from '../index.ts';

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(() => desk.close());

const body = { side: 'hospital', name: { zh: '某某医院', en: 'Some Hospital' }, shortName: '某院' };

test('an organisation is added with a checked credit code, then changed once per version', async () => {
  const admin = desk.person('system-admin');
  const made = await desk.call<{ id: string }>(admin, '/api/organisations', {
    body: { ...body, creditCode: '91350100m000100y43', contacts: [{ name: '值班室', duty: '总机', phone: '010-1' }] },
  });
  expect(made).toMatchObject({ status: 201, body: { creditCode: '91350100M000100Y43', version: 1, may: ['update'] } });
  const path = `/api/organisations/${made.body.id}`;
  const change = { version: 1, shortName: '某某' };
  expect((await desk.call(admin, path, { method: 'PATCH', body: change })).body).toMatchObject({
    shortName: '某某',
    version: 2,
  });
  expect((await desk.call(admin, path, { method: 'PATCH', body: change })).body.code).toBe('state.stale');
  const { rows } = await desk.pool.query('select type, org_id from fact where subject = $1 order by seq', [
    made.body.id,
  ]);
  expect(rows).toEqual([
    { type: 'organisation.created', org_id: made.body.id },
    { type: 'organisation.updated', org_id: made.body.id },
  ]);
});

test.each([
  [{ ...body, side: 'operator' }, 422],
  [{ ...body, creditCode: '91350100M000100Y44' }, 422],
  [{ ...body, name: { zh: '第一医院', en: 'again' } }, 409],
])('refused: %j', async (refused, status) => {
  expect((await desk.call(desk.person('system-admin'), '/api/organisations', { body: refused })).status).toBe(status);
});

test('only the system administrator may', async () => {
  for (const actor of [desk.person('security-admin'), desk.person('hospital-it')])
    expect((await desk.call(actor, '/api/organisations', { body })).status).toBe(403);
});

test('an installation is founded once, with three people', async () => {
  const operator = { name: { zh: '甲', en: 'A' }, shortName: '甲' };
  await expect(foundInstallation(desk, operator)).rejects.toThrow(/duplicate/);
  await desk.pool.query(`update organisation set side = 'third-party' where side = 'operator'`);
  const { signIns } = await foundInstallation(desk, operator);
  expect(signIns.map((one) => one.role)).toEqual(['system-admin', 'security-admin', 'audit-admin']);
  expect(new Set(signIns.map((one) => one.firstPassword)).size).toBe(3);
  for (const { userName, firstPassword } of signIns) {
    const answer = await desk
      .browser()
      .call('/api/auth/sign-in/username', { body: { username: userName, password: firstPassword } });
    expect(answer.status).toBe(200);
  }
});
