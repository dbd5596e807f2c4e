import { expect, test } from 'vitest';
import { bounded } from './bounded.ts';
import { jsonPath } from './json-path.ts';
import { parseXml, xmlPath } from './xml-path.ts';

const saying = (words: string) =>
  expect.objectContaining({ reason: { code: expect.any(String), params: { detail: expect.stringContaining(words) } } });

test('a path that visits everything again for everything ends, and says so', () => {
  const deep = Array.from({ length: 400 }).reduce<unknown>((inner) => [inner], 1);
  expect(() => jsonPath(deep, '$..*..*..*..*')).toThrow(saying('longer than'));
  const document = parseXml(`<a>${'<b/>'.repeat(5_000)}</a>`);
  expect(() => xmlPath(document, '//*[count(//*[count(//*) > 1]) > 1]')).toThrow(saying('longer than'));
});

test('work that does not end is ended, and what comes after it is done', () => {
  const endless = () => {
    for (;;);
  };
  expect(bounded(20, endless)).toBeNull();
  expect(bounded(5_000, () => 7)).toEqual({ value: 7 });
});

test('an answer that is hard to read ends as one that cannot be read', () => {
  expect(() => parseXml(`<a>${'<b/>'.repeat(200_000)}</a>`, 1)).toThrow(saying('longer than'));
});

test('what is thrown inside, and what is found, comes out as it is', () => {
  expect(() => xmlPath(parseXml('<a/>'), '/a[')).toThrow(saying('XPath'));
  expect(xmlPath(parseXml('<a><b>1</b></a>'), 'count(//b)')).toEqual([1]);
});
