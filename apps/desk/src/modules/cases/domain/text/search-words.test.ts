import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf, wordsQuery } from './search-words.ts';

it('cuts Chinese into neighbours and keeps Latin words whole', () => {
  expect(wordsOf(['挂号缴费 HIS接口', null])).toEqual(['挂号', '号缴', '缴费', '费', 'his', '接口', '口']);
});

it.each([
  ['挂号', "'挂号'"],
  ['挂号缴费', "'挂号' & '号缴' & '缴费'"],
  ['费', "'费':*"],
  ['HIS 接口', "'his':* & '接口'"],
  ['ZK-2026-000123', "'zk-2026-000123':*"],
  ['！？', null],
])('asks for %s', (text, query) => {
  expect(wordsQuery(text)).toBe(query);
});

it('never indexes a telephone or identity number', () => {
  expect(wordsOf(['联系 13800138000，身份证 11010519491231002X'])).toEqual(['联系', '系', '身份', '份证', '证']);
});

it('a text is found by any piece of its Chinese runs', () => {
  const han = fc.array(fc.constantFrom(...'挂号缴费报告查询异常订单'), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(han, fc.nat(), fc.nat(), (characters, from, length) => {
      const start = from % (characters.length - 1);
      const piece = characters.slice(start, start + 2 + (length % (characters.length - start - 1))).join('');
      const words = new Set(wordsOf([characters.join('')]));
      const terms = (wordsQuery(piece) ?? '').split(' & ').map((term) => term.slice(1, -1));
      expect(terms.every((term) => words.has(term))).toBe(true);
    }),
  );
});
