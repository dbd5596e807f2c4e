import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { giveTo, ownName, spawnAs } from './account.ts';
import type { Place } from './place.ts';
import type { Program } from './program.ts';

const run = promisify(execFile);

/** Ours alone; the application signs in as the plain role `yinuo`, as it would on a hospital's own server. */
export const superuser = 'postgres';

export const major = '17';

// The builtin provider sorts alike on every system; the C library's LC_CTYPE must still know Chinese letters, or pg_trgm sees none.
const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'UTF-8'];

const settings: Record<string, string> = {
  fsync: 'on',
  max_connections: '200',
  shared_buffers: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  logging_collector: 'on',
  log_filename: 'postgresql-%a.log', // seven files, each a week old at most
  log_rotation_age: '1d',
  log_truncate_on_rotation: 'on',
};

/** Makes the cluster unless it is there; drawn up beside its place and moved in whole, so a kill leaves no half. */
export async function ensureCluster(program: Program, place: Place, durable: boolean): Promise<void> {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) {
    const version = (await readFile(join(place.cluster, 'PG_VERSION'), 'utf8')).trim();
    if (version !== major) throw new Error(`${place.cluster} is of PostgreSQL ${version}; this is PostgreSQL ${major}`);
    return;
  }
  const draft = await mkdtemp(join(place.root, 'cluster-draft-'));
  await chmod(draft, 0o700);
  giveTo(place.account, draft);
  await initialise(program, place, draft, durable);
  await rename(draft, place.cluster).catch(() => rm(draft, { recursive: true })); // another process was faster
}

/**
 * Who may sign in: over the socket, by the kernel's word for who is at the other end, and only accounts that started this
 * server. The socket's folder has mode 700 besides. Returns true when the file changed and a running server must reload.
 */
export async function admitOwnAccount({ cluster, account }: Place): Promise<boolean> {
  const ident = join(cluster, 'pg_ident.conf');
  const before = await readFile(ident, 'utf8').catch(() => '');
  const lines = before.split('\n').filter((line) => line.startsWith('own '));
  const mine = [superuser, 'yinuo'].map((role) => `own "${ownName()}" ${role}`);
  if (mine.every((line) => lines.includes(line))) return false;
  await write(ident, `${[...lines, ...mine].join('\n')}\n`);
  await write(join(cluster, 'pg_hba.conf'), 'local all all peer map=own\n');
  return true;

  async function write(file: string, text: string): Promise<void> {
    await writeFile(file, text, { mode: 0o600 });
    giveTo(account, file);
  }
}

async function initialise(program: Program, place: Place, draft: string, durable: boolean): Promise<void> {
  const options = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  let refusal: unknown;
  for (const type of characterTypes) {
    try {
      await run(
        program.initdb,
        [
          ...['-D', draft, '-U', superuser, '--auth=peer', '--encoding=UTF8', '--data-checksums', '--no-instructions'],
          ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${type}`],
          ...['--text-search-config=simple', ...(durable ? [] : ['--no-sync']), ...options],
        ],
        spawnAs(place.account),
      );
      return;
    } catch (error) {
      refusal = error;
      const stderr = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
      if (!/locale/.test(stderr)) break;
      await rm(draft, { recursive: true, force: true });
      await mkdir(draft, { mode: 0o700 });
      giveTo(place.account, draft);
    }
  }
  await rm(draft, { recursive: true, force: true });
  const reason = refusal instanceof Error ? refusal.message.trim().split('\n').at(-1) : String(refusal);
  throw new Error(`PostgreSQL could not make its cluster in ${place.root}: ${reason}`, { cause: refusal });
}
