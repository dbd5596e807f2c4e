import { ALL_ROUTES, ROLE_NAMES, ROLES, type Role, type Route } from '@yinuo/api';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld } from '../access/open-world.ts';
import { callOf, type Sample, urlOf, type World } from '../access/sample.ts';
import { allSamples } from '../access/samples/index.ts';
import { spoiltSample } from './spoilt-sample.ts';

// The same in every run, so more see nothing new; YINUO_SEED=random draws others.
const RUNS = 8;

let world: World;
let samples: ReadonlyMap<string, Sample>;
beforeAll(async () => {
  world = await openWorld();
  samples = await allSamples(world);
});
afterAll(() => world.desk.close());

/** A role that the route lets through, so that the input reaches the verb. */
const permitted = (route: Route): Role =>
  ROLE_NAMES.find((role) => ROLES[role].permissions.some((permission) => permission === route.access)) ?? 'hospital-it';

test.each(ALL_ROUTES.map((route) => [route.name, route] as const))('%s never answers 5xx', async (name, route) => {
  const sample = samples.get(name) ?? {};
  const actor = world.desk.person(permitted(route));
  await fc.assert(
    fc.asyncProperty(spoiltSample(sample), async (spoilt) => {
      const answer = await world.desk.call(actor, urlOf(route.path, spoilt), callOf(route.method, spoilt));
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});
