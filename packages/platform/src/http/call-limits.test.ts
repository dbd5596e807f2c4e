import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../actor.ts';
import { silentLog } from '../log.ts';
import { openServer } from './server.ts';

let app: FastifyInstance;
const actorOf = (name: string): Actor =>
  name === ''
    ? { kind: 'anonymous' }
    : { kind: 'person', personId: name, name, orgId: 'o', side: 'hospital', roles: [] };

beforeAll(async () => {
  app = await openServer({
    log: silentLog,
    proxies: [],
    bodyMaxBytes: 1000,
    calls: { perAddress: 10, perCaller: 3 },
    publicUrl: 'http://desk',
  });
  app.get('/asked', async (request, reply) => {
    await app.limitAddress(request, reply);
    await app.limitCaller(request, reply, actorOf(String(request.headers['x-name'] ?? '')));
    return 'answered';
  });
});
afterAll(() => app.close());

const ask = (name: string, remoteAddress: string) =>
  app.inject({ url: '/asked', headers: name ? { 'x-name': name } : {}, remoteAddress });
const statuses = async (times: number, name: string, address: string) => {
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) all.push((await ask(name, address)).statusCode);
  return all;
};

it('two people behind one address each have their own limit, wherever they come from', async () => {
  expect(await statuses(4, 'li', '10.0.0.1')).toEqual([200, 200, 200, 429]);
  expect(await statuses(3, 'wang', '10.0.0.1')).toEqual([200, 200, 200]);
  expect(await statuses(1, 'li', '10.0.0.2')).toEqual([429]);
});

it('who has not signed in is counted by address, which has a wider limit of its own', async () => {
  expect(await statuses(4, '', '10.0.0.3')).toEqual([200, 200, 200, 429]);
  expect(await statuses(3, 'zhao', '10.0.0.3')).toEqual([200, 200, 200]);
  expect(await statuses(3, 'sun', '10.0.0.3')).toEqual([200, 200, 200]);
  expect(await statuses(1, 'qian', '10.0.0.3')).toEqual([429]); // the address’s eleventh
});

it('a refusal says when to come again', async () => {
  const refused = await ask('li', '10.0.0.9');
  expect(refused.json()).toMatchObject({ code: 'rate.limited', params: { seconds: expect.any(Number) } });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
});
