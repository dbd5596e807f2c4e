import { type Instant, instantOf } from '@yinuo/kernel';
import { query } from '@yinuo/platform';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDesk, type TestDesk } from '../../../testing/index.ts';
import { peopleInRoleAt } from '../role-holders.ts';

let desk: TestDesk;
let admin: ReturnType<TestDesk['person']>;
let security: ReturnType<TestDesk['person']>;
let nth = 0;
beforeAll(async () => {
  desk = await openTestDesk();
  admin = desk.person('system-admin');
  security = desk.person('security-admin');
  await desk.found({ hospital: 'first', supplier: 'supplier', thirdParties: ['vendor'] });
});
afterAll(() => desk.close());

interface Person {
  id: string;
  version: number;
  mobile: string;
  [field: string]: unknown;
}

async function added(organisation: string): Promise<Person> {
  nth++;
  const body = { organisation, userName: `new.person-${nth}`, name: '王丽', mobile: '+86 138 0013 8000' };
  return (await desk.call<{ person: Person }>(admin, '/api/people', { body })).body.person;
}
const factsOf = async (subject: string) =>
  (
    await desk.pool.query<{ type: string; data: unknown }>(
      'select type, data from fact where subject = $1 order by seq',
      [subject],
    )
  ).rows;

test('a person is added without roles; a mobile is kept bare and shown masked', async () => {
  const person = await added('org_first');
  expect(person).toMatchObject({
    name: '王丽',
    mobile: '138****8000',
    roles: [],
    state: 'active',
    mustChangePassword: true,
  });
  expect((await factsOf(person.id)).map((fact) => fact.type)).toEqual(['person.created']);
});

test('a manager adds to the own organisation, and knows of no other', async () => {
  const lead = desk.person('supplier-lead');
  const mine = await desk.call<{ person: Person }>(lead, '/api/people', {
    body: { userName: 'lead.made', name: '李强' },
  });
  expect(mine.body.person.organisation).toMatchObject({ id: 'org_supplier' });
  const other = { organisation: 'org_first', userName: 'lead.made2', name: '李强' };
  expect((await desk.call(lead, '/api/people', { body: other })).status).toBe(404);
});

test.each([
  [{ userName: 'First.Hospital-IT', name: 'x' }, 409, { path: 'userName', rule: 'taken' }],
  [{ userName: 'ok.name', name: 'x', mobile: '12345' }, 422, { path: 'mobile', rule: 'mobile-format' }],
  [{ userName: 'no spaces', name: 'x' }, 422, { path: 'userName' }],
  [{ userName: 'ok.name', name: 'x', roles: ['hospital-it'] }, 422, {}],
])('refused: %j', async (body, status, field) => {
  const answer = await desk.call(admin, '/api/people', { body });
  expect(answer).toMatchObject({ status, body: { fields: [field] } });
});

test('a change names what changed; a stale one is refused', async () => {
  const person = await added('org_first');
  const path = `/api/people/${person.id}`;
  const change = { version: person.version, name: '王莉', mobile: null };
  const changed = await desk.call<Person>(desk.person('hospital-it'), path, { method: 'PATCH', body: change });
  expect(changed.body).toMatchObject({ name: '王莉', mobile: null, version: person.version + 1 });
  expect((await desk.call(admin, path, { method: 'PATCH', body: change })).body.code).toBe('state.stale');
  expect(await factsOf(person.id)).toContainEqual({ type: 'person.updated', data: { fields: ['name', 'mobile'] } });
  const nothing = { version: person.version + 1 };
  expect((await desk.call(admin, path, { method: 'PATCH', body: nothing })).status).toBe(422);
});

test.each([
  ['PATCH', '', { version: 1, name: 'x' }],
  ['POST', '/disable', undefined],
  ['POST', '/enable', undefined],
  ['POST', '/reset-password', {}],
] as const)('another organisation’s person is not found, partner or not: %s %s', async (method, verb, body) => {
  for (const stranger of ['org_first', 'org_second']) {
    const person = await added(stranger);
    const call = { method, ...(body ? { body } : {}) };
    const answer = await desk.call(desk.person('supplier-lead'), `/api/people/${person.id}${verb}`, call);
    expect(answer.status, stranger).toBe(404);
  }
});

test('of a partner’s people name and roles are shown, of strangers nothing', async () => {
  const lead = desk.person('supplier-lead');
  const partner = desk.person('hospital-it', 'first').personId;
  const shown = (await desk.call<Person>(lead, `/api/people/${partner}`)).body;
  expect(shown).toMatchObject({
    roles: ['hospital-it'],
    userName: null,
    mobile: null,
    mail: null,
    version: null,
    may: [],
  });
  const stranger = desk.person('hospital-it', 'second').personId;
  expect((await desk.call(lead, `/api/people/${stranger}`)).status).toBe(404);
  const orgs = await desk.call<{ items: { id: string; contacts: unknown }[] }>(lead, '/api/organisations');
  expect(orgs.body.items.map((one) => one.id).sort()).toEqual(['org_first', 'org_supplier', 'org_vendor']);
  expect(orgs.body.items.find((one) => one.id === 'org_first')?.contacts).toBeNull();
});

test('the list goes page by page in pinyin order and searches in Chinese', async () => {
  const hospital = desk.person('hospital-it', 'second');
  for (const name of ['张伟', '安然', '李娜', '白洁'])
    await desk.call(hospital, '/api/people', { body: { userName: `pinyin.${++nth}`, name } });
  const names: string[] = [];
  let cursor: string | null = null;
  do {
    const query: string = `/api/people?limit=3${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
    const page: { body: { items: { name: string }[]; next: string | null } } = await desk.call(hospital, query);
    names.push(...page.body.items.map((one) => one.name));
    cursor = page.body.next;
  } while (cursor);
  const added = names.filter((name) => ['张伟', '安然', '李娜', '白洁'].includes(name));
  expect(added).toEqual(['安然', '白洁', '李娜', '张伟']);
  expect(names.length).toBeGreaterThan(6);
  type Page = { items: { name: string }[] };
  const found = await desk.call<Page>(hospital, `/api/people?search=${encodeURIComponent('娜')}`);
  expect(found.body.items.map((one) => one.name)).toEqual(['李娜']);
  expect((await desk.call<Page>(hospital, '/api/people?search=%25')).body.items).toEqual([]);
  const byUserName = '/api/people?search=first.hospital-it';
  expect((await desk.call<Page>(desk.person('hospital-it'), byUserName)).body.items).toHaveLength(1);
  expect((await desk.call<Page>(desk.person('supplier-lead'), byUserName)).body.items).toEqual([]);
});

test('disabling ends tokens; twice is a conflict; enabling lets in again; never oneself', async () => {
  const target = desk.person('hospital-finance');
  const path = `/api/people/${target.personId}`;
  expect((await desk.call(target, '/api/session')).status).toBe(200);
  expect((await desk.call<Person>(admin, `${path}/disable`, { method: 'POST' })).body.state).toBe('disabled');
  expect((await desk.call(target, '/api/session')).status).toBe(401);
  expect((await desk.call(admin, `${path}/disable`, { method: 'POST' })).status).toBe(409);
  expect((await desk.call<Person>(admin, `${path}/enable`, { method: 'POST' })).body.state).toBe('active');
  const self = desk.person('hospital-it');
  expect((await desk.call(self, `/api/people/${self.personId}/disable`, { method: 'POST' })).status).toBe(409);
  expect((await factsOf(target.personId)).map((fact) => fact.type)).toEqual(
    expect.arrayContaining(['person.disabled', 'person.enabled']),
  );
});

test('only the security administrator grants, only roles of the person’s side, and never to themselves', async () => {
  const person = await added('org_first');
  const grant = (actor: typeof admin, role: string, id = person.id) =>
    desk.call<Person>(actor, `/api/people/${id}/roles`, { body: { role } });
  expect((await grant(admin, 'hospital-it')).status).toBe(403);
  expect((await grant(security, 'supplier-lead')).body.code).toBe('state.conflict');
  expect((await grant(security, 'system-admin')).body.code).toBe('state.conflict');
  expect((await grant(security, 'hospital-it')).body.roles).toEqual(['hospital-it']);
  expect((await grant(security, 'hospital-it')).body.code).toBe('duplicate');
  expect((await grant(security, 'hospital-leader')).body.roles).toEqual(['hospital-it', 'hospital-leader']);
  expect((await grant(security, 'audit-admin', security.personId)).status).toBe(409);
  const operators = await added('org_operator');
  expect((await grant(security, 'audit-admin', operators.id)).status).toBe(200);
  expect((await grant(security, 'system-admin', operators.id)).body.code).toBe('auth.roles-exclusive');
});

test('the database itself keeps the administrators apart', async () => {
  const twice = desk.pool.query(
    `insert into person_role (person_id, role, granted_at) values ($1, 'audit-admin', now())`,
    [admin.personId],
  );
  await expect(twice).rejects.toThrow(/person_role_one_administrator/);
});

test('no administrator takes over or shuts out another one: the role is taken away first', async () => {
  for (const role of ['audit-admin', 'security-admin'] as const) {
    const path = `/api/people/${desk.person(role).personId}`;
    const reset = await desk.call(admin, `${path}/reset-password`, { body: { removeSecondFactor: true } });
    expect(reset).toMatchObject({ status: 403, body: { params: { reason: 'administrator' } } });
    expect((await desk.call(admin, `${path}/disable`, { method: 'POST' })).status).toBe(403);
    expect((await desk.call<Person>(admin, path)).body.may).toEqual(['update']);
  }
  const leaver = await added('org_operator');
  await desk.call(security, `/api/people/${leaver.id}/roles`, { body: { role: 'audit-admin' } });
  expect((await desk.call(admin, `/api/people/${leaver.id}/disable`, { method: 'POST' })).status).toBe(403);
  await desk.call(security, `/api/people/${leaver.id}/roles/audit-admin`, { method: 'DELETE' });
  expect((await desk.call(admin, `/api/people/${leaver.id}/disable`, { method: 'POST' })).status).toBe(200);
});

test('a reset gives a new first password and can take a lost second factor off', async () => {
  const target = desk.person('hospital-department');
  const reset = await desk.call<{ firstPassword: string; person: Person }>(
    desk.person('hospital-it'),
    `/api/people/${target.personId}/reset-password`,
    { body: { removeSecondFactor: true } },
  );
  expect(reset.body.person).toMatchObject({ mustChangePassword: true, secondFactor: false });
  expect(reset.headers['cache-control']).toBe('no-store');
  expect(await factsOf(target.personId)).toContainEqual({
    type: 'person.password-reset',
    data: { secondFactorRemoved: false, tokens: 1 },
  });
  expect((await desk.call(target, '/api/session')).status).toBe(401); // the token is gone too
});

test('nobody sets the password of an account that may do more than the own', async () => {
  const it = desk.person('hospital-it');
  const finance = `/api/people/${desk.person('hospital-finance').personId}`;
  const refused = await desk.call(it, `${finance}/reset-password`, { body: {} });
  expect(refused).toMatchObject({ status: 403, body: { params: { reason: 'may-more' } } });
  expect((await desk.call<Person>(it, finance)).body.may).toEqual(['update', 'disable']);
  const operator = await desk.call(desk.person('system-admin'), `${finance}/reset-password`, { body: {} });
  expect(operator.status).toBe(200);
});

const holders = query({
  name: 'test.role-holders',
  permission: 'system',
  input: z.object({ at: z.custom<Instant>() }),
  run: async ({ tx, scope }, { at }) =>
    (await peopleInRoleAt(tx, scope, ['org_second'], 'hospital-finance', at)).map(({ id }) => id),
});

test('who held a role at an instant is told, whoever holds it now', async () => {
  const [before, after] = [await added('org_second'), await added('org_second')];
  const begun = desk.clock.now();
  const held = (at: number) => holders(desk, { kind: 'system', job: 'test' }, { at: instantOf(at) });
  const was = await held(begun);
  desk.clock.set(instantOf(begun + 1000));
  await desk.call(security, `/api/people/${before.id}/roles`, { body: { role: 'hospital-finance' } });
  desk.clock.set(instantOf(begun + 2000));
  await desk.call(security, `/api/people/${before.id}/roles/hospital-finance`, { method: 'DELETE' });
  await desk.call(security, `/api/people/${after.id}/roles`, { body: { role: 'hospital-finance' } });
  desk.clock.set(instantOf(begun + 3000));
  await desk.call(admin, `/api/people/${after.id}/disable`, { method: 'POST' });
  expect(await held(begun)).toEqual(was);
  expect(await held(begun + 1000)).toEqual(expect.arrayContaining([before.id]));
  expect(await held(begun + 2000)).not.toEqual(expect.arrayContaining([before.id]));
  expect(await held(begun + 2000)).toEqual(expect.arrayContaining([after.id]));
  expect(await held(begun + 3000)).not.toEqual(expect.arrayContaining([after.id]));
  desk.clock.set(begun);
});
