import { expect, test } from 'vitest';
import { ApiFault, asFault, isFinal, readFault } from './fault.ts';

test('our reply keeps code, params, fields and request id', async () => {
  const reply = {
    code: 'input.invalid',
    params: {},
    fields: [{ path: 'title', rule: 'too_small', params: { minimum: 1 } }],
    requestId: 'r-1',
  };
  const fault = await readFault(new Response(JSON.stringify(reply), { status: 422 }));
  expect(fault).toMatchObject({ ...reply, status: 422 });
});

test.each([
  [401, 'auth.required'],
  [404, 'not-found'],
  [429, 'rate.limited'],
  [502, 'unknown'],
])("a proxy's page with status %d becomes %s", async (status, code) => {
  const response = new Response('<h1>Bad gateway</h1>', { status, headers: { 'x-request-id': 'r-2' } });
  expect(await readFault(response)).toMatchObject({ code, status, requestId: 'r-2' });
});

test('no answer at all is offline; a fault stays itself', () => {
  expect(asFault(new TypeError('Failed to fetch')).code).toBe('offline');
  expect(asFault(new Error('bug')).code).toBe('unknown');
  const fault = new ApiFault('not-found', 404);
  expect(asFault(fault)).toBe(fault);
});

test.each([
  [422, true],
  [409, true],
  [401, false],
  [429, false],
  [502, false],
])('status %d is final: %s', (status, final) => expect(isFinal(new ApiFault('unknown', status))).toBe(final));

test('without a network it is another time', () => expect(isFinal(new TypeError('Failed to fetch'))).toBe(false));
