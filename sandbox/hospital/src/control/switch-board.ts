import http, { type Server } from 'node:http';
import { FAULTS, type Faults, isFault } from '../faults.ts';
import { switchPage } from './switch-page.ts';

/**
 * Where faults are switched, alive whatever is dead: `GET /faults`, `POST /faults/<name>` with `{ "on": true }`, a page with
 * buttons, and `/authority.pem`, which a client must trust. `at` names the one call of the HIS that is hit.
 */
export function switchBoard(
  faults: Faults,
  addresses: () => Readonly<Record<string, string>>,
  authority: string,
): Server {
  return http.createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://sandbox').pathname;
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
    const name = /^\/faults\/([a-z-]+)$/.exec(path)?.[1];
    if (request.method === 'POST' && name !== undefined) {
      if (!isFault(name)) return send(404, { error: `no such fault; there are ${FAULTS.join(', ')}` });
      const asked = await read(request);
      if (typeof asked?.on !== 'boolean') return send(422, { error: 'on: true or false' });
      await faults.switch(name, asked.on, typeof asked.at === 'string' ? asked.at : '');
      return send(200, faults.list());
    }
    if (path === '/faults') return send(200, faults.list());
    if (path === '/addresses') return send(200, addresses());
    if (path === '/authority.pem') return response.end(authority);
    if (path !== '/') return send(404, { error: 'not found' });
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(switchPage(faults, addresses()));
  });
}

async function read(request: http.IncomingMessage): Promise<{ on?: unknown; at?: unknown } | null> {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > 10_000) return null;
  }
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' ? parsed : null;
  } catch {
    return null;
  }
}
