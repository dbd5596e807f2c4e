import pg from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from './index.ts';

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('clones share a template that is prepared once, and nothing else', async () => {
  let prepared = 0;
  const options = {
    key: 'clones',
    prepare: async (url: string) => {
      prepared++;
      await query(url, 'create table t (n int)');
    },
  };
  const [a, b] = await Promise.all([testDatabase(options), testDatabase(options)]);
  await query(a.url, 'insert into t values (1)');
  expect(await query(a.url, 'select n from t')).toEqual([{ n: 1 }]);
  expect(await query(b.url, 'select n from t')).toEqual([]);
  expect(prepared).toBe(1);
  await Promise.all([a.drop(), b.drop()]);
  await expect(query(a.url, 'select 1')).rejects.toThrow(/does not exist/);
});

test('a preparation that fails is told, and tried again by the next', async () => {
  const key = 'fails once';
  const refused = testDatabase({
    key,
    prepare: (url) => query(url, 'create table half ()').then(() => Promise.reject(new Error('no'))),
  });
  await expect(refused).rejects.toThrow('no');
  const { url, drop } = await testDatabase({ key, prepare: async () => undefined });
  await expect(query(url, 'select from half')).rejects.toThrow(/does not exist/);
  await drop();
});

test('dropping does not wait for connections that a test forgot', async () => {
  const { url, drop } = await testDatabase({ key: 'forgotten', prepare: async () => undefined });
  const forgotten = new pg.Client(url);
  const ended = new Promise((resolve) => forgotten.on('error', resolve));
  await forgotten.connect();
  await drop();
  await expect(ended).resolves.toBeInstanceOf(Error);
});
