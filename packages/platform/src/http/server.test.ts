import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { silentLog } from '../log.ts';
import { openServer } from './server.ts';

const parts = { log: silentLog, bodyMaxBytes: 1000, calls: { perAddress: 100, perCaller: 100 } };
let app: FastifyInstance;
beforeAll(async () => {
  app = await openServer({ ...parts, proxies: ['10.0.0.1'], publicUrl: 'https://desk' });
  app.get('/api/mine', async () => ({ mine: true }));
  app.get('/api/kept', async (_, reply) => reply.header('cache-control', 'max-age=5').send('x'));
  app.post('/api/echo', async () => 'heard');
  app.get('/logo', async () => 'x');
  app.get('/api/address', async (request) => ({ ip: request.ip }));
});
afterAll(() => app.close());

it.each([
  ['/api/mine', 'no-store'],
  ['/api/unknown', 'no-store'],
  ['/api/kept', 'max-age=5'],
  ['/logo', undefined],
])('%s may be kept by nobody but who is told so: %s', async (url, kept) => {
  expect((await app.inject({ url })).headers['cache-control']).toBe(kept);
});

it.each([
  ['10.0.0.1', '1.2.3.4', '1.2.3.4'],
  ['10.0.0.1', '9.9.9.9, 1.2.3.4', '1.2.3.4'],
  ['10.0.0.2', '1.2.3.4', '10.0.0.2'],
])('from %s an X-Forwarded-For of %s is %s', async (remoteAddress, forwarded, ip) => {
  const reply = await app.inject({ url: '/api/address', remoteAddress, headers: { 'x-forwarded-for': forwarded } });
  expect(reply.json()).toEqual({ ip });
});

it.each([
  [60, 200],
  [100, 400],
  [400, 400],
])('a body of %i levels answers %i', async (levels, status) => {
  const payload = `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const headers = { 'content-type': 'application/json' };
  expect((await app.inject({ method: 'POST', url: '/api/echo', payload, headers })).statusCode).toBe(status);
});

it('a request that never ends is ended', () => {
  expect(app.server.requestTimeout).toBeGreaterThan(0);
  expect(app.server.headersTimeout).toBeGreaterThan(0);
});
