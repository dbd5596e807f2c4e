import { PgBoss } from 'pg-boss';
import type { Platform } from '../platform.ts';
import type { JobDefinition, Poller } from './job.ts';
import { relay } from './relay.ts';

export interface Work {
  stop(): Promise<void>;
}

/** Starts the queue's workers and the pollers of this process. Several processes share the work. */
export async function startWork(
  platform: Platform,
  url: string,
  jobs: readonly JobDefinition[],
  pollers: readonly Poller[],
): Promise<Work> {
  const boss = new PgBoss({ connectionString: url, schema: 'job', max: 4 });
  boss.on('error', (error) => platform.log.error({ error: String(error) }, 'job queue'));
  await boss.start();
  for (const job of jobs) await startWorker(boss, platform, job);
  const names = new Set(jobs.map((job) => job.name));
  const running = [relay(boss, names), ...pollers].map((poller) => startPoller(platform, poller));
  return {
    async stop() {
      await Promise.all(running.map((poller) => poller.stop()));
      await boss.stop({ graceful: true, timeout: 5_000 });
    },
  };
}

async function startWorker(boss: PgBoss, platform: Platform, job: JobDefinition): Promise<void> {
  const options = {
    retryLimit: job.attempts - 1,
    retryDelay: job.retryDelaySeconds,
    retryBackoff: true,
    expireInSeconds: job.timeoutSeconds,
    heartbeatSeconds: 10, // a killed desk's job is taken up again within this time
  };
  await boss.createQueue(job.name, options);
  await boss.updateQueue(job.name, options);
  await boss.work<{ key: string; data: Record<string, unknown> }>(
    job.name,
    { batchSize: 10, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5, perJobResults: true },
    (batch) =>
      Promise.all(
        batch.map(async (item) => {
          try {
            await job.run(platform, item.data.data, { key: item.data.key, log: platform.log, signal: item.signal });
            return { id: item.id, status: 'completed' as const };
          } catch (error) {
            platform.log.warn({ job: job.name, key: item.data.key, error: String(error) }, 'job attempt failed');
            return { id: item.id, status: 'failed' as const, output: { error: String(error) } };
          }
        }),
      ),
  );
}

function startPoller(platform: Platform, poller: Poller): { stop(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let current = Promise.resolve();
  const round = async () => {
    let more = false;
    try {
      more = await poller.run(platform);
    } catch (error) {
      platform.log.error({ poller: poller.name, error: String(error) }, 'poller failed; it tries again');
    }
    if (!stopped) timer = setTimeout(next, more ? 0 : poller.everyMs);
  };
  const next = () => {
    current = round();
  };
  next();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}
