import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UnusableInput } from '../exit-code.ts';
import { root } from '../root.ts';
import { runStep } from '../test-run/run-step.ts';

const console_ = join(root, 'apps/console');
const stamp = join(console_, 'dist/.built-from');
const sources = [
  'apps/console/src',
  'apps/console/index.html',
  'apps/console/vite.config.ts',
  'apps/console/public',
  'packages/api/src',
  'packages/api/openapi.json',
  'package-lock.json',
];

/** Builds the console unless what is built came from these very sources; returns its folder. */
export async function buildConsole(log: (line: string) => void): Promise<string> {
  const digest = await digestOf(sources);
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== digest) {
    log('building the console');
    const { exitCode } = await runStep(
      [process.execPath, join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
      { cwd: console_ },
    );
    if (exitCode !== 0) throw new UnusableInput('the console could not be built');
    await writeFile(stamp, digest);
  }
  return join(console_, 'dist');
}

/** By name, size and time of every file: reading all of them would cost the quick start. */
async function digestOf(paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(root, path);
    const about = await stat(full).catch(() => null);
    if (about === null) continue;
    const names = about.isDirectory() ? (await readdir(full, { recursive: true })).toSorted() : [''];
    for (const name of names) {
      const file = await stat(join(full, name));
      if (file.isFile()) hash.update(`${path}/${name}:${file.size}:${file.mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
