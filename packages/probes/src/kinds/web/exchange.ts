import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import { ProbeFault } from '../../run/probe-fault.ts';
import type { Run } from '../../run/run.ts';
import { fillSecrets } from '../../run/secrets.ts';
import type { HttpProfile } from '../../shapes/index.ts';

/** One question. Texts may still hold `{{secret.…}}`. */
export interface Question {
  readonly url: string;
  readonly method: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: string | undefined;
  readonly redirects?: number;
  readonly keepAlive?: boolean;
  readonly tls?: HttpProfile['tls'];
}

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
  /** From the first step out to the last byte in, redirects included. */
  readonly ms: number;
}

/** More than this is no answer to a probe. */
const BODY_BYTES_MAX = 2_000_000;

/** Asks and reads the whole answer. Faults or throws the network's error; redirects are checked like first addresses. */
export async function exchange(question: Question, run: Run): Promise<Answer> {
  const since = run.tools.tick();
  let url = new URL(fillSecrets(question.url, run.secrets));
  let { method } = question;
  let body = question.body === undefined ? undefined : fillSecrets(question.body, run.secrets);
  const headers = headersOf(question, run);
  for (let left = question.redirects ?? 0; ; left--) {
    const answer = await once({ url, method, headers, body, question }, run);
    const location = answer.headers.location;
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined || !question.redirects)
      return { ...answer, ms: run.tools.tick() - since };
    if (left === 0) throw new ProbeFault('too-many-redirects', { location });
    const next = new URL(location, url);
    if (!/^https?:$/.test(next.protocol))
      throw new ProbeFault('bad-answer', { detail: `redirect to ${next.protocol}` });
    // Credentials belong to the host they were written for.
    if (next.origin !== url.origin) for (const name of Object.keys(headers)) delete headers[name];
    if (answer.status < 307 && method !== 'HEAD') {
      method = 'GET';
      body = undefined;
    }
    url = next;
  }
}

function headersOf(question: Question, run: Run): Record<string, string> {
  const filled = Object.entries(question.headers ?? {}).map(([name, value]) => [
    name.toLowerCase(),
    fillSecrets(value, run.secrets),
  ]);
  return { 'user-agent': 'Yinuo-probe', ...Object.fromEntries(filled) };
}

interface Sent {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly question: Question;
}

async function once(sent: Sent, run: Run): Promise<Omit<Answer, 'ms'>> {
  const host = sent.url.hostname.replace(/^\[|\]$/g, '');
  const secure = sent.url.protocol === 'https:';
  const port = Number(sent.url.port) || (secure ? 443 : 80);
  // Node asks no look-up function about an address.
  if (isIP(host) !== 0) await run.tools.reach.addressesOf(host, port);
  run.signal.throwIfAborted();
  const outcome = await attempt(sent, run, port, secure);
  // A kept connection may have been closed by the other side just now: that is no news of the system.
  return outcome === 'stale' ? send(sent, run, port, secure, false) : outcome;
}

async function attempt(sent: Sent, run: Run, port: number, secure: boolean): Promise<Omit<Answer, 'ms'> | 'stale'> {
  if (!sent.question.keepAlive) return send(sent, run, port, secure, false);
  try {
    return await send(sent, run, port, secure, true);
  } catch (error) {
    if (error instanceof Error && 'reused' in error) return 'stale';
    throw error;
  }
}

function send(sent: Sent, run: Run, port: number, secure: boolean, keep: boolean): Promise<Omit<Answer, 'ms'>> {
  const { url, method, headers, body, question } = sent;
  const kept = secure ? run.tools.reach.kept.https : run.tools.reach.kept.http;
  return new Promise((answered, failed) => {
    const request = (secure ? https : http).request(url, {
      method,
      headers: body === undefined ? headers : { ...headers, 'content-length': Buffer.byteLength(body) },
      lookup: run.tools.reach.lookup(port),
      agent: keep ? kept : false,
      signal: run.signal,
      ...(question.tls?.authority ? { ca: question.tls.authority } : {}),
      ...(question.tls?.serverName ? { servername: question.tls.serverName } : {}),
    });
    request.once('error', (error) => {
      const lost = request.reusedSocket && 'code' in error && ['ECONNRESET', 'EPIPE'].includes(String(error.code));
      failed(lost ? Object.assign(error, { reused: true }) : error);
    });
    request.once('response', (response) => collect(response).then((bytes) => answered(bytes), failed));
    request.end(body);
  });
}

function collect(response: http.IncomingMessage): Promise<Omit<Answer, 'ms'>> {
  return new Promise((whole, failed) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    response.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > BODY_BYTES_MAX)
        response.destroy(new ProbeFault('bad-answer', { detail: `more than ${BODY_BYTES_MAX} bytes` }));
      else parts.push(part);
    });
    response.once('error', failed);
    response.once('end', () =>
      whole({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
    );
  });
}
