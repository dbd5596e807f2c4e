import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';

/** The operating-system account that the server runs as. `drop`: we are root and the server must not be. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  readonly drop: boolean;
}

/** Best first: a dedicated account if the administrator made one, then what systems bring along. */
const unprivileged = ['yinuo', 'postgres', '_postgres', 'nobody'];

/** Chooses the account: ourselves, or as root an unprivileged one; a cluster that exists keeps its owner. */
export function chooseAccount(clusterDir: string): Account {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (uid === undefined || gid === undefined) throw new Error('embedded PostgreSQL runs on Linux and macOS only');
  if (uid !== 0) return { uid, gid, drop: false };
  const owner = statSync(clusterDir, { throwIfNoEntry: false })?.uid ?? 0;
  if (owner !== 0) return { uid: owner, gid: idOf('-g', String(owner)) ?? 0, drop: true };
  for (const name of unprivileged) {
    const found = idOf('-u', name);
    if (found !== undefined && found !== 0) return { uid: found, gid: idOf('-g', name) ?? found, drop: true };
  }
  throw new Error(`PostgreSQL refuses to run as root, and none of the accounts ${unprivileged.join(', ')} exists here`);
}

/** Our own account's name: what peer authentication will see. PostgreSQL needs it to exist. */
export function ownName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new Error(
      `user id ${process.getuid?.()} has no name on this system; PostgreSQL needs an account with a name`,
    );
  }
}

/** What `spawn` needs to run a program as the account. libuv clears root's supplementary groups itself. */
export function spawnAs(account: Account): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  const surroundings = { cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };
  return account.drop ? { ...surroundings, uid: account.uid, gid: account.gid } : surroundings;
}

/** Asked of the system, not computed from mode bits: access lists and mounts count too. */
export function canEnter(account: Account, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...spawnAs(account), stdio: 'ignore' }).status === 0;
}

export function giveTo(account: Account, path: string): void {
  if (account.drop) chownSync(path, account.uid, account.gid);
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  } catch {
    return undefined;
  }
}
