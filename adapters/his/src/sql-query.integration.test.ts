import { lookup } from 'node:dns';
import { connect, createServer } from 'node:net';
import type { DateText } from '@yinuo/kernel';
import { type TestDatabase, testDatabase } from '@yinuo/platform/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HisError } from './his-error.ts';
import { queryRows, type SqlSettings } from './sql-query.ts';
import { all } from './testing/his-server.ts';

const day = '2026-03-02' as DateText;
let database: TestDatabase;
let settings: Omit<SqlSettings, 'statement'>;
// The tests' server listens on a socket file; a HIS on a port.
const door = createServer((inside) => {
  const { host, port } = partsOf(database.url);
  const outside = connect(`${host}/.s.PGSQL.${port}`);
  inside.pipe(outside).pipe(inside);
  for (const end of [inside, outside]) end.on('error', () => inside.destroy());
});

beforeAll(async () => {
  database = await testDatabase({ key: 'his', prepare: async () => undefined });
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(`create table trade (id int, amount numeric(12,2), at timestamptz, remark text);
    insert into trade select n, n + 0.10, timestamptz '2026-03-01 23:59:59+08' + n * interval '1 second', null
    from generate_series(0, 4500) n`);
  await client.end();
  await new Promise<void>((done) => door.listen(0, '127.0.0.1', done));
  const address = door.address();
  const { user, password, name } = partsOf(database.url);
  const port = typeof address === 'object' && address ? address.port : 0;
  settings = { host: 'localhost', port, database: name, user, password };
});
afterAll(async () => {
  door.close();
  await database.drop();
});

function partsOf(url: string) {
  const { host, port, user, password, database: name } = new pg.Client(url);
  return { host, port, user: user ?? '', password: password ?? '', name: name ?? '' };
}

const ask = (statement: string, more: Partial<SqlSettings> = {}, timeoutMs = 5_000) =>
  all(
    queryRows({ ...settings, ...more, statement }, day, {
      lookup: (host, options, done) => lookup(host, { ...options, family: 4 }, done),
      timeoutMs,
      signal: new AbortController().signal,
    }),
  );
const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => (error instanceof HisError ? error.kind : String(error)),
  );

test('rows of the day as texts, the columns first, in Beijing time', async () => {
  const [head, first, ...others] = await ask(
    'select id, amount, at, remark from trade where at >= :from and at < :to order by id',
  );
  expect(head).toEqual(['id', 'amount', 'at', 'remark']);
  expect(first).toEqual(['1', '1.10', '2026-03-02 00:00:00+08', '']);
  expect(others).toHaveLength(4499);
});

test.each([
  'delete from trade',
  'select 1; delete from trade',
  'select 1; commit; delete from trade',
  'select 1; rollback; begin; delete from trade; commit',
  'with gone as (delete from trade returning 1) select * from gone',
  'update trade set id = 1',
  'select * from nothing',
  'select pg_sleep(5)',
])('refused: %s', async (statement) => {
  expect(await faultOf(ask(statement, {}, 300))).toBe('refused');
  expect(await ask('select count(*) from trade')).toEqual([['count'], ['4501']]);
});

test('a function cannot write either', async () => {
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query(`create function sly() returns int language sql as 'delete from trade; select 1'`);
  await client.end();
  expect(await faultOf(ask('select sly()'))).toBe('refused');
});

test('nobody there', async () => {
  expect(await faultOf(ask('select 1', { port: 1 }))).toBe('unreachable');
});
