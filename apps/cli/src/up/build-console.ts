import { createHash } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UnusableInput } from '../exit-code.ts';
import { root } from '../root.ts';
import { runStep } from '../test-run/run-step.ts';

const console_ = join(root, 'apps/console');
const builds = join(console_, 'dist');
const KEPT = 3; // desks that run keep serving the build they started with
const sources = [
  'apps/console/src',
  'apps/console/index.html',
  'apps/console/vite.config.ts',
  'apps/console/public',
  'packages/api/src',
  'packages/api/openapi.json',
  'package-lock.json',
];

/** Builds the console unless it was built from these very sources; returns the build's own folder. */
export async function buildConsole(log: (line: string) => void): Promise<string> {
  const name = (await digestOf(sources)).slice(0, 16);
  const folder = join(builds, name);
  if (await stat(folder).catch(() => null)) return folder;
  log('building the console');
  const unfinished = join(builds, `${name}.${process.pid}`);
  const { exitCode } = await runStep(
    [
      process.execPath,
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--logLevel',
      'error',
      '--outDir',
      unfinished,
    ],
    { cwd: console_ },
  );
  if (exitCode !== 0) throw new UnusableInput('the console could not be built');
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true })); // another start was first
  await removeOldBuilds();
  return folder;
}

async function removeOldBuilds(): Promise<void> {
  const names = await readdir(builds);
  const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(builds, name))).mtimeMs })));
  const old = dated.toSorted((a, b) => b.at - a.at).slice(KEPT);
  await Promise.all(old.map(({ name }) => rm(join(builds, name), { recursive: true, force: true })));
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
