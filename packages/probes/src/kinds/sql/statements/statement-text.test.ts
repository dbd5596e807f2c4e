import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementText } from './statement-text.ts';

test.each([
  [
    'a query as the server keeps it',
    'select *\n  from visit where id = $1 limit $2',
    'select * from visit where id = $1 limit $2',
  ],
  ['a password', "alter role probe password 'Sesame-77'", "alter role probe password '…'"],
  ['a quote within', "comment on table a is 'it''s Zhang'", "comment on table a is '…'"],
  ['a text that was cut open', "create user a password 'Sesa", "create user a password '…'"],
  ['dollars', 'do $body$ perform 13800138000 $body$', "do '…'"],
  ['dollars that were cut open', 'do $$ begin secret', "do '…'"],
  ['a comment', 'select 1 /* 张三 13800138000 */ -- 李四\nfrom a', 'select ? from a'],
  ['numbers, but not those of names', 'set x2 = 13800138000; fetch 10.5e3 from c1', 'set x2 = ?; fetch ? from c1'],
])('%s', (_, text, shown) => {
  expect(statementText(text)).toBe(shown);
});

test('nothing between quotes is shown, wherever the text was cut', () => {
  const secret = fc.stringMatching(/^[A-Z]{8,20}$/);
  const cut = fc.nat({ max: 60 });
  fc.assert(
    fc.property(secret, cut, (word, length) => {
      const text = `alter role a password '${word}' valid until '${word}'`.slice(0, length);
      expect(statementText(text)).not.toMatch(/[A-Z]{3}/);
    }),
  );
});

test('is never longer than what a result may carry', () => {
  expect(statementText(`select ${'字'.repeat(400)}`)).toHaveLength(300);
});
