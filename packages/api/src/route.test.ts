import { expect, it } from 'vitest';
import { z } from 'zod';
import { keepsReply } from './route.ts';
import { ALL_ROUTES } from './routes/index.ts';

const SECRET = /secret|firstPassword|totpUri|token$|residentId/i;
/** Fields that hold only names of secrets: which are set, and where a probe's profile needs one. */
const NAMES_OF_SECRETS = {
  secrets: [
    'addMoneySource',
    'changeMoneySource',
    'retireMoneySource',
    'tellMoneySourceNothing',
    'addProbe',
    'changeProbe',
  ],
  accessToken: ['addProbe', 'changeProbe'],
};

/** Names of all fields in a reply, whatever their depth. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}

it('no reply that is kept for a repeat holds a secret', () => {
  const found = ALL_ROUTES.flatMap((route) =>
    route.reply === 'file'
      ? []
      : fieldsOf(z.toJSONSchema(route.reply, { unrepresentable: 'any' }))
          .filter((field) => SECRET.test(field))
          .filter(
            (field) => !Object.entries(NAMES_OF_SECRETS).some((is) => is[0] === field && is[1].includes(route.name)),
          )
          .map((field) => ({ field, kept: keepsReply(route), route: route.name })),
  );
  expect(found.filter(({ kept }) => kept)).toEqual([]);
  expect(found.map(({ route }) => route)).toContain('createToken'); // so the list is looked through
});
