import { expect, test } from 'vitest';
import { runOnce, testTools } from '../testing/test-tools.ts';
import { judgeLimits } from './judge-limits.ts';
import { fillSecrets } from './secrets.ts';

test.each([
  [89.9, { below: 90 }, null],
  [90, { below: 90 }, '< 90'],
  [90, { atMost: 90 }, null],
  [90.01, { atMost: 90 }, '<= 90'],
  [14, { atLeast: 14 }, null],
  [13, { atLeast: 14 }, '>= 14'],
  [0, { above: 0 }, '> 0'],
  [5, { atLeast: 1, atMost: 4 }, '<= 4'],
  [5, undefined, null],
] as const)('%d against %j', (value, limits, broken) => {
  expect(judgeLimits(value, limits)?.params.limit ?? null).toBe(broken);
});

test('secrets are filled in once: what a secret says is no place for another', () => {
  expect(fillSecrets('a {{secret.one}} b', { one: '{{secret.two}}', two: 'x' })).toBe('a {{secret.two}} b');
});

test('a heartbeat fails after interval and grace, not before, and before its first sign', async () => {
  const now = 1_795_000_000_000;
  const heard = (seconds: number | null) => ({
    ...testTools({ now: () => now }),
    lastBeat: async () => (seconds === null ? null : now - seconds * 1000),
  });
  const profile = { kind: 'heartbeat', expectedEverySeconds: 300, graceSeconds: 60 } as const;
  expect(await runOnce(profile, heard(360))).toMatchObject({ state: 'ok', value: 360, unit: 's' });
  expect(await runOnce(profile, heard(361))).toMatchObject({ state: 'failed', reason: { code: 'silent' } });
  expect(await runOnce(profile, heard(null))).toMatchObject({ state: 'failed', value: null });
});

test('without a browser a journey says so, and nothing of the system', async () => {
  const steps = [{ name: '打开', open: 'http://127.0.0.1:1/' }];
  expect(await runOnce({ kind: 'journey', steps }, testTools())).toMatchObject({
    state: 'unknown',
    reason: { code: 'tool-missing', params: { tool: 'chromium' } },
  });
});
