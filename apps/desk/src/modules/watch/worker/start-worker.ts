import type { Platform } from '@yinuo/platform';
import { ProbeWorker } from './probe-worker.ts';

const TRY_MS = 5_000;
const LEASE = 7_301_786;

/**
 * One desk process of a database runs the desk's probes: whoever holds this lock of its session. When the process or its
 * connection dies the lock is free, and the next one takes over within seconds.
 */
export async function startProbeWorker(platform: Platform): Promise<{ stop(): Promise<void> }> {
  let stopped = false;
  let worker: ProbeWorker | null = null;
  let release: (() => void) | null = null;
  const lead = async (): Promise<void> => {
    if (stopped || release !== null) return;
    const client = await platform.pool.connect();
    const free = () => client.release(true); // the session ends, and with it the lock
    const asked = client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [LEASE]);
    const { rows } = await asked.catch((error: unknown) => {
      free();
      throw error;
    });
    if (rows[0]?.got !== true) return client.release();
    release = free;
    client.once('error', () => void retire(free));
    client.once('end', () => void retire(free));
    const started = await ProbeWorker.start(platform).catch(async (error: unknown) => {
      await retire(free); // else nobody would try again
      throw error;
    });
    if (release === free) worker = started;
    else await started.stop(); // the connection died meanwhile, and with it the lock
  };
  /** Ends what was begun under this lock, and nothing that came after it. */
  const retire = async (lock: () => void): Promise<void> => {
    if (release !== lock) return;
    const running = worker;
    worker = null;
    release = null;
    await running?.stop();
    lock();
  };
  const attempt = () => lead().catch((error) => platform.log.error({ error: String(error) }, 'probe worker'));
  let current = attempt();
  const timer = setInterval(() => {
    current = current.then(attempt);
  }, TRY_MS);
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await current;
      if (release !== null) await retire(release);
    },
  };
}
