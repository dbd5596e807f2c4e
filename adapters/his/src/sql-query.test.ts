import { createServer } from 'node:net';
import type { DateText } from '@yinuo/kernel';
import { expect, test } from 'vitest';
import { bound, queryRows } from './sql-query.ts';
import { all } from './testing/his-server.ts';

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

test.each(['127.0.0.1', '::1', 'localhost', '/var/run/postgresql'])(
  'an address that is refused is not connected to: %s',
  async (host) => {
    let reached = 0;
    const server = createServer(() => reached++);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const bound = server.address();
    const port = typeof bound === 'object' && bound ? bound.port : 0;
    const settings = { host, port, database: 'd', user: 'u', password: 'p', statement: 'select 1' };
    const around = {
      lookup: (_name: string, _options: unknown, done: (error: Error, address: string, family: number) => void) =>
        done(new Error('address refused'), '', 0),
      timeoutMs: 1_000,
      signal: new AbortController().signal,
    };
    await expect(all(queryRows(settings, day, around))).rejects.toThrow('address refused');
    await new Promise((done) => server.close(done));
    expect(reached).toBe(0);
  },
);
