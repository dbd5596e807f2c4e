import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { eInvoiceWeb } from '../einvoice/web.ts';
import type { Faults } from '../faults.ts';
import { answerHis } from '../his/json-door.ts';
import { answerSoap } from '../his/soap-door.ts';
import type { Traffic } from '../traffic.ts';
import { metricsPage } from './metrics-page.ts';

const BODY_BYTES_MAX = 1_000_000;

/** One listener for HTTP and HTTPS: `/api/…` (HIS), `/soap`, `/einvoice/…`, `/health`, `/metrics`, `/traffic`, `/speed?bytes=`. */
export function webDoor(db: Pool, faults: Faults, traffic: Traffic): RequestListener {
  const web = eInvoiceWeb(db, faults);
  return (request, response) => {
    traffic.request();
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : '');
    });
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const call = url.pathname.startsWith('/api/') ? url.pathname.slice(5).replace(/^outpatient\/api\//, '') : '';
    if (faults.has('slow', call)) await pause(faults.slowMs);
    const body = await read(request);
    if (call !== '') {
      const token = String(request.headers.access_token ?? '');
      const { status, body: data } = await answerHis(call, token, body, db, faults);
      if (faults.has('lost-answers', call)) return void response.destroy();
      return send(response, status, 'application/json; charset=utf-8', JSON.stringify(data));
    }
    if (url.pathname === '/soap') {
      const { status, body: xml } = await answerSoap(body, db, faults);
      return send(response, status, 'text/xml; charset=utf-8', xml);
    }
    if (url.pathname.startsWith('/einvoice')) {
      const {
        status,
        headers,
        body: page,
      } = await web({
        method: request.method ?? 'GET',
        url,
        cookie: request.headers.cookie ?? '',
        body,
      });
      response.writeHead(status, headers).end(page);
      return;
    }
    await plain(url, response);
  }

  async function plain(url: URL, response: ServerResponse): Promise<void> {
    if (url.pathname === '/metrics')
      return send(response, 200, 'text/plain; version=0.0.4', await metricsPage(db, traffic));
    if (url.pathname === '/traffic') return send(response, 200, 'application/json', JSON.stringify(traffic.now()));
    if (url.pathname === '/speed') {
      const bytes = Math.min(20_000_000, Number(url.searchParams.get('bytes') ?? 1_000_000) || 0);
      return send(response, 200, 'application/octet-stream', 'x'.repeat(bytes));
    }
    if (url.pathname !== '/health') return send(response, 404, 'text/plain', 'not found');
    if (faults.has('errors')) return send(response, 500, 'application/json', '{"status":"DOWN"}');
    const status = faults.has('wrong-answers') ? '' : 'UP';
    return send(response, 200, 'application/json', JSON.stringify({ status }));
  }
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    parts.push(part);
    bytes += part.length;
    if (bytes > BODY_BYTES_MAX) throw new Error('too large');
  }
  return Buffer.concat(parts).toString('utf8');
}
