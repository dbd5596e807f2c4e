import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runOnce, testTools } from '../../testing/test-tools.ts';
import { askMysql } from './mysql.ts';

const server = ['/usr/sbin/mariadbd', '/usr/sbin/mysqld'].find(existsSync);
if (!server) console.warn('MariaDB is not installed (Debian: mariadb-server): its tests are left out');

const tools = testTools();
let folder: string;
let child: ChildProcess;
let port: number;

const profile = (statement: string, more: Record<string, unknown> = {}) => ({
  kind: 'sql' as const,
  system: 'mariadb',
  host: '127.0.0.1',
  port,
  database: 'hospital',
  user: 'watcher',
  password: '{{secret.database}}',
  statement,
  ...more,
});
const secrets = { database: 'a-watcher' };

describe.skipIf(!server)('MariaDB', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'yinuo-mariadb-'));
    const asRoot = process.getuid?.() === 0;
    if (asRoot) chownSync(folder, Number(execFileSync('id', ['-u', 'mysql'])), 0);
    const user = asRoot ? ['--user=mysql'] : [];
    const data = join(folder, 'data');
    execFileSync(
      'mariadb-install-db',
      ['--no-defaults', `--datadir=${data}`, '--skip-test-db', '--auth-root-authentication-method=normal', ...user],
      { stdio: 'ignore' },
    );
    const free = net.createServer().listen(0, '127.0.0.1');
    await once(free, 'listening');
    port = (free.address() as AddressInfo).port;
    free.close();
    const socket = join(folder, 's');
    const flags = [`--datadir=${data}`, `--socket=${socket}`, `--port=${port}`, '--bind-address=127.0.0.1'];
    const light = [
      '--innodb-buffer-pool-size=8M',
      '--innodb-flush-log-at-trx-commit=0',
      '--skip-log-bin',
      `--pid-file=${folder}/pid`,
    ];
    child = spawn(server ?? '', ['--no-defaults', ...flags, ...light, ...user], { stdio: 'ignore' });
    const root = await vi.waitFor(
      () => createConnection({ socketPath: socket, user: 'root', multipleStatements: true }),
      { timeout: 20_000, interval: 100 },
    );
    await root.query(`create database hospital; use hospital; create table registration (id int primary key, fee decimal(10,2));
      insert into registration values (1, 5.00), (2, 15.50);
      create function spoil() returns int modifies sql data begin delete from registration; return 1; end;
      create user watcher@'127.0.0.1' identified by 'a-watcher'; grant all on hospital.* to watcher@'127.0.0.1'`);
    await root.end();
  }, 40_000);

  afterAll(async () => {
    if (child?.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['select count(*) from registration', 2],
    ['select sum(fee) from registration', 20.5],
  ])('%s', async (statement, value) => {
    expect(await runOnce(profile(statement, { unit: '行' }), tools, { secrets })).toMatchObject({
      state: 'ok',
      value,
      unit: '行',
    });
  });

  test.each([
    ['select id from registration', 'not-one-number'],
    ['select null', 'not-one-number'],
    ['select missing from registration', 'sql-error'],
    ['delete from registration', 'sql-writes'],
    ['select 1; delete from registration', 'sql-writes'],
  ])('%s: %s', async (statement, code) => {
    expect((await runOnce(profile(statement), tools, { secrets })).reason?.code).toBe(code);
  });

  test('a wrong password, and a statement that takes too long', async () => {
    expect((await runOnce(profile('select 1'), tools, { secrets: { database: 'wrong-one' } })).reason?.code).toBe(
      'sign-in',
    );
    const slow = 'select count(*) from seq_1_to_100000 as a, seq_1_to_100000 as b where a.seq + b.seq = 3';
    const outcome = await runOnce(profile(slow), tools, { secrets, timeoutMs: 600 });
    expect(outcome.reason?.code).toBe('timeout');
    expect(outcome.durationMs).toBeLessThan(2_500);
  });

  test('the database itself refuses what its reader let pass', async () => {
    const question = {
      system: 'mariadb',
      host: '127.0.0.1',
      port,
      database: 'hospital',
      user: 'watcher',
      password: secrets.database,
      tls: undefined,
      timeoutMs: 2_000,
      rowsMax: 2,
    } as const;
    const run = {
      tools,
      probe: 'p',
      secrets,
      signal: new AbortController().signal,
      timeoutMs: 2_000,
      statements: false,
    };
    await expect(askMysql({ ...question, statement: 'select spoil()' }, run)).rejects.toMatchObject({
      reason: { code: 'sql-writes' },
    });
    for (const statement of [
      'delete from registration',
      'insert into registration values (3, 1)',
      'create table more (a int)',
    ])
      await expect(askMysql({ ...question, statement }, run)).rejects.toMatchObject({ reason: { code: 'sql-error' } });
    await expect(askMysql({ ...question, statement: 'select 1; select 2' }, run)).rejects.toMatchObject({
      reason: { code: 'sql-error' },
    });
    expect(await runOnce(profile('select count(*) from registration'), tools, { secrets })).toMatchObject({ value: 2 });
  });
});
