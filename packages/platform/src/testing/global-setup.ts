import { startTestServer } from './test-server.ts';

/** vitest's global setup for integration tests; returns its teardown. */
export default async function setup(): Promise<() => Promise<void>> {
  process.env.YINUO_TEST_RUN = String(process.pid);
  return startTestServer();
}
