import type { DateText } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { bound } from './sql-query.ts';

const day = '2026-03-02' as DateText;

test.each([
  ['select 1;', 'select 1', []],
  ['select * from t where d = :day', 'select * from t where d = $1', ['2026-03-02']],
  [
    'select a::text from t where at >= :from and at < :to',
    'select a::text from t where at >= $1 and at < $2',
    ['2026-03-02 00:00:00+08', '2026-03-03 00:00:00+08'],
  ],
  [`select ':day', ":to" from t where x = :days`, `select ':day', ":to" from t where x = :days`, []],
  [`select 'it''s :day'`, `select 'it''s :day'`, []],
])('%s', (statement, text, values) => {
  expect(bound(statement, day)).toEqual({ text, values });
});
