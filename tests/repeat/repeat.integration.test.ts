import { ALL_ROUTES, keepsReply, ROLE_NAMES, ROLES, type Role, type Route } from '@yinuo/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld } from '../access/open-world.ts';
import { callOf, type Sample, urlOf, type World } from '../access/sample.ts';
import { allSamples } from '../access/samples/index.ts';

let world: World;
let samples: ReadonlyMap<string, Sample>;
beforeAll(async () => {
  world = await openWorld();
  samples = await allSamples(world);
});
afterAll(() => world.desk.close());

const repeatable = ALL_ROUTES.filter((route) => keepsReply(route) || route.repeat === 'by-verb');
const done: string[] = [];

const roleOf = ({ access }: Route): Role =>
  ROLE_NAMES.find((role) => ROLES[role].permissions.some((permission) => permission === access)) ?? 'hospital-it';

function send(route: Route, key: string, change: object = {}) {
  const sample = samples.get(route.name) ?? {};
  const body = sample.body === undefined ? {} : { body: { ...sample.body, ...change } };
  const call = callOf(route.method, { ...sample, ...body });
  const headers = { ...call.headers, 'idempotency-key': key };
  return world.desk.call(world.desk.person(roleOf(route)), urlOf(route.path, sample), { ...call, headers });
}

const facts = async (): Promise<number> =>
  (await world.desk.pool.query<{ n: number }>('select count(*) as n from fact')).rows[0]?.n ?? -1;

test.each(repeatable.map((route) => [route.name, route] as const))(
  '%s: three at once and one later do it once and get one reply',
  async (name, route) => {
    // Reports at once just after their contract changed are another matter than repeats: let one go before.
    if (route.repeat === 'by-verb') await send(route, `before-${name}`);
    const key = `repeat-${name}`;
    const replies = await Promise.all([1, 2, 3].map(() => send(route, key)));
    const [first] = replies;
    if (!first || first.status >= 300) return expect(first?.status).toBeLessThan(500); // too late on this case
    done.push(name);
    expect(replies.map(({ status, body }) => ({ status, body }))).toEqual(
      replies.map(() => ({ status: first.status, body: first.body })),
    );
    const before = await facts();
    expect((await send(route, key)).body).toEqual(first.body);
    expect(await facts()).toBe(before);
  },
);

test('the acts of a case were among those done', () => {
  expect(done).toEqual(
    expect.arrayContaining([
      ...['reportCase', 'respondCase', 'noteCase', 'handOffCase', 'escalateCase', 'requestOfParty', 'informOfCase'],
      ...['arriveAtCase', 'setHandling', 'changeSeverity', 'resolveCase', 'linkCase', 'attachToCase'],
      ...['askDocument', 'addShift', 'createOrganisation', 'grantRole', 'updatePerson'],
    ]),
  );
});

test('another intention under the same key is refused, and so is a key that cannot be kept', async () => {
  const note = repeatable.find((route) => route.name === 'noteCase');
  if (!note) throw new Error('noteCase is gone');
  expect(await send(note, 'repeat-noteCase', { text: '别的' })).toMatchObject({
    status: 409,
    body: { code: 'idempotency.mismatch' },
  });
  expect(await send(note, 'short')).toMatchObject({ status: 422, body: { code: 'input.invalid' } });
});
