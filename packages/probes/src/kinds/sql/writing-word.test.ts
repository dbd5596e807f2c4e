import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SQL_SYSTEMS } from '../../shapes/index.ts';
import { writingWord } from './writing-word.ts';

test.each([
  'select 1',
  'SELECT count(*) FROM registration;',
  'select replace(name, \'update\', "delete") from t',
  'with x as (select 1 as n) select n from x',
  '(select 1)',
  "select count(*) from log where text like '%drop table%'",
  'select case when a = 1 then 2 else 3 end from t',
  'select max(updated_at - created_at) from t',
])('%s reads, in every system', (statement) => {
  for (const system of SQL_SYSTEMS) expect([system, writingWord(statement, system)]).toEqual([system, null]);
});

test('names that one system quotes and another does not', () => {
  expect(writingWord('select value from v$sysmetric', 'oracle')).toBeNull();
  expect(writingWord('select [update] from [order]', 'sqlserver')).toBeNull();
  expect(writingWord('select `delete` from t', 'mysql')).toBeNull();
});

test.each([
  'delete from t',
  'with d as (delete from t returning 1) select * from d',
  'select 1; drop table t',
  'select * into copy from t',
  "select 'a' into outfile '/tmp/x'",
  'select 1 -- then\n; drop table t',
  'select /*!50000 1 into outfile 2 */',
  "select '\\' or delete from t -- '",
  'select * from t for update',
  'select * from t for share',
  'select pg_terminate_backend(1)',
  "select nextval('s')",
  "select dblink_exec('x', 'y')",
  'select sleep(10)',
  'call p()',
  "exec sp_configure 'x'",
  "select * from openrowset('a', 'b', 'c')",
  'begin; select 1',
  'explain analyze delete from t',
  'copy t to program $$x$$',
  "select 'open",
  '',
  'truncate t',
])('%s is refused in every system', (statement) => {
  for (const system of SQL_SYSTEMS) expect([system, typeof writingWord(statement, system)]).toEqual([system, 'string']);
});

test('a quoted name calls the same function', () => {
  for (const statement of ['select "pg_sleep"(8)', "select \"dblink_exec\"('x', 'delete from t')"])
    expect(writingWord(statement, 'postgresql')).not.toBeNull();
  expect(writingWord('select "DBMS_LOCK"."SLEEP"(5) from dual', 'oracle')).not.toBeNull();
  expect(writingWord('select `sleep`(5)', 'mariadb')).not.toBeNull();
  expect(writingWord("select pg_backup_start('x')", 'postgresql')).not.toBeNull();
});

test('what only T-SQL runs without a semicolon', () => {
  for (const statement of ['select 1 shutdown', "select 1 waitfor delay '1'", 'select 1 use master'])
    expect(writingWord(statement, 'sqlserver')).not.toBeNull();
});

test('what only PostgreSQL hides', () => expect(writingWord('select $a$ $a$', 'postgresql')).toBe('$a$'));

test('what only Oracle hides', () => expect(writingWord("select q'[']' from dual", 'oracle')).not.toBeNull());

test('a writing word is found wherever it stands, in any case, between any space', () => {
  const word = fc.constantFrom(
    'insert',
    'update',
    'delete',
    'merge',
    'into',
    'drop',
    'alter',
    'create',
    'grant',
    'exec',
    'call',
  );
  const space = fc.constantFrom(' ', '\n', '\t', '  ', ' ( ');
  fc.assert(
    fc.property(word, fc.array(fc.boolean()), space, space, (plain, upper, before, after) => {
      const spelt = [...plain].map((letter, index) => (upper[index] ? letter.toUpperCase() : letter)).join('');
      expect(writingWord(`select 1${before}${spelt}${after}x`, 'postgresql')?.toLowerCase()).toBe(plain);
    }),
  );
});
