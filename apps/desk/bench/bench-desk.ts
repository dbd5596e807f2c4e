import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@yinuo/platform/embedded-postgres';
import { openTestDesk, type TestDesk } from '../src/testing/index.ts';

/** A desk on a server of its own that syncs every commit, as in production. */
export async function openBenchDesk(): Promise<{ desk: TestDesk; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'yinuo-bench-'));
  const server = await startEmbeddedPostgres({
    dataDir: folder,
    settings: { shared_buffers: '512MB', max_wal_size: '4GB' },
  });
  process.env.YINUO_TEST_DATABASE_URL = server.url;
  const desk = await openTestDesk();
  return {
    desk,
    async close() {
      await desk.close();
      await server.stop();
      for (const one of [placeOf(folder), folder]) rmSync(one, { recursive: true, force: true });
    },
  };
}

/** As root the cluster lies elsewhere, in a folder of an unprivileged account; a note in the folder says where. */
function placeOf(folder: string): string {
  const note = join(folder, 'postgres-is-in');
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : folder;
}
