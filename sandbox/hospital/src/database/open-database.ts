import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@yinuo/platform/embedded-postgres';
import pg from 'pg';

export interface HospitalDatabase {
  readonly pool: pg.Pool;
  /** Folder of the server's socket. */
  readonly socket: string;
  readonly database: string;
  /** May read everything, and nothing else. */
  readonly watcher: { readonly user: string; readonly password: string };
  /** Holds the registrations against everybody, or lets them go. */
  holdRegistrations(on: boolean): Promise<void>;
  stop(): Promise<void>;
}

const WATCHER = { user: 'watcher', password: 'watcher-of-the-sandbox' };

/** The hospital's own PostgreSQL in the folder, with its tables and a month of schedules. */
export async function openDatabase(folder: string): Promise<HospitalDatabase> {
  // Nobody will miss it: no sync makes tests short.
  const settings = { fsync: 'off', shared_preload_libraries: 'pg_stat_statements' };
  const server = await startEmbeddedPostgres({ dataDir: folder, settings });
  const pool = new pg.Pool({ connectionString: server.url, max: 8 });
  pool.on('error', () => undefined);
  const sql = (name: string) => readFile(join(import.meta.dirname, name), 'utf8');
  await pool.query(await sql('schema.sql'));
  await pool.query(await sql('seed.sql'));
  await admitWatcher(server.url);
  let holder: pg.PoolClient | null = null;
  return {
    pool,
    socket: new URL(server.url).searchParams.get('host') ?? '',
    database: 'yinuo',
    watcher: WATCHER,
    async holdRegistrations(on) {
      if (on && !holder) {
        holder = await pool.connect();
        await holder.query('begin; lock table registration in access exclusive mode');
      } else if (!on && holder) {
        await holder.query('rollback');
        holder.release();
        holder = null;
      }
    },
    async stop() {
      holder?.release(true);
      await pool.end();
      await server.stop();
    },
  };
}

/** A role with a password, as a hospital gives to whom watches its database. */
async function admitWatcher(url: string): Promise<void> {
  const admin = new URL(url);
  admin.username = 'postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    const { rows } = await client.query<{ file: string }>("select current_setting('hba_file') as file");
    const file = rows[0]?.file ?? '';
    const rule = `local all ${WATCHER.user} scram-sha-256\n`;
    const before = await readFile(file, 'utf8');
    if (!before.includes(rule)) await writeFile(file, rule + before);
    await client.query('select pg_reload_conf()');
    await client.query(
      `do $$ begin create role ${WATCHER.user} login; exception when duplicate_object then null; end $$`,
    );
    await client.query(`alter role ${WATCHER.user} password '${WATCHER.password}'`);
    await client.query(`grant pg_read_all_data, pg_read_all_stats to ${WATCHER.user}`);
    await client.query('create extension if not exists pg_stat_statements');
  } finally {
    await client.end();
  }
}
