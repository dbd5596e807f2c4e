import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestPlatform, testPlatform } from '../testing/index.ts';
import { claimSealingKey, ForeignSealingKey } from './claim-sealing-key.ts';
import { sealingKey } from './sealing-key.ts';

let platform: TestPlatform;
beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(() => platform.close());

it('all desks of a database hold one key: the first claims it, another is refused', async () => {
  await claimSealingKey(platform.pool, platform.sealingKey);
  await claimSealingKey(platform.pool, platform.sealingKey);
  const other = sealingKey(generateKeyPairSync('ed25519').privateKey);
  await expect(claimSealingKey(platform.pool, other)).rejects.toThrow(ForeignSealingKey);
  await expect(platform.pool.query('update sealing_key set public_pem = $1', [other.publicPem])).rejects.toThrow(
    'append-only',
  );
  await expect(platform.pool.query('delete from sealing_key')).rejects.toThrow('append-only');
});
