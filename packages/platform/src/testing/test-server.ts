import pg from 'pg';
import { startEmbeddedPostgres } from '../embedded-postgres/index.ts';
import { takeSlot } from './own-slot.ts';

/** Where test databases are made; set it to use a server of your own (its role needs CREATEDB and CREATEROLE). */
const serverVariable = 'YINUO_TEST_DATABASE_URL';

const databasePrefix = 'yinuo_test_';

// Durability costs a third of the time, and nobody will miss a test's data after a power cut.
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Makes one embedded server per worker be there and names them in the environment, which workers inherit. A server of
 * its own: roles, locks and transaction numbers belong to a whole server, and would let test files see each other.
 */
export async function startTestServers(workers: number): Promise<() => Promise<void>> {
  const given = process.env[serverVariable];
  if (given) return () => removeDatabases(given);
  const servers = await Promise.all(Array.from({ length: workers }, startOne));
  process.env[serverVariable] = servers.map(({ url }) => url).join(' ');
  return async () => {
    delete process.env[serverVariable];
    await Promise.all(servers.map(({ stop }) => stop()));
  };
}

/** The server of the worker that we run in. */
export function serverOfWorker(): string {
  const urls = (process.env[serverVariable] ?? '').split(' ').filter(Boolean);
  const worker = Number(process.env.VITEST_POOL_ID ?? 1);
  const url = urls[(worker - 1) % urls.length];
  if (!url)
    throw new Error(`${serverVariable} is not set: run vitest --project integration, or startTestServers first`);
  return url;
}

/** Names carry the run (so that runs on one given server do not meet) and the purpose; at most 63 bytes. */
export function databaseName(purpose: string): string {
  return `${databasePrefix}${process.env.YINUO_TEST_RUN ?? process.pid}_${purpose}`;
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

async function startOne(): Promise<{ url: string; stop: () => Promise<void> }> {
  const slot = takeSlot();
  const server = await startEmbeddedPostgres({ dataDir: slot.folder, settings });
  await removeDatabases(server.url, '');
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      slot.release();
    },
  };
}

/** Of this run, or of any (`run` empty) where the whole server is ours. */
async function removeDatabases(url: string, run = databaseName('')): Promise<void> {
  await withServer(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database where starts_with(datname, $1)',
      [run || databasePrefix],
    );
    for (const { name } of rows) {
      await client.query(`alter database ${name} with is_template false`);
      await client.query(`drop database ${name} with (force)`);
    }
  });
}
