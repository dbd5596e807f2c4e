import fc from 'fast-check';
import type { Sample } from '../access/sample.ts';

/** Values that have broken servers before: NUL, half a surrogate pair, huge numbers, odd dates, quotes, deep nesting. */
const nasty: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    '\0',
    'a\0b',
    '\ud800',
    '💥'.repeat(400),
    'x'.repeat(5000),
    "' or 1=1 --",
    '%_\\',
    '../../etc/passwd',
    '{"$ref":"#"}',
    '0001-01-01',
    '9999-12-31',
    '2026-02-30',
    '+275760-09-13T00:00:00Z',
    '9999-12-31T23:59:59.999+14:00',
    '0000-01-01T00:00:00Z',
    -1,
    0,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    2 ** 31,
    null,
    true,
    [],
    {},
    { __proto__: { x: 1 } },
    [[[[[[]]]]]],
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.jsonValue({ maxDepth: 3 }),
);
const nastyText = nasty.map((value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')));

/** The sample with one leaf of its body, one parameter or one query value spoilt, or a body made of nothing but surprise. */
export function spoiltSample(sample: Sample): fc.Arbitrary<Sample> {
  const spoilt: fc.Arbitrary<Sample>[] = [
    fc.record({ surplus: nasty }).map((body) => ({ ...sample, ...withBody(body) })),
  ];
  if (sample.body !== undefined) {
    spoilt.push(nasty.map((body) => ({ ...sample, ...withBody(body) })));
    for (const path of leaves(sample.body))
      spoilt.push(nasty.map((value) => ({ ...sample, body: replaced(sample.body, path, value) })));
  }
  for (const name of Object.keys(sample.params ?? {}))
    spoilt.push(nastyText.map((value) => ({ ...sample, params: { ...sample.params, [name]: safePath(value) } })));
  for (const name of [...Object.keys(sample.query ?? {}), 'cursor', 'limit', 'surplus'])
    spoilt.push(nastyText.map((value) => ({ ...sample, query: { ...sample.query, [name]: wellFormed(value) } })));
  if (sample.file) {
    const { file } = sample;
    spoilt.push(nastyText.map((text) => ({ ...sample, file: { ...file, text } })));
    spoilt.push(
      nastyText.map((text) => ({ ...sample, file: { ...file, name: oneLine(text), type: 'application/x-unknown' } })),
    );
  }
  return fc.oneof(...spoilt);
}

/** A body that is not an object goes as text that claims to be JSON. */
const withBody = (body: unknown): Pick<Sample, 'body'> => ({
  body: typeof body === 'object' && body !== null ? body : { value: body },
});

type Path = readonly (string | number)[];

function leaves(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((inner, index) => (index === key ? replaced(inner, rest, by) : inner));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === key ? replaced(inner, rest, by) : inner]),
  );
}

// An URL cannot carry half a surrogate pair, and an empty path part is another route.
const wellFormed = (text: string): string => text.toWellFormed();
const safePath = (text: string): string => wellFormed(text).replace(/^\.{0,2}$/, '-');
const oneLine = (text: string): string => wellFormed(text).replaceAll(/[\r\n"]/g, '-');
