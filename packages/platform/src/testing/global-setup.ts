import { startTestServers } from './test-server.ts';

interface Project {
  readonly config: { readonly maxWorkers?: number | string };
}

/** vitest's global setup for integration tests; returns its teardown. */
export default async function setup({ config }: Project): Promise<() => Promise<void>> {
  process.env.YINUO_TEST_RUN = String(process.pid);
  return startTestServers(Number(config.maxWorkers) || 1);
}
