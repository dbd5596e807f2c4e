import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@yinuo/platform/embedded-postgres';

// Set for loading and scanning, and nothing synced: what is measured beside it keeps nothing either.
const settings = {
  shared_buffers: '2GB',
  max_wal_size: '8GB',
  maintenance_work_mem: '512MB',
  fsync: 'off',
  synchronous_commit: 'off',
};

/** A PostgreSQL of its own for a suite, named in YINUO_BENCH_DATABASE_URL. */
export async function openDatabase(): Promise<{ close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'yinuo-bench-'));
  const server = await startEmbeddedPostgres({ dataDir: folder, settings });
  process.env.YINUO_BENCH_DATABASE_URL = server.url;
  return {
    async close() {
      delete process.env.YINUO_BENCH_DATABASE_URL;
      await server.stop();
      // As root the cluster lies elsewhere; a note in the folder says where.
      const note = join(folder, 'postgres-is-in');
      const place = existsSync(note) ? readFileSync(note, 'utf8').trim() : folder;
      for (const one of [place, folder]) rmSync(one, { recursive: true, force: true });
    },
  };
}
