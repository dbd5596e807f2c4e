import { randomBytes } from 'node:crypto';
import http from 'node:http';
import type { Duplex } from 'node:stream';
import type { Reach } from '../../reach/reach.ts';
import { reasonOfError } from '../../reach/reason-of-error.ts';
import type { Reason } from '../../shapes/index.ts';

export interface DoorKeeper {
  readonly server: string;
  readonly username: string;
  readonly password: string;
  /** The first target that was refused; null when none was. */
  refused(): Reason | null;
  close(): void;
}

/**
 * A forward proxy on loopback, through which the browser of one journey must go: every address that a page names is
 * judged like any other target, at the moment of connecting. Only who knows the password may use it.
 */
export function openDoorKeeper(reach: Reach, signal: AbortSignal): Promise<DoorKeeper> {
  const username = 'journey';
  const password = randomBytes(16).toString('hex');
  const expected = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const open = new Set<Duplex>();
  let refused: Reason | null = null;
  const note = (error: unknown) => {
    const reason = reasonOfError(error);
    if (reason.code === 'refused-target' || reason.code === 'private-target') refused ??= reason;
  };
  const knows = (request: http.IncomingMessage) => request.headers['proxy-authorization'] === expected;

  const server = http.createServer((request, response) => {
    if (!knows(request)) return demand(response);
    pass(request, response, reach, signal).catch((error) => {
      note(error);
      if (!response.headersSent) response.writeHead(502);
      response.end();
    });
  });
  server.on('connect', (request, client: Duplex, head: Buffer) => {
    open.add(client);
    client.once('close', () => open.delete(client));
    client.on('error', () => client.destroy());
    if (!knows(request)) return client.end(`HTTP/1.1 407 Proxy Authentication Required\r\n${DEMAND}\r\n\r\n`);
    tunnel(request, client, head, reach, signal).catch((error) => {
      note(error);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  });
  return new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 0;
      ready({
        server: `http://127.0.0.1:${port}`,
        username,
        password,
        refused: () => refused,
        close: () => {
          server.close();
          server.closeAllConnections();
          for (const client of open) client.destroy();
        },
      });
    });
  });
}

const DEMAND = 'Proxy-Authenticate: Basic realm="journey"';

function demand(response: http.ServerResponse): void {
  response.writeHead(407, { 'proxy-authenticate': 'Basic realm="journey"' }).end();
}

async function tunnel(
  request: http.IncomingMessage,
  client: Duplex,
  head: Buffer,
  reach: Reach,
  signal: AbortSignal,
): Promise<void> {
  const target = new URL(`http://${request.url}`);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  const upstream = await reach.connect(host, Number(target.port) || 80, signal);
  client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
  upstream.write(head);
  upstream.pipe(client);
  client.pipe(upstream);
  upstream.once('close', () => client.destroy());
  client.once('close', () => upstream.destroy());
}

async function pass(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  reach: Reach,
  signal: AbortSignal,
): Promise<void> {
  const target = new URL(request.url ?? '');
  const port = Number(target.port) || 80;
  await reach.addressesOf(target.hostname.replace(/^\[|\]$/g, ''), port);
  const { 'proxy-authorization': _, 'proxy-connection': __, ...headers } = request.headers;
  const upstream = http.request(target, {
    method: request.method,
    headers,
    lookup: reach.lookup(port),
    agent: false,
    signal,
  });
  request.pipe(upstream);
  const answer = await new Promise<http.IncomingMessage>((answered, failed) => {
    upstream.once('response', answered).once('error', failed);
  });
  response.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(response);
}
