import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPath } from './json-path.ts';

const data = { a: [{ b: 1 }, { b: 2, c: { b: 3 } }], 'd e': null, f: { __proto__: { g: 1 } } };

test.each<[string, unknown[]]>([
  ['$', [data]],
  ['$.a[0].b', [1]],
  ['$.a[-1].b', [2]],
  ['$.a[*].b', [1, 2]],
  ['$..b', [1, 2, 3]],
  ["$['d e']", [null]],
  ['$.a.length', []],
  ['$.f.g', []],
  ['$.a[9]', []],
])('%s', (path, found) => expect(jsonPath(data, path)).toEqual(found));

test.each(['a', '$a', '$.', '$.a[', '$.a[x]', '$.a b'])('%s is no path', (path) =>
  expect(() => jsonPath(data, path)).toThrow(),
);

test('any path that names and counts finds what it is made for', () => {
  const name = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !text.includes("'"));
  const way = fc.array(fc.oneof(name, fc.nat({ max: 3 })), { maxLength: 6 });
  fc.assert(
    fc.property(way, fc.integer(), (steps, leaf) => {
      const value = steps.reduceRight<unknown>(
        (inner, step) =>
          typeof step === 'number' ? [...Array(step).fill(null), inner] : Object.fromEntries([[step, inner]]),
        leaf,
      );
      const path = `$${steps.map((step) => (typeof step === 'number' ? `[${step}]` : `['${step}']`)).join('')}`;
      expect(jsonPath(value, path)).toEqual([leaf]);
    }),
  );
});
