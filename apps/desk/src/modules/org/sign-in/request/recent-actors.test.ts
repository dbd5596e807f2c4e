import { expect, test } from 'vitest';
import type { KnownToken } from '../store.ts';
import { RecentActors } from './recent-actors.ts';

const known = (name: string) => ({ name }) as KnownToken;

test('what was read before a change and comes back after it is not believed', async () => {
  const recent = new RecentActors();
  const { promise, resolve } = Promise.withResolvers<KnownToken>();
  const first = recent.token('hash', () => promise);
  recent.forgetAll(); // revoked while the look-up was under way
  resolve(known('before'));
  await first;
  expect(await recent.token('hash', async () => null)).toBe(null);
});

test('what was read a moment ago is not read again', async () => {
  const recent = new RecentActors();
  await recent.token('hash', async () => known('once'));
  expect(await recent.token('hash', async () => null)).toMatchObject({ name: 'once' });
});
