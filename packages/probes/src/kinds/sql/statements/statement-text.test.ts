import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementText } from './statement-text.ts';

test.each([
  [
    'a query as the server keeps it',
    'select *\n  from visit where id = $1 limit $2',
    'select * from visit where id = $1 limit $2',
  ],
  ['texts', "select 'it''s Zhang', a from b where c = 'Sesa", "select '…', a from b where c = '…'"],
  ['texts with backslashes', String.raw`select E'abc\'Sesame77 secret', e'\\', d`, "select '…', '…', d"],
  ['a text that two settings read differently', String.raw`select 'abc\', Sesame, 'secret'`, "select '…'"],
  [
    'a text in Unicode',
    "select U&'!5F20' uescape '!', \"Zhang's 2\" from a",
    "select U&'…' uescape '…', \"Zhang's 2\" from a",
  ],
  ['dollars', 'select $密$ secret $$ 13800138000 $密$, a$b$c, $1, $$ cut', "select '…', a$b$c, $1, '…'"],
  ['dollars with a capital', 'select $A$ x $a$ secret $A$, b', "select '…', b"],
  ['a name that was cut open', 'select "Zhang', 'select …'],
  ['a comment', 'select 1 /* 张三 /* b */ 13800138000 */ -- 李四\nfrom a /* c', 'select ? from a'],
  ['numbers, but not those of names', 'select x2, 13800138000, 10.5e+3, .5 from c1', 'select x2, ?, ?, ? from c1'],
  ['in parentheses', '(select 1) union (select 2)', '(select ?) union (select ?)'],
  ['a password', String.raw`alter role x password E'abc\'Sesame77 secret'`, 'alter role …'],
  ['a password that was cut open', "create user a password 'Sesa", 'create user …'],
  ['a setting', 'set my.password=Sesame', 'set my.password …'],
  ['a block', "do $密$ begin perform set_config('a', 'Sesame'); secretword $密$", 'do …'],
  ['a remark', "/* x */ comment on column a.b is U&'x' uescape '!'", 'comment on …'],
  [
    'a cursor',
    "declare c no scroll cursor with hold for select a from b where c = 'Zhang'",
    "declare c no scroll cursor with hold for select a from b where c = '…'",
  ],
  ['what only begins as a cursor', "declare c password 'x' select", 'declare c …'],
  ['two words', 'begin transaction', 'begin transaction'],
])('%s', (_, text, shown) => {
  expect(statementText(text)).toBe(shown);
});

test('nothing between quotes or in comments is shown, wherever the text was cut', () => {
  const secret = fc.stringMatching(/^[A-Z]{8,20}$/);
  const cut = fc.nat({ max: 130 });
  fc.assert(
    fc.property(secret, cut, (word, length) => {
      const text = `select '${word}', E'\\'${word}', $a$${word}$a$, /* /* */ ${word} */ 1`.slice(0, length);
      expect(statementText(text)).not.toMatch(/[A-Z]{3}/);
    }),
  );
});

test('is never longer than what a result may carry', () => {
  expect(statementText(`select ${'字'.repeat(400)}`)).toHaveLength(300);
});
