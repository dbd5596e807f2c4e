import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const script = new URL('./desk-process.ts', import.meta.url).pathname;

/** A desk in a process of its own, at one address over all its lives. */
export interface DeskUnderTest {
  readonly url: string;
  start(): Promise<void>;
  /** SIGKILL: nothing is closed, nothing flushed. */
  kill(): Promise<void>;
}

export async function deskUnderTest(databaseUrl: string, keyFile: string): Promise<DeskUnderTest> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    async start() {
      child = spawn(process.execPath, [script], {
        env: {
          ...process.env,
          DATABASE_URL: databaseUrl,
          YINUO_KEY_FILE: keyFile,
          YINUO_PORT: String(port),
          YINUO_LOG_LEVEL: 'silent',
          YINUO_REQUESTS_PER_MINUTE: '1000000',
          YINUO_ADDRESS_REQUESTS_PER_MINUTE: '1000000',
          YINUO_WEBHOOK_NETWORKS: '127.0.0.0/8',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const { stdout } = child;
      if (!stdout) throw new Error('the desk has no output');
      const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`the desk ended with ${code}`)));
      ended.catch(() => undefined);
      await Promise.race([once(createInterface({ input: stdout }), 'line'), ended]);
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
