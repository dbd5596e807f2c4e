import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './index.ts';

const folders: string[] = [];
const running: EmbeddedPostgres[] = [];

// Making a cluster takes a second: tests that need no new one use the first one after another.
const used = join(newFolder(), 'data');
let dataDir: string;

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yinuo-embedded-'));
  chmodSync(folder, 0o711); // as root the server's account must get through
  folders.push(folder);
  return folder;
}

beforeEach(() => {
  dataDir = used;
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

// Killing processes loses nothing that the kernel has: syncing would only slow these tests down.
const unsynced = { fsync: 'off' };

async function start(log: string[] = [], settings: Record<string, string> = unsynced): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, log: (line) => log.push(line), settings });
  running.push(server);
  return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

/** Another process that starts the server on the same folder, runs one statement and stays until it is killed. */
async function otherProcess(sql: string) {
  const script = `
    import pg from ${JSON.stringify(import.meta.resolve('pg'))};
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, settings: { fsync: 'off' } });
    const client = new pg.Client(server.url);
    await client.connect();
    await client.query(${JSON.stringify(sql)});
    console.log(server.pid);
    process.stdin.resume();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [pid] = await once(child.stdout, 'data');
  return { child, pid: Number(String(pid)) };
}

test('a new server: owner without superuser rights, checksums, synced commits, Chinese order and trigrams', async () => {
  const server = await start([], {});
  expect(server.adopted).toBe(false);
  expect(
    await query(
      server.url,
      `select current_user as "user", rolsuper, current_setting('data_checksums') as checksums, current_setting('fsync') as fsync,
              current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses
       from pg_roles where rolname = current_user`,
    ),
  ).toEqual([{ user: 'yinuo', rolsuper: false, checksums: 'on', fsync: 'on', encoding: 'UTF8', addresses: '' }]);
  expect(
    await query(
      server.url,
      `select string_agg(x, '' order by x collate "zh-x-icu") from unnest(array['张','阿','中','王']) x`,
    ),
  ).toEqual([{ string_agg: '阿王张中' }]);
  await query(server.url, 'create extension pg_trgm');
  expect(await query(server.url, `select cardinality(show_trgm('系统故障')) as n`)).toEqual([{ n: 5 }]);
});

test.runIf(process.platform === 'linux')('one statement takes neither all memory nor the disk', async () => {
  const { pid, url } = await start();
  const limits = readFileSync(`/proc/${pid}/limits`, 'utf8');
  expect(limits).toMatch(/Max address space +2147483648 +2147483648 /);
  expect(await query(url, 'show temp_file_limit')).toEqual([{ temp_file_limit: '8GB' }]);
});

test('only accounts that started it get in: the folder is closed and any other role is refused', async () => {
  const { url } = await start();
  const socketDir = new URL(url).searchParams.get('host') ?? '';
  expect(statSync(socketDir).mode & 0o777).toBe(0o700);
  await expect(query(url.replace('yinuo@', 'pg_monitor@'), 'select 1')).rejects.toThrow(
    /[Pp]eer authentication failed/,
  );
});

test('a second start finds what the first wrote', async () => {
  const first = await start();
  await query(first.url, 'create table kept as select 42 as n');
  await first.stop();
  await expect(query(first.url, 'select 1')).rejects.toThrow();
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await query(second.url, 'select n from kept')).toEqual([{ n: 42 }]);
});

test('kill -9 of the process that started it: the next one adopts the running server, nothing lost', async () => {
  const { child, pid } = await otherProcess('create table kept_by_other as select 42 as n');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const server = await start();
  expect(server).toMatchObject({ adopted: true, pid });
  expect(await query(server.url, 'select n from kept_by_other')).toEqual([{ n: 42 }]);
});

test('kill -9 of the server itself: it comes back under the same address', async () => {
  const log: string[] = [];
  const back = Promise.withResolvers<void>();
  const server = await startEmbeddedPostgres({
    dataDir,
    settings: unsynced,
    log: (line) => {
      log.push(line);
      if (line.includes('is back')) back.resolve();
    },
  });
  running.push(server);
  await query(server.url, 'create table kept_through as select 42 as n');
  const before = server.pid;
  process.kill(before, 'SIGKILL');
  await back.promise;
  expect(server.pid).not.toBe(before);
  expect(await query(server.url, 'select n from kept_through')).toEqual([{ n: 42 }]);
});

test('two processes share it; the last one out stops it', async () => {
  const log: string[] = [];
  const server = await start(log);
  const other = await otherProcess('select 1');
  expect(other.pid).toBe(server.pid);
  await server.stop();
  expect(log.at(-1)).toMatch(/^the database stays: 1 other process/);
  const again = await start();
  expect(again).toMatchObject({ adopted: true, pid: other.pid });
  other.child.kill('SIGKILL');
  await once(other.child, 'exit');
});

test('two first starts at once end up with one server', async () => {
  dataDir = join(newFolder(), 'data');
  const [a, b] = await Promise.all([start(), otherProcess('select 1')]);
  expect(a.pid).toBe(b.pid);
  b.child.kill('SIGKILL');
  await once(b.child, 'exit');
});

test('a data folder with a long path gets a socket elsewhere', async () => {
  dataDir = join(newFolder(), '长'.repeat(40));
  const server = await start();
  expect(await query(server.url, 'select 1 as n')).toEqual([{ n: 1 }]);
});

test.runIf(process.getuid?.() === 0)(
  'as root, a folder closed to others: the database lies elsewhere and says so',
  async () => {
    const folder = newFolder();
    chmodSync(folder, 0o700);
    dataDir = join(folder, 'data');
    const log: string[] = [];
    const server = await start(log);
    const elsewhere = /the database lies in (\/var\/lib\/yinuo\/\S+)/.exec(log.join('\n'))?.[1] ?? '';
    await query(server.url, 'create table kept as select 1');
    await server.stop();
    const again = await start();
    expect(await query(again.url, 'select count(*)::int as n from kept')).toEqual([{ n: 1 }]);
    await again.stop();
    rmSync(elsewhere, { recursive: true });
  },
);
