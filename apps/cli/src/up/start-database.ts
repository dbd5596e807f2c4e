import { rm } from 'node:fs/promises';
import { installationState } from '@yinuo/desk';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@yinuo/platform/embedded-postgres';
import { UnusableInput } from '../exit-code.ts';
import type { DataFolder } from './data-folder.ts';

/**
 * The folder's own PostgreSQL, empty or loaded as a whole. A load that was broken off left nothing that anybody has
 * seen: it is thrown away. Refused while that server is running, for the load may not be broken off at all.
 */
export async function startDatabase(folder: DataFolder, log: (line: string) => void): Promise<EmbeddedPostgres> {
  const database = await startEmbeddedPostgres({ dataDir: folder.database, log });
  let keep = false;
  try {
    keep = (await installationState(database.url)) !== 'half-loaded';
  } finally {
    if (!keep) await database.stop();
  }
  if (keep) return database;
  if (database.adopted)
    throw new UnusableInput(
      'another start is loading the demonstration into this data folder, or was killed over it: wait for it, or remove the folder',
    );
  log('the first start was broken off while it loaded; loading again');
  await rm(folder.database, { recursive: true });
  return startEmbeddedPostgres({ dataDir: folder.database, log });
}
