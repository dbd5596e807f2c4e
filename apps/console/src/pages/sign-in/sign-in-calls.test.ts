import { expect, test } from 'vitest';
import { readOutcome } from './sign-in-calls.ts';

const reply = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

test.each([
  ['signed in', reply(200, { secondFactor: false }), { kind: 'in' }],
  ['second factor', reply(200, { secondFactor: true }), { kind: 'code-needed' }],
  ['wrong password', reply(401, { code: 'auth.credentials-wrong', params: {}, requestId: 'r' }), { kind: 'wrong' }],
  ['wrong code', reply(400, { code: 'input.invalid', params: {}, requestId: 'r' }), { kind: 'wrong' }],
  [
    'locked',
    reply(423, { code: 'auth.locked', params: { until: '2026-02-14T16:40:00+08:00' }, requestId: 'r' }),
    { kind: 'locked', until: Date.parse('2026-02-14T08:40:00Z') },
  ],
  ['locked without an end', reply(423, {}), { kind: 'locked', until: undefined }],
  ['too many', reply(429, {}, { 'x-retry-after': '8' }), { kind: 'too-many', seconds: 8 }],
])('%s', async (_name, response, outcome) => {
  expect(await readOutcome(response)).toEqual(outcome);
});

test('a broken desk is a fault, not a wrong password', async () => {
  await expect(readOutcome(reply(502, {}))).rejects.toMatchObject({ status: 502 });
});
