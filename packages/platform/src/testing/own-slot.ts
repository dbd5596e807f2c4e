import { chmodSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Slot {
  readonly folder: string;
  release(): void;
}

/**
 * A folder that no other living process holds, kept from run to run: what a killed run left there (a running
 * server) is taken over by the next instead of being lost.
 */
export function takeSlot(): Slot {
  const home = ownFolder();
  for (let number = 1; ; number++) {
    const folder = join(home, String(number));
    const lock = `${folder}.pid`;
    if (take(lock)) {
      mkdirSync(folder, { recursive: true });
      open(folder);
      return { folder, release: () => rmSync(lock, { force: true }) };
    }
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const owner = Number(readFileSync(lock, { encoding: 'utf8', flag: 'a+' }));
    if (owner === 0 || isAlive(owner)) return false; // 0: its owner is writing the number right now
    rmSync(lock, { force: true });
    return take(lock);
  }
}

function ownFolder(): string {
  const uid = process.getuid?.();
  const folder = join(tmpdir(), `yinuo-test-${uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== uid) throw new Error(`${folder} belongs to somebody else`);
  open(folder);
  return folder;
}

/** As root the server runs unprivileged and must get through; it need not look around. */
function open(folder: string): void {
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
