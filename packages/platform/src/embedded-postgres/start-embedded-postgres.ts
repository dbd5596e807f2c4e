import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { admitOwnAccount, ensureCluster } from './cluster.ts';
import { preparePlace, removeSocketDir } from './place.ts';
import { installProgram, removeOldPrograms } from './program.ts';
import { presenceName, type Reached, reach, reload, shutDown } from './server.ts';

export interface EmbeddedPostgresOptions {
  /** A folder that belongs to the server alone; made when missing. */
  readonly dataDir: string;
  readonly log?: (line: string) => void;
  /** Server settings that win over the cluster's own, e.g. `{ fsync: 'off' }` for data that nobody will miss. */
  readonly settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** Database `yinuo`, as its owner `yinuo` (not a superuser), over a unix socket; for `pg` and libpq alike. */
  readonly url: string;
  readonly pid: number;
  /** True when the server was running already: left by a killed process, or shared with another one. */
  readonly adopted: boolean;
  /** Stops the server, unless another process has started or adopted it too: the last one out stops it. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL of our own in `dataDir`. It outlives a killed process and is adopted by the next; when the server
 * itself is killed, it is started again under the same address. UTF-8, builtin C.UTF-8 order, ICU collations
 * (`zh-x-icu`), data checksums, every commit synced. Throws when the system has no binaries or refuses to run them.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log = () => undefined, settings = {} } = options;
  const place = preparePlace(dataDir, log);
  const program = await installProgram(place.root);
  await ensureCluster(program, place, settings.fsync !== 'off');
  if (await admitOwnAccount(place)) reload(place);
  let server = await reach(program, place, settings);
  const { adopted, socketDir } = server;
  if (!adopted) await removeOldPrograms(place.root, program);
  await ensureDatabase(server.presence);
  let stopping = false;
  watch(server);

  return {
    url: `postgresql://yinuo@localhost/yinuo?host=${encodeURIComponent(socketDir)}`,
    get pid() {
      return server.pid;
    },
    adopted,
    async stop() {
      if (stopping) return;
      stopping = true;
      await leave(server);
    },
  };

  async function leave({ presence, pid }: Reached): Promise<void> {
    const others = await otherSupervisors(presence);
    await presence.end();
    if (others > 0) return log(`the database stays: ${others} other process${others === 1 ? '' : 'es'} use it`);
    await shutDown(place, pid);
    removeSocketDir(socketDir);
  }

  function watch(reached: Reached): void {
    reached.presence.once('end', () => {
      if (!stopping) void revive(1);
    });
  }

  async function revive(attempt: number): Promise<void> {
    log('the database went away; bringing it back');
    try {
      server = await reach(program, place, settings, socketDir);
      if (stopping) return await leave(server);
      watch(server);
      log(`the database is back (pid ${server.pid})`);
    } catch (error) {
      log(error instanceof Error ? error.message : String(error));
      await pause(Math.min(1000 * 2 ** attempt, 30_000), undefined, { ref: false });
      if (!stopping) await revive(attempt + 1);
    }
  }
}

/** The application's role owns its database and may make the roles and test databases it needs; nothing beyond. */
async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: boolean; database: boolean }>(
    `select exists (select from pg_roles where rolname = 'yinuo') as role,
            exists (select from pg_database where datname = 'yinuo') as database`,
  );
  const [there] = rows;
  if (!there?.role) await client.query('create role yinuo login createdb createrole').catch(unlessMadeMeanwhile);
  if (!there?.database) await client.query('create database yinuo owner yinuo').catch(unlessMadeMeanwhile);
}

function unlessMadeMeanwhile(error: unknown): void {
  // duplicate_object, duplicate_database, unique_violation: two processes start the same new cluster at once.
  if (!(error instanceof pg.DatabaseError) || !['42710', '42P04', '23505'].includes(error.code ?? '')) throw error;
}

async function otherSupervisors(client: pg.Client): Promise<number> {
  const { rows } = await client
    .query<{ others: string }>(
      'select count(*) as others from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [presenceName],
    )
    .catch(() => ({ rows: [] }));
  return Number(rows[0]?.others ?? 0);
}
