import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../testing/index.ts';
import { type MigrationSet, migrate } from './migrate.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
let client: pg.Client;
let folder: string;
let set: MigrationSet;
const write = (name: string, sql: string) => writeFile(join(folder, name), sql);
const started = () => migrate(database.url, [set]);
const rows = async (sql: string) => (await client.query({ text: sql, rowMode: 'array' })).rows;

async function makeReader(url: string): Promise<void> {
  const owner = new pg.Client(url);
  await owner.connect();
  await owner.query(`do $$ begin
    if not exists (select from pg_roles where rolname = 'shop_reader') then create role shop_reader nologin; end if;
    execute format('grant shop_reader to %I', current_user);
  end $$`);
  await owner.end();
}

beforeEach(async () => {
  database = await testDatabase({ key: 'publish-views', prepare: makeReader });
  client = new pg.Client(database.url);
  await client.connect();
  folder = await mkdtemp(join(tmpdir(), 'yinuo-views-'));
  const [tables, views] = ['tables/', 'views/'].map((name) => pathToFileURL(join(folder, name)));
  if (!tables || !views) throw new Error('folders');
  await Promise.all([mkdir(tables), mkdir(views)]);
  set = { name: 'shop', rank: 1, folder: tables, views: { schema: 'seen', reader: 'shop_reader', folder: views } };
  await write(
    'tables/0001.sql',
    'create table wares (id int, name text, cost int); insert into wares values (1, $$a$$, 7)',
  );
  await write(
    'views/0_words.sql',
    'create function seen.shown(word text) returns text language sql as $$ select upper(word) $$',
  );
  await write(
    'views/wares.sql',
    'create view seen.wares as select id, seen.shown(name) as name, cost from public.wares',
  );
});
afterEach(async () => {
  await client.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

test('what views are comes from their files: made once, made anew when a file changed, also when columns change place', async () => {
  expect(await started()).toEqual(['shop/0001.sql', 'shop/views']);
  expect(await started()).toEqual([]);
  await write('views/wares.sql', 'create view seen.wares as select seen.shown(name) as name, id from public.wares');
  await write('views/prices.sql', 'create view seen.prices as select cost from public.wares');
  expect(await started()).toEqual(['shop/views']);
  expect(await rows('select * from seen.wares')).toEqual([['A', 1]]);
  await rm(join(folder, 'views/prices.sql'));
  await started();
  expect(await rows("select to_regclass('seen.prices')")).toEqual([[null]]);
});

test('the reader has every view, and nothing of the tables', async () => {
  await started();
  await client.query('set role shop_reader');
  expect(await rows('select name from seen.wares')).toEqual([['A']]);
  await expect(client.query('select * from public.wares')).rejects.toMatchObject({ code: '42501' });
});

test('a migration may drop a view in its way: the views come back over the tables as they are then', async () => {
  await started();
  await write('tables/0002.sql', 'drop view if exists seen.wares; alter table wares alter column cost type bigint');
  expect(await started()).toEqual(['shop/0002.sql', 'shop/views']);
  const type = await rows(
    "select format_type(atttypid, -1) from pg_attribute where attrelid = 'seen.wares'::regclass and attname = 'cost'",
  );
  expect(type).toEqual([['bigint']]);
});

test('a file that cannot be made is named, and the views of before stay', async () => {
  await started();
  await write('views/wares.sql', 'create view seen.wares as select lost from public.wares');
  await expect(started()).rejects.toThrow('views shop/views/wares.sql failed: column "lost" does not exist');
  expect(await rows('select name from seen.wares')).toEqual([['A']]);
});

test('of several that start at once one makes them', async () => {
  const made = await Promise.all([started(), started(), started()]);
  expect(made.flat().toSorted()).toEqual(['shop/0001.sql', 'shop/views']);
});
