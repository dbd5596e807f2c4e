import { expect, test } from 'vitest';
import { jsonPath } from './json-path.ts';
import { parseXml, xmlPath } from './xml-path.ts';

test('a path that visits everything again for everything ends, and says so', () => {
  const deep = Array.from({ length: 400 }).reduce<unknown>((inner) => [inner], 1);
  expect(() => jsonPath(deep, '$..*..*..*..*')).toThrow('longer than');
  const document = parseXml(`<a>${'<b/>'.repeat(5_000)}</a>`);
  expect(() => xmlPath(document, '//*[count(//*[count(//*) > 1]) > 1]')).toThrow('longer than');
});

test('an answer that is hard to read ends as one that cannot be read', () => {
  const since = performance.now();
  expect(() => parseXml(`<a>${'<b/>'.repeat(480_000)}</a>`)).toThrow('longer than');
  expect(performance.now() - since).toBeLessThan(4_000);
});

test('what is thrown inside, and what is found, comes out as it is', () => {
  expect(() => xmlPath(parseXml('<a/>'), '/a[')).toThrow('XPath');
  expect(xmlPath(parseXml('<a><b>1</b></a>'), 'count(//b)')).toEqual([1]);
});
