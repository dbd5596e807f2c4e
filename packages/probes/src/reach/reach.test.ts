import { promises } from 'node:dns';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { runOnce, testTools } from '../testing/test-tools.ts';
import { Reach } from './reach.ts';
import { isOwnMachine, isPrivateAddress, isRefusedAddress, plainAddress, readNetworks } from './target-rules.ts';

const server = http.createServer((request, response) => {
  if (request.url === '/inside') response.writeHead(302, { location: `http://127.0.0.9:${port}/` });
  if (request.url === '/away') response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data/' });
  response.end('here');
});
let port: number;

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());
afterEach(() => vi.restoreAllMocks());

test.each([
  '169.254.169.254',
  '169.254.0.23',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.192',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  'fe80::1',
  'fe80::1%eth0',
  'fd00:ec2::254',
  '::ffff:169.254.169.254',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a9fe:a9fe',
  '64:ff9b::169.254.169.254',
  '2002:a9fe:a9fe::1',
  '64:ff9b:1::a9fe:a9fe',
  '::ffff:0:169.254.169.254',
  '::169.254.169.254',
  '::',
])('%s is refused', (address) => expect(isRefusedAddress(address)).toBe(true));

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '192.168.1.1',
  '172.16.0.9',
  '100.64.0.1',
  '8.8.8.8',
  '::1',
  'fd12::5',
  '64:ff9b::808:808',
])('%s is a hospital’s or the world’s, and free', (address) => expect(isRefusedAddress(address)).toBe(false));

test.each([
  '127.0.0.1',
  '127.8.9.1',
  '::1',
  '0:0:0:0:0:0:0:1',
  '0000::1',
  '::0001',
  '::ffff:7f00:1',
  '0:0:0:0:0:ffff:127.0.0.1',
  '64:ff9b::7f00:1',
  '::127.0.0.1',
])('%s is this machine', (address) => expect(isOwnMachine(address)).toBe(true));

test('each address has one spelling', () => {
  const spelt = ['10.0.0.9', '::ffff:10.0.0.9', '::ffff:a00:9', '0:0:0:0:0:FFFF:0A00:0009', '64:ff9b::a00:9'];
  expect(new Set(spelt.map(plainAddress))).toEqual(new Set(['10.0.0.9']));
  expect(plainAddress('FD12:0:0:0:0:0:0:0005')).toBe('fd12::5');
});

test.each(['169.254.169.254', '2852039166', '0xa9fea9fe', '169.254.43518'])(
  'metadata written as %s is refused by every kind that opens a connection',
  async (host) => {
    const tools = testTools();
    const outcomes = await Promise.all([
      runOnce({ kind: 'tcp', host, port: 80 }, tools),
      runOnce({ kind: 'http', url: `http://${host}/latest/` }, tools),
      runOnce({ kind: 'tls', host }, tools),
      runOnce({ kind: 'ping', host }, tools),
      runOnce({ kind: 'hl7', host, port: 80, message: 'QBP^Q22', segments: ['RCP|I'] }, tools),
      ...(['postgresql', 'mysql', 'mariadb', 'oracle', 'sqlserver'] as const).map((system) =>
        runOnce(
          { kind: 'sql', system, host, database: 'd', user: 'u', password: '{{secret.p}}', statement: 'select 1' },
          tools,
          { secrets: { p: 'p' } },
        ),
      ),
      runOnce(
        { kind: 'vitals', host, user: 'u', password: '{{secret.p}}', hostKey: `SHA256:${'a'.repeat(43)}` },
        tools,
        { secrets: { p: 'p' } },
      ),
    ]);
    expect(outcomes.map(({ state, reason }) => [state, reason?.code])).toEqual(
      outcomes.map(() => ['unknown', 'refused-target']),
    );
  },
);

test('a redirect is a target like any other', async () => {
  const outcome = await runOnce({ kind: 'http', url: `http://127.0.0.1:${port}/away`, redirects: 3 }, testTools());
  expect(outcome.reason).toMatchObject({ code: 'refused-target', params: { address: '169.254.169.254' } });
});

test('a name that changes after it was judged is connected to where it was judged', async () => {
  const answers = [{ address: '127.0.0.1', family: 4 }];
  const lookup = vi.spyOn(promises, 'lookup').mockImplementation((async () => [...answers]) as never);
  const tools = testTools();
  const profile = { kind: 'http', url: `http://rebind.example:${port}/` } as const;
  expect((await runOnce(profile, tools)).state).toBe('ok');
  answers[0] = { address: '169.254.169.254', family: 4 };
  expect((await runOnce(profile, tools)).state).toBe('ok'); // remembered: judged and connected are one address
  expect(lookup).toHaveBeenCalledTimes(1);
  expect((await runOnce(profile, testTools())).reason?.code).toBe('refused-target');
});

test('one refused address among several refuses the name', async () => {
  const both = [
    { address: '127.0.0.1', family: 4 },
    { address: '100.100.100.200', family: 4 },
  ];
  vi.spyOn(promises, 'lookup').mockImplementation((async () => both) as never);
  const outcome = await runOnce({ kind: 'tcp', host: 'two.example', port }, testTools());
  expect(outcome.reason?.code).toBe('refused-target');
});

test.each(['127.0.0.1', 'localhost', '127.0.0.2', '::ffff:127.0.0.1'])(
  'the desk’s own database is refused as %s, its neighbour port is not',
  async (host) => {
    const tools = testTools({ rules: { own: [{ host: 'localhost', port }] } });
    expect((await runOnce({ kind: 'tcp', host, port }, tools)).reason?.code).toBe('refused-target');
    const neighbour = testTools({ rules: { own: [{ host: 'localhost', port: port + 1 }] } });
    expect((await runOnce({ kind: 'tcp', host, port }, neighbour)).reason?.code).not.toBe('refused-target');
  },
);

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.9',
  '172.31.255.1',
  '192.168.1.1',
  '100.64.0.1',
  '198.18.0.1',
  '192.0.2.5',
  '::1',
  '::ffff:10.0.0.9',
  '::ffff:a00:9',
  '0:0:0:0:0:FFFF:0A00:0009',
  '64:ff9b::a00:9',
  '2002:a00:9::1',
  '::10.0.0.9',
  'fd12::5',
  'fc00::1',
  'fec0::1',
  '2001:0:4136:e378::1',
  '2001:db8::1',
])('%s is a private address', (address) => expect(isPrivateAddress(address)).toBe(true));

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2400:3200::1', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
  '%s is a public one',
  (address) => expect(isPrivateAddress(address)).toBe(false),
);

test.each(['10.0.0.0/33', 'hospital', '10.0.0.0/8/8', '', 'fd12::/129', '10.0.0/8'])('%j is no network', (text) =>
  expect(readNetworks([text])).toBeNull(),
);

const closed = { privateNetworks: [] };

test.each([
  '127.0.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '127.1',
  '0177.0.0.1',
  'localhost',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
])('the desk does not reach its own network, spelt %s', async (host) => {
  const tools = testTools({ rules: closed });
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
  const outcomes = [
    await runOnce({ kind: 'tcp', host, port }, tools),
    await runOnce({ kind: 'http', url }, tools),
    await runOnce({ kind: 'http', url, keepAlive: true }, tools),
    await runOnce({ kind: 'tls', host, port }, tools),
    await runOnce({ kind: 'ping', host }, tools),
  ];
  expect(outcomes.map(({ state, reason }) => [state, reason?.code])).toEqual(
    outcomes.map(() => ['unknown', 'private-target']),
  );
});

test('a network that was opened is reached, and nothing beside it', async () => {
  const reach = (networks: string[]) => testTools({ rules: { privateNetworks: networks } });
  const here = { kind: 'http', url: `http://127.0.0.1:${port}/` } as const;
  expect((await runOnce(here, reach(['127.0.0.0/8']))).state).toBe('ok');
  expect((await runOnce(here, reach(['127.0.0.2/32', '10.0.0.0/8']))).reason?.code).toBe('private-target');
  const inside = { kind: 'http', url: `http://127.0.0.1:${port}/inside`, redirects: 3 } as const;
  const outcome = await runOnce(inside, reach(['127.0.0.1']));
  expect(outcome.reason).toMatchObject({ code: 'private-target', params: { address: '127.0.0.9' } });
  const own = { own: [{ host: '127.0.0.1', port }], privateNetworks: ['0.0.0.0/0'] };
  expect((await runOnce(here, testTools({ rules: own }))).reason?.code).toBe('refused-target');
  const metadata = { kind: 'http', url: 'http://169.254.169.254/' } as const;
  expect((await runOnce(metadata, reach(['0.0.0.0/0']))).reason?.code).toBe('refused-target');
});

test('a public name that turns to a private address is not followed there', async () => {
  const answers = [{ address: '203.0.114.1', family: 4 }];
  vi.spyOn(promises, 'lookup').mockImplementation((async () => [...answers]) as never);
  let now = 0;
  const reach = new Reach({ own: [], ...closed }, () => now);
  expect(await reach.addressesOf('rebind.example', port)).toHaveLength(1);
  answers[0] = { address: '10.0.0.9', family: 4 };
  now += 60_000;
  const asked = new Promise((done) => reach.lookup(port)('rebind.example', {}, (error) => done(error)));
  expect(await asked).toMatchObject({ reason: { code: 'private-target' } });
  answers.unshift({ address: '203.0.114.1', family: 4 }); // one of several suffices
  now += 60_000;
  await expect(reach.addressesOf('rebind.example', port)).rejects.toMatchObject({ reason: { code: 'private-target' } });
});
