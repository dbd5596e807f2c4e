import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded-postgres/index.ts';

/** Where test databases are made; set it to use a server of your own (its role needs CREATEDB and CREATEROLE). */
export const serverVariable = 'YINUO_TEST_DATABASE_URL';

// Durability costs a third of the time, and nobody will miss a test's data after a power cut.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Makes a test server be there and names it in the environment, which workers inherit. One embedded server per
 * machine account, shared by test runs that overlap; the last one to end stops it, a killed run leaves it to the next.
 */
export async function startTestServer(): Promise<() => Promise<void>> {
  const given = process.env[serverVariable];
  if (given) return async () => removeDatabases(given, process.pid);
  const server = await startEmbeddedPostgres({ dataDir: ownFolder(), settings });
  process.env[serverVariable] = server.url;
  await removeDatabasesOfDeadRuns(server.url);
  return async () => {
    delete process.env[serverVariable];
    await removeDatabases(server.url, process.pid);
    await server.stop();
  };
}

/** `test_<pid of the run>_…`: whoever comes later sees which runs are over. */
export function databasePrefix(runPid: number): string {
  return `test_${runPid}_`;
}

function ownFolder(): string {
  const uid = process.getuid?.();
  const folder = join(tmpdir(), `yinuo-test-${uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== uid) throw new Error(`${folder} belongs to somebody else`);
  if (uid === 0) chmodSync(folder, 0o711); // the server runs unprivileged
  return folder;
}

async function removeDatabasesOfDeadRuns(url: string): Promise<void> {
  const names = await databasesLike(url, 'test_');
  const runs = new Set(names.map((name) => Number(name.split('_')[1])));
  for (const pid of runs) if (!isAlive(pid)) await removeDatabases(url, pid);
}

async function removeDatabases(url: string, runPid: number): Promise<void> {
  const names = await databasesLike(url, databasePrefix(runPid));
  await withServer(url, async (client) => {
    for (const name of names) {
      await client.query(`alter database ${name} with is_template false`);
      await client.query(`drop database ${name} with (force)`);
    }
  });
}

async function databasesLike(url: string, prefix: string): Promise<string[]> {
  return withServer(url, async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    return rows.map((row) => row.datname);
  });
}

export async function withServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
