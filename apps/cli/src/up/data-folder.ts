import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FoundedSignIn } from '@yinuo/desk';

/** What lies in the data folder: the database, the sealing key, the first sign-in. */
export interface DataFolder {
  readonly database: string;
  readonly keyFile: string;
  keep(signIn: FoundedSignIn): Promise<void>;
  /** Where the demonstration's runner lies, and its token; null where there is none. */
  readonly runner: string;
  runnerToken(): Promise<string | null>;
  kept(): Promise<Pick<FoundedSignIn, 'userName' | 'password'> | null>;
}

/** Makes the folder when it is missing. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  await mkdir(resolve(path), { recursive: true, mode: 0o711 });
  return dataFolder(path);
}

export function dataFolder(path: string): DataFolder {
  const folder = resolve(path);
  const signInFile = join(folder, 'first-sign-in.json');
  const runner = join(folder, 'demonstration-runner');
  const tokenFile = join(runner, 'token');
  return {
    database: join(folder, 'database'),
    keyFile: join(folder, 'sealing-key.pem'),
    runner,
    async keep({ runnerToken, ...signIn }) {
      await writeFile(signInFile, `${JSON.stringify(signIn, null, 2)}\n`, { mode: 0o600 });
      await chmod(signInFile, 0o600);
      if (runnerToken === null) return;
      await mkdir(runner, { recursive: true, mode: 0o700 });
      await writeFile(tokenFile, runnerToken, { mode: 0o600 });
    },
    runnerToken: () => readFile(tokenFile, 'utf8').catch(() => null),
    async kept() {
      const text = await readFile(signInFile, 'utf8').catch(() => null);
      return text === null ? null : JSON.parse(text);
    },
  };
}
