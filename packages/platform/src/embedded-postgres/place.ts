import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { type Account, canEnter, chooseAccount, giveTo } from './account.ts';

/** Where everything of one embedded server lies. */
export interface Place {
  readonly root: string;
  readonly cluster: string;
  readonly account: Account;
}

const elsewhere = '/var/lib/yinuo';
const note = 'postgres-is-in';
const temporary = 'yinuo-pg-';

// sun_path holds 108 bytes on Linux and 104 on macOS; PostgreSQL adds "/.s.PGSQL.5432".
const socketPathBytesMax = 100;
const socketName = '/.s.PGSQL.5432';

/**
 * Finds or makes the server's folder. As root the server runs unprivileged; when that account cannot reach
 * `dataDir` (a checkout below /root), the folder lies under /var/lib/yinuo and a note in `dataDir` names it.
 */
export function preparePlace(dataDir: string, log: (line: string) => void): Place {
  const wanted = resolve(dataDir);
  if (!existsSync(wanted)) mkdirSync(wanted, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const moved = noted(wanted);
  const root = realpathSync(moved ?? wanted);
  const account = chooseAccount(join(root, 'cluster'));
  if (account.drop && !canEnter(account, root)) {
    if (moved !== undefined || existsSync(join(root, 'cluster'))) throw new Error(unreachable(root, account));
    const other = join(elsewhere, `${basename(wanted)}-${randomBytes(4).toString('hex')}`);
    mkdirSync(other, { recursive: true, mode: 0o711 });
    if (!canEnter(account, other)) throw new Error(unreachable(other, account));
    writeFileSync(join(wanted, note), `${other}\n`);
    log(`${wanted} is closed to the unprivileged account (uid ${account.uid}); the database lies in ${other}`);
    return { root: other, cluster: join(other, 'cluster'), account };
  }
  return { root, cluster: join(root, 'cluster'), account };
}

/** A folder of mode 700 for the socket, with a path short enough for the kernel. */
export function makeSocketDir({ root, account }: Place): string {
  const near = join(root, 'run');
  const short = Buffer.byteLength(near + socketName) <= socketPathBytesMax;
  if (short) mkdirSync(near, { recursive: true });
  const dir = short ? near : mkdtempSync(join(tmpdir(), temporary));
  chmodSync(dir, 0o700);
  giveTo(account, dir);
  return dir;
}

export function removeSocketDir(dir: string): void {
  if (basename(dir).startsWith(temporary)) rmSync(dir, { recursive: true, force: true });
}

function noted(wanted: string): string | undefined {
  try {
    return readFileSync(join(wanted, note), 'utf8').trim();
  } catch {
    return undefined;
  }
}

function unreachable(folder: string, account: Account): string {
  return `${folder} cannot be entered by the account that runs PostgreSQL (uid ${account.uid}): make each folder above it traversable (chmod o+x), or choose another data folder`;
}
