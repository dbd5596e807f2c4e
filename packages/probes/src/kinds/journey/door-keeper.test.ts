import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Reach } from '../../reach/reach.ts';
import { openDoorKeeper } from './door-keeper.ts';

const server = http.createServer((_, response) => response.end('inside'));
let port: number;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

/** What a browser behind the keeper gets: the status of a page asked for, and of a tunnel. */
async function asked(privateNetworks: readonly string[], host: string) {
  const reach = new Reach({ own: [], privateNetworks }, () => performance.now());
  const keeper = await openDoorKeeper(reach, new AbortController().signal);
  const { username, password, server: proxy } = keeper;
  const basic = Buffer.from(`${username}:${password}`).toString('base64');
  const common = { host: '127.0.0.1', port: new URL(proxy).port, headers: { 'proxy-authorization': `Basic ${basic}` } };
  const page = await new Promise<number>((done) => {
    http.get({ ...common, path: `http://${host}:${port}/` }, (answer) => done(answer.resume().statusCode ?? 0));
  });
  const tunnel = await new Promise<number>((done) => {
    const request = http.request({ ...common, method: 'CONNECT', path: `${host}:${port}` });
    request.once('connect', (answer, socket) => {
      socket.destroy();
      done(answer.statusCode ?? 0);
    });
    request.end();
  });
  const refused = keeper.refused()?.code ?? null;
  keeper.close();
  reach.close();
  return [page, tunnel, refused];
}

test('a page leads a browser into no private network that was not opened', async () => {
  expect(await asked(['127.0.0.0/8'], '127.0.0.1')).toEqual([200, 200, null]);
  for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433'])
    expect(await asked(['10.0.0.0/8'], host)).toEqual([502, 502, 'private-target']);
});
