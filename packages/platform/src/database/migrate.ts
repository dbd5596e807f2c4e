import pg from 'pg';
import { publishViews, type ViewSet } from './publish-views.ts';
import { digestOf, sqlFilesOf } from './sql-files.ts';

/** The SQL files of one package or module, applied in order of rank, then of file name. */
export interface MigrationSet {
  readonly name: string;
  readonly rank: number;
  readonly folder: URL;
  /** Made after the migrations of all sets. */
  readonly views?: ViewSet;
}

const LOCK = 7_301_774; // any constant: two desks that start at once migrate one after the other

/**
 * Applies what is missing, each file in its own transaction, then makes the views that are others than before, and returns the
 * names of both. A migration that was applied and then edited is an error: a new file must say what changes.
 */
export async function migrate(url: string, sets: readonly MigrationSet[]): Promise<string[]> {
  const files = (await Promise.all([...sets].sort((a, b) => a.rank - b.rank).map(filesOf))).flat();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'create table if not exists migration (name text primary key, digest text not null, applied_at timestamptz not null default now())',
    );
    const done = await client.query<{ name: string; digest: string }>('select name, digest from migration');
    const digests = new Map(done.rows.map((row) => [row.name, row.digest]));
    const applied: string[] = [];
    for (const file of files) {
      const known = digests.get(file.name);
      if (known === file.digest) continue;
      if (known !== undefined) throw new Error(`migration ${file.name} was changed after it was applied`);
      await apply(client, file);
      applied.push(file.name);
    }
    const over = files.map(({ digest }) => digest);
    for (const { name, views } of sets)
      if (views && (await publishViews(client, `${name}/views`, views, over))) applied.push(`${name}/views`);
    return applied;
  } finally {
    await client.end();
  }
}

interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  readonly digest: string;
}

async function filesOf(set: MigrationSet): Promise<MigrationFile[]> {
  const files = await sqlFilesOf(set.folder);
  return files.map(({ name, sql }) => ({ name: `${set.name}/${name}`, sql, digest: digestOf(sql) }));
}

async function apply(client: pg.Client, file: MigrationFile): Promise<void> {
  await client.query('begin');
  try {
    await client.query(file.sql);
    await client.query('insert into migration (name, digest) values ($1, $2)', [file.name, file.digest]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`migration ${file.name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

export const platformMigrations: MigrationSet = {
  name: 'platform',
  rank: 0,
  folder: new URL('../../migrations/', import.meta.url),
};
