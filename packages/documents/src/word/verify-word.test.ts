import { describe, expect, test } from 'vitest';
import { h1, p, table, wordOf } from '../testing/word-of.ts';
import { verifyWord, type WordExpectation } from './verify-word.ts';

const document = wordOf(
  h1('一、概况') +
    p('依据 XY-6') +
    table(['编号', '描述'], ['GZ-1', '甲'], ['GZ-2', '乙']) +
    h1('二、故障') +
    table(['名称'], ['丙']),
);
const all: WordExpectation = {
  headings: ['一、概况', '二、故障'],
  tables: [
    { header: ['编号', '描述'], rows: 2 },
    { header: ['名称'], rows: 1 },
  ],
  texts: ['XY-6', 'GZ-2', 'GZ-1', '甲'],
};
const codes = (change: Partial<WordExpectation>, docx = document) =>
  verifyWord(docx, { ...all, ...change }).map((fault) => [fault.code, ...Object.values(fault.params)]);

describe('verifyWord', () => {
  test('a whole document', () => {
    expect(codes({})).toEqual([]);
  });

  test.each<[string, Partial<WordExpectation>, unknown[]]>([
    ['a heading is gone', { headings: ['一、概况', '三、结论'] }, [['word.heading-missing', '三、结论']]],
    ['headings change places', { headings: ['二、故障', '一、概况'] }, [['word.heading-missing', '一、概况']]],
    ['a heading is not a paragraph', { headings: ['依据 XY-6'] }, [['word.heading-missing', '依据 XY-6']]],
    [
      'a row is gone',
      { tables: [{ header: ['编号', '描述'], rows: 3 }] },
      [['word.rows-missing', '编号 | 描述', 3, 2]],
    ],
    ['a table is gone', { tables: [{ header: ['编号'], rows: 3 }] }, [['word.rows-missing', '编号', 3, 0]]],
    ['a clause number is gone', { texts: ['XY-4'] }, [['word.text-missing', 'XY-4']]],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test('a mark that was left, and bytes that are no document', () => {
    expect(codes({}, wordOf(p('\ufdd00.0.0\ufdd1'))).map(([code]) => code)).toContain('word.mark-left');
    expect(codes({}, Buffer.from('x')).map(([code]) => code)).toEqual(['package.not-zip']);
    expect(codes({}, wordOf('<w:p>')).map(([code]) => code)).toEqual(['template.malformed']);
  });
});
