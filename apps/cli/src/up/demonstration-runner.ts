import { existsSync } from 'node:fs';
import { type RunningRunner, startRunner } from '@yinuo/probes';
import type { DataFolder } from './data-folder.ts';

/** The demonstration's runner beside its desk; null where there is none, or where it was removed at the desk. */
export async function startDemonstrationRunner(
  folder: DataFolder,
  desk: string,
  say: (line: string) => void,
): Promise<RunningRunner | null> {
  const token = await folder.runnerToken();
  if (token === null) return null;
  const options = { desk, token, folder: folder.runner, version: 'demonstration', log: () => undefined };
  const browser = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync) ?? null;
  return startRunner({ ...options, browser, now: Date.now, tick: () => performance.now() }).catch((error: unknown) => {
    say(`the demonstration's runner did not start: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
}
