import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { expectFreePort } from './free-port.ts';

test('a port that another program has is refused, and is free again afterwards', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  await expect(expectFreePort('127.0.0.1', address.port)).rejects.toThrow(
    `--port ${address.port}: another program has it`,
  );
  other.close();
  await once(other, 'close');
  await expectFreePort('127.0.0.1', address.port);
});

test('so is an address that is not ours', async () => {
  await expect(expectFreePort('192.0.2.1', 0)).rejects.toThrow('--port 0 on 192.0.2.1: cannot listen');
});
