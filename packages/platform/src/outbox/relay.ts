import type { PgBoss } from 'pg-boss';
import type { Platform } from '../platform.ts';
import type { Poller } from './job.ts';

const BATCH = 200;

/**
 * Moves outbox rows into the job queue. Row mark and queue insert are one transaction,
 * so a desk killed anywhere between leaves the row to the next one, and never two jobs.
 */
export function relay(boss: PgBoss, queues: ReadonlySet<string>): Poller {
  return {
    name: 'outbox-relay',
    everyMs: 500,
    async run(platform: Platform) {
      const client = await platform.pool.connect();
      try {
        await client.query('begin');
        const rows = await client.query<{
          id: string;
          job: string;
          data: object;
          key: string | null;
          run_at: number | null;
        }>(
          `select id, job, data, key, run_at from outbox where relayed_at is null order by seq limit ${BATCH} for update skip locked`,
        );
        const db = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
        for (const [queue, group] of Map.groupBy(rows.rows, (row) => row.job)) {
          if (!queues.has(queue)) throw new Error(`outbox names an unknown job: ${queue}`);
          const jobs = group.map((row) => ({
            data: { key: row.key ?? row.id, data: row.data },
            ...(row.run_at === null ? {} : { startAfter: new Date(row.run_at) }),
          }));
          await boss.insert(queue, jobs, { db });
        }
        await client.query('update outbox set relayed_at = now() where id = any($1)', [rows.rows.map((row) => row.id)]);
        await client.query('commit');
        return rows.rows.length === BATCH;
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
  };
}
