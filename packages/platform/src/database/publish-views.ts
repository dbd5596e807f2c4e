import type pg from 'pg';
import { digestOf, sqlFilesOf } from './sql-files.ts';

/**
 * A schema of views (and of the functions that they call) over the tables, for a role that reads nothing else. Its SQL files
 * say how it is now, in order of file name; no migration changes it.
 */
export interface ViewSet {
  readonly schema: string;
  /** Gets usage of the schema and select on all that stands in it. A migration makes the role. */
  readonly reader: string;
  readonly folder: URL;
}

/**
 * Makes the schema anew in one transaction, so that columns may come, go and change place, when what it is made of is other than
 * what made it: its files, or `over`, the migrations of the tables below. Gives whether it did. The caller holds the lock.
 */
export async function publishViews(
  client: pg.Client,
  name: string,
  { schema, reader, folder }: ViewSet,
  over: readonly string[],
): Promise<boolean> {
  const files = await sqlFilesOf(folder);
  const digest = digestOf(JSON.stringify([schema, reader, files, over]));
  const { rowCount } = await client.query('select from migration where name = $1 and digest = $2', [name, digest]);
  if (rowCount !== 0) return false;
  const [made, readBy] = [client.escapeIdentifier(schema), client.escapeIdentifier(reader)];
  await client.query('begin');
  try {
    await client.query(`drop schema if exists ${made} cascade; create schema ${made}`);
    for (const file of files) {
      await client.query(file.sql).catch((cause: Error) => {
        throw new Error(`views ${name}/${file.name} failed: ${cause.message}`, { cause });
      });
    }
    await client.query(
      `grant usage on schema ${made} to ${readBy}; grant select on all tables in schema ${made} to ${readBy}`,
    );
    await client.query(
      `insert into migration (name, digest) values ($1, $2)
        on conflict (name) do update set digest = excluded.digest, applied_at = now()`,
      [name, digest],
    );
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
