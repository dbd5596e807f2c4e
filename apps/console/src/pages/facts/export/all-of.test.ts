import { expect, test } from 'vitest';
import { allOf } from './all-of.ts';

const log = Array.from({ length: 450 }, (_, index) => index);

/** A log of 450 in pages, as the desk answers. */
const list = async (query: Readonly<Record<string, string>>) => {
  expect(query).toMatchObject({ type: 'case', limit: '200' });
  const from = Number(query.cursor ?? 0);
  const next = from + 200 < log.length ? String(from + 200) : null;
  return { items: log.slice(from, from + 200), next };
};

test.each([
  [1000, 450, false],
  [450, 450, false],
  [400, 400, true],
  [300, 300, true],
])('at most %i: %i rows, more: %j', async (most, length, more) => {
  const found = await allOf({ type: 'case', cursor: '200' }, list, most);
  expect(found).toEqual({ rows: log.slice(0, length), more });
});
