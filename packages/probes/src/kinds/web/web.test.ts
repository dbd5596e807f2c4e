import http, { type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { runOnce, testTools } from '../../testing/test-tools.ts';

const tools = testTools();
let server: Server | undefined;
afterEach(() => {
  server?.close();
  server?.closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  server = http.createServer(listener);
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', () => ready()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const json = '{"code":"1","data":[{"name":"甲","count":3},{"name":"乙","count":"7"}]}';

describe('assertions', () => {
  test.each<[unknown, string | null]>([
    [{ on: 'status', anyOf: [200, 204] }, null],
    [{ on: 'status', anyOf: [404] }, 'status'],
    [{ on: 'header', name: 'Content-Type', is: { contains: 'json' } }, null],
    [{ on: 'header', name: 'x-missing', is: { exists: true } }, 'assertion'],
    [{ on: 'header', name: 'x-missing', is: { exists: false } }, null],
    [{ on: 'text', is: { contains: '甲' } }, null],
    [{ on: 'text', is: { contains: '甲' }, not: true }, 'assertion'],
    [{ on: 'text', is: { matches: '"count":\\d' } }, null],
    [{ on: 'text', is: { matches: '^(\\S+\\S+)+@$' } }, 'internal'],
    [{ on: 'jsonPath', path: '$.data[0].count', is: { limits: { atLeast: 3 } } }, null],
    [{ on: 'jsonPath', path: '$.data[*].count', is: { limits: { below: 7 } } }, 'assertion'],
    [{ on: 'jsonPath', path: '$.data[*].name', is: { equals: '乙' } }, null],
    [{ on: 'jsonPath', path: '$.data[1].count', is: { equals: 7 } }, null],
    [{ on: 'jsonPath', path: '$.data[2]', is: { exists: true } }, 'assertion'],
    [{ on: 'jsonPath', path: 'data', is: { exists: true } }, 'internal'],
    [{ on: 'latencyMs', limits: { below: 4_000 } }, null],
    [{ on: 'xmlPath', path: '/a', is: { exists: true } }, 'bad-answer'],
  ])('%j: %s', async (assertion, code) => {
    const url = await serve((_, response) => response.setHeader('content-type', 'application/json').end(json));
    const outcome = await runOnce({ kind: 'http', url, assertions: [assertion] }, tools);
    expect(outcome.reason?.code ?? null).toBe(code);
  });

  test('without a word about the status, 200 to 299 is right', async () => {
    const url = await serve((_, response) => response.writeHead(503).end());
    expect((await runOnce({ kind: 'http', url }, tools)).reason).toEqual({ code: 'status', params: { status: 503 } });
  });

  test('a measured number is the value, and keeps its limits', async () => {
    const url = await serve((_, response) => response.end('{"used":"90.0"}'));
    const profile = { kind: 'http', url, measure: { jsonPath: '$.used', unit: '%' }, limits: { below: 90 } } as const;
    expect(await runOnce(profile, tools)).toMatchObject({ value: 90, unit: '%', reason: { code: 'out-of-limits' } });
  });
});

describe('the exchange', () => {
  test('redirects are followed as far as the profile says; credentials stay with their host', async () => {
    const seen: (string | undefined)[] = [];
    const other = http.createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('there');
    });
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', () => ready()));
    const there = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const url = await serve((_, response) => response.writeHead(302, { location: there }).end());
    const profile = { kind: 'http', url, headers: { Authorization: 'Bearer {{secret.token}}' } } as const;
    const secrets = { token: 'abc-def' };
    expect((await runOnce({ ...profile, redirects: 1 }, tools, { secrets })).state).toBe('ok');
    expect(seen).toEqual([undefined]);
    expect((await runOnce(profile, tools, { secrets })).reason?.code).toBe('status');
    other.close();
  });

  test('an answer without end is cut off', async () => {
    const url = await serve((_, response) => response.end('x'.repeat(2_100_000)));
    expect((await runOnce({ kind: 'http', url }, tools)).reason?.code).toBe('bad-answer');
  });

  test('a kept connection that the other side closed is no failure', async () => {
    let connections = 0;
    const url = await serve((request, response) => {
      if (request.url === '/') return response.end('ok');
    });
    server?.on('connection', () => connections++);
    const profile = { kind: 'http', url, keepAlive: true } as const;
    for (let run = 0; run < 3; run++) {
      expect((await runOnce(profile, tools)).state).toBe('ok');
      if (run === 1) server?.closeAllConnections();
    }
    expect(connections).toBe(2);
  });

  test('what never answers ends with its time', async () => {
    const url = await serve(() => undefined);
    const outcome = await runOnce({ kind: 'http', url }, tools, { timeoutMs: 150 });
    expect(outcome).toMatchObject({ state: 'failed', reason: { code: 'timeout', params: { afterMs: 150 } } });
    expect(outcome.durationMs).toBeLessThan(1_000);
  });

  test('a credential that is missing, or echoed by the system, is not told', async () => {
    const url = await serve((request, response) => response.end(`you said ${request.headers.authorization}`));
    const profile = {
      kind: 'http',
      url,
      headers: { authorization: '{{secret.token}}' },
      assertions: [{ on: 'text', is: { contains: 'welcome' } }],
    } as const;
    const secrets = { token: 'tok<en>&1' };
    const outcome = await runOnce(profile, tools, { secrets });
    expect(outcome.reason).toMatchObject({ code: 'assertion', params: { found: 'you said ***' } });
    expect(await runOnce(profile, tools)).toMatchObject({ state: 'unknown', reason: { code: 'secret-missing' } });
  });
});

describe('SOAP', () => {
  const soap = (body: string) =>
    `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>${body}</soap:Body></soap:Envelope>`;
  const inner = '&lt;Response&gt;&lt;ResultCode&gt;0&lt;/ResultCode&gt;&lt;/Response&gt;';

  test.each<[string, number, string, string | null]>([
    ['a good answer', 200, soap(`<R>${inner}</R>`), null],
    [
      'a fault with 500',
      500,
      soap('<soap:Fault><faultcode>soap:Server</faultcode><faultstring>停</faultstring></soap:Fault>'),
      'soap-fault',
    ],
    [
      'a fault with 200',
      200,
      soap('<soap:Fault><faultcode>a</faultcode><faultstring>b</faultstring></soap:Fault>'),
      'soap-fault',
    ],
    [
      'another result',
      200,
      soap('<R>&lt;Response&gt;&lt;ResultCode&gt;-1&lt;/ResultCode&gt;&lt;/Response&gt;</R>'),
      'assertion',
    ],
    ['a page', 200, '<html><body>502</body></html>', 'bad-answer'],
    ['a page with entities', 200, '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'bad-answer'],
  ])('%s', async (_, status, body, code) => {
    const url = await serve((_request, response) => response.writeHead(status).end(body));
    const assertions = [
      { on: 'xmlPath', within: "//*[local-name()='R']", path: '/Response/ResultCode', is: { equals: '0' } },
    ];
    const outcome = await runOnce(
      { kind: 'soap', url, action: 'a', body: '<Q/>', assertions: code === 'bad-answer' ? [] : assertions },
      tools,
    );
    expect(outcome.reason?.code ?? null).toBe(code);
  });
});
