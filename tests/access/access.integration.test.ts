import { ALL_ROUTES, ROLE_NAMES, ROLES, type Role, type Route } from '@yinuo/api';
import type { PersonActor } from '@yinuo/platform';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExpected } from './expected.ts';
import { openWorld } from './open-world.ts';
import { callOf, type Sample, urlOf, type World } from './sample.ts';
import { allSamples } from './samples/index.ts';

let world: World;
let samples: ReadonlyMap<string, Sample>;
const expected = readExpected();
beforeAll(async () => {
  world = await openWorld();
  samples = await allSamples(world);
});
afterAll(() => world.desk.close());

const rival = { hospital: 'second', supplier: 'rival', 'third-party': null, operator: null } as const;

function ask(route: Route, actor: PersonActor | null) {
  const sample = samples.get(route.name);
  if (!sample) throw new Error(`no sample for ${route.name}: add one in tests/access/samples`);
  return world.desk.call<{ code?: string; params?: { permission?: string }; items?: unknown[] }>(
    actor,
    urlOf(route.path, sample),
    callOf(route.method, sample),
  );
}

const refusals = async (): Promise<number> => {
  const { rows } = await world.desk.pool.query<{ count: number }>(
    `select count(*) from fact where type = 'access.refused'`,
  );
  return rows[0]?.count ?? 0;
};

test('the table names exactly the routes that there are', () => {
  expect([...expected.keys()].sort()).toEqual(ALL_ROUTES.map((route) => route.name).sort());
});

describe.each(ALL_ROUTES.map((route) => [route.name, route] as const))('%s', (name, route) => {
  const row = expected.get(name);

  test('each role gets the answer of the table, and every refusal is a fact', async () => {
    const before = await refusals();
    const nobody = await ask(route, null);
    if (route.access !== 'public') expect(nobody).toMatchObject({ status: 401, body: { code: 'auth.required' } });
    let refused = route.access === 'public' ? 0 : 1;
    const answers: Record<string, string> = {};
    for (const role of ROLE_NAMES) {
      const { status, body } = await ask(route, world.desk.person(role));
      if (body.code === 'auth.forbidden') refused++;
      const byRole = status === 403 && body.params?.permission !== undefined;
      const unknown = status === 401 && body.code === 'auth.required';
      answers[role] = byRole ? 'refused' : status >= 500 || unknown ? `${status} ${body.code}` : 'may';
    }
    const right = ROLE_NAMES.map((role) => [role, row?.may.has(role) ? 'may' : 'refused']);
    expect(answers).toEqual(Object.fromEntries(right));
    expect((await refusals()) - before).toBe(refused);
  });

  if (row?.others === '-') return;
  test('another hospital or supplier learns nothing of the object', async () => {
    const asked: [Role, unknown][] = [];
    for (const role of row?.may ?? []) {
      const org = rival[ROLES[role].side];
      if (org === null) continue;
      const { status, body } = await ask(route, world.desk.person(role, org));
      asked.push([role, row?.others === 'empty' ? [status, body.items] : [status, body.code]]);
    }
    const right = row?.others === 'empty' ? [200, []] : [404, 'not-found'];
    expect(asked).toEqual(asked.map(([role]) => [role, right]));
  });
});
