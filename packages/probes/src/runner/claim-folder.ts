import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Thrown when another process works in the folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/** One process a folder: two would give out the same numbers. A killed one leaves a claim that its successor sees through. */
export async function claimFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'claim');
  const own = await nameOf(process.pid);
  for (;;) {
    try {
      await writeFile(path, own, { flag: 'wx', mode: 0o600 });
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = await readFile(path, 'utf8').catch(() => '');
    const pid = Number.parseInt(holder, 10);
    if (pid > 0 && holder === (await nameOf(pid))) throw new FolderInUse(`process ${pid} works in ${folder}`);
    await rm(path, { force: true });
  }
}

/** A pid comes back, the moment of its start does not; without /proc the pid must do. Empty when there is no such process. */
async function nameOf(pid: number): Promise<string> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return '';
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
}
