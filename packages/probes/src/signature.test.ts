import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { type SignedRequest, signRequest, verifyRequest } from './signature.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const x = String(publicKey.export({ format: 'jwk' }).x);
const now = Date.parse('2026-11-02T08:00:00+08:00');
const request: SignedRequest = {
  method: 'POST',
  path: '/api/runner/results',
  runner: 'runner_1',
  time: now,
  body: Buffer.from('{"results":[]}'),
};

test('a signature holds for its own request within five minutes', () => {
  const signature = signRequest(request, privateKey);
  for (const [late, holds] of [
    [0, true],
    [299_999, true],
    [-299_999, true],
    [300_001, false],
    [-300_001, false],
  ] as const)
    expect([late, verifyRequest(request, signature, x, now + late)]).toEqual([late, holds]);
});

test.each([
  { path: '/api/runner/work' },
  { runner: 'runner_2' },
  { time: now + 1 },
  { body: Buffer.from('{"results":[1]}') },
  { method: 'PUT' },
])('it holds for no other: %o', (changed) => {
  expect(verifyRequest({ ...request, ...changed }, signRequest(request, privateKey), x, now)).toBe(false);
});
