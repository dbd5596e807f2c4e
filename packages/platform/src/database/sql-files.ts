import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

export interface SqlFile {
  readonly name: string;
  readonly sql: string;
}

/** The `.sql` files of a folder, in order of name. */
export async function sqlFilesOf(folder: URL): Promise<SqlFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(names.map(async (name) => ({ name, sql: await readFile(new URL(name, folder), 'utf8') })));
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
