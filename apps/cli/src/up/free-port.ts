import { once } from 'node:events';
import { createServer } from 'node:net';
import { UnusableInput } from '../exit-code.ts';

/** Refuses a port that another program has, before anything is started: port 0 lets the system choose. */
export async function expectFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new UnusableInput(
      code === 'EADDRINUSE'
        ? `--port ${port}: another program has it`
        : `--port ${port} on ${host}: cannot listen (${code})`,
    );
  }
  probe.close();
  await once(probe, 'close');
}
