import { writeFileSync } from 'node:fs';
import { ALL_ROUTES, ROLE_NAMES, ROLES, type Role, type Route } from '@yinuo/api';
import { type Expected, expectedFile, readExpected, writeExpected } from './expected.ts';

/**
 * Adds a row for each route that has none, as the roles stand, and takes off what is gone; rows that exist are kept.
 * `node tests/access/propose-expected.ts`, then read the difference: a row is right when you would have written it.
 */
const known = readExpected();
const rows = new Map(ALL_ROUTES.map((route) => [route.name, known.get(route.name) ?? proposed(route)]));
writeFileSync(expectedFile, writeExpected(ALL_ROUTES, rows));

function proposed(route: Route): Expected {
  const may = (role: Role): boolean =>
    route.access === 'public' ||
    route.access === 'signed-in' ||
    ROLES[role].permissions.some((permission) => permission === route.access);
  process.stdout.write(`new: ${route.name}\n`);
  return { route: route.name, may: new Set(ROLE_NAMES.filter(may)), others: route.path.includes('{') ? '404' : '-' };
}
