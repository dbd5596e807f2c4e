import { access } from 'node:fs/promises';
import { startEmbeddedPostgres } from '@yinuo/platform/embedded-postgres';
import { UnusableInput } from '../exit-code.ts';
import { dataFolder } from './data-folder.ts';

/** A desk that was started before: its database runs until `stop`; with DATABASE_URL that one is used, and left running. */
export interface StandingDesk {
  readonly databaseUrl: string;
  readonly keyFile: string;
  stop(): Promise<void>;
}

/** Throws UnusableInput where no desk has been: without its own key every fact would look slipped in. */
export async function deskAt(data: string): Promise<StandingDesk> {
  const folder = dataFolder(data);
  const keyFile = process.env.YINUO_KEY_FILE ?? folder.keyFile;
  await access(keyFile).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new UnusableInput(
      process.env.YINUO_KEY_FILE === undefined
        ? `--data ${data}: no desk has been here yet; ./yinuo up --data ${data} makes one`
        : `YINUO_KEY_FILE: no such file: ${keyFile}`,
    );
  });
  const url = process.env.DATABASE_URL;
  if (url) return { databaseUrl: url, keyFile, stop: async () => {} };
  const server = await startEmbeddedPostgres({ dataDir: folder.database });
  return { databaseUrl: server.url, keyFile, stop: () => server.stop() };
}
