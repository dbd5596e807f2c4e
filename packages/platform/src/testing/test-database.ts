import { createHash, randomBytes } from 'node:crypto';
import { databaseName, serverOfWorker, withServer } from './test-server.ts';

export interface TestDatabaseOptions {
  /** Names what `prepare` makes, e.g. a digest of the migrations: one template is prepared per key, run and server. */
  readonly key: string;
  /** Brings an empty database into the state every clone starts from; must close its connections before it returns. */
  readonly prepare: (url: string) => Promise<void>;
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

// Held while a template is made: migrations create roles, which belong to the whole server.
const templateLock = 7_305_281;

/**
 * A database of its own for a test file, cloned from a template in about 20 ms. Needs the server of
 * `startTestServers` (vitest's global setup) or YINUO_TEST_DATABASE_URL. Throws when `prepare` does.
 */
export async function testDatabase({ key, prepare }: TestDatabaseOptions): Promise<TestDatabase> {
  const server = serverOfWorker();
  const template = databaseName(createHash('sha256').update(key).digest('hex').slice(0, 16));
  const name = databaseName(randomBytes(8).toString('hex'));
  await withServer(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    const { rows } = await client.query<{ ready: boolean }>(
      'select datistemplate as ready from pg_database where datname = $1',
      [template],
    );
    if (!rows[0]?.ready) {
      await client.query(`drop database if exists ${template} with (force)`); // left by a prepare that failed
      await client.query(`create database ${template}`);
      await prepare(inDatabase(server, template));
      await client.query(`alter database ${template} with is_template true`);
    }
    await client.query('select pg_advisory_unlock($1)', [templateLock]);
    await client.query(`create database ${name} template ${template}`);
  });
  return {
    url: inDatabase(server, name),
    drop: async () => {
      await withServer(server, async (client) => {
        const drop = () => client.query(`drop database if exists ${name} with (force)`);
        // An autovacuum worker may be in it, which an owner may not end by force; without force it is sent away.
        await drop().catch(() => client.query(`drop database if exists ${name}`));
      });
    },
  };
}

function inDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
