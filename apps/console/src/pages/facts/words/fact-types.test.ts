import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { factTypes as en } from '../../../i18n/en/fact-types.ts';
import { factTypes as zh } from '../../../i18n/zh/fact-types.ts';

const sources = [
  join(import.meta.dirname, '../../../../../desk/src'),
  join(import.meta.dirname, '../../../../../../packages/platform/src'),
];

/** Every fact type that the desk's sources record, read from their text. */
function recorded(): ReadonlySet<string> {
  const files = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('testing'))
      .map((name) => join(folder, name)),
  );
  const types = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\btype: '([a-z-]+\.[a-z-]+)'/g)].map(([, type]) => type ?? ''),
  );
  return new Set(types);
}

/** Not facts: the type of a message that another system sends. */
const MESSAGES = ['case.report'];

test('every fact that the desk records is a sentence', () => {
  const types = recorded();
  expect(types.size).toBeGreaterThan(60);
  const missing = [...types].filter((type) => !(type in zh) && !MESSAGES.includes(type));
  expect(missing).toEqual([]);
});

test('both languages speak of the same values', () => {
  const named = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
  for (const type of Object.keys(zh) as (keyof typeof zh)[]) expect(named(en[type]), type).toEqual(named(zh[type]));
});
