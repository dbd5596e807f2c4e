import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Book, BookError, openBook } from './book.ts';
import { type Keys, type MerchantSide, makeKeys } from './keys.ts';
import { type Asked, operations, type Reply } from './operations.ts';
import { requestChecker } from './requests.ts';

export interface WechatPaySandbox {
  /** `http://127.0.0.1:…` */
  readonly address: string;
  /** The merchant's keys, for a client. */
  readonly merchant: MerchantSide;
  readonly book: Book;
  stop(): Promise<void>;
}

export interface WechatPayOptions {
  readonly port?: number;
  readonly mchid?: string;
  readonly now?: () => number;
  /** What answers are signed as: 微信支付公钥, or a certificate that the client must fetch. */
  readonly signsBy?: 'public-key' | 'certificate';
  /** Spoils an answer on its way; tests only. */
  readonly tamper?: (body: Buffer, headers: Record<string, string>) => Buffer;
}

const STATUS: Readonly<Record<string, number>> = {
  SIGN_ERROR: 401,
  ORDER_NOT_EXIST: 404,
  RESOURCE_NOT_EXISTS: 404,
  OUT_TRADE_NO_USED: 403,
};
const BODY_BYTES_MAX = 1 << 20;

/** Starts the stand-in on loopback. */
export async function startWechatPay(options: WechatPayOptions = {}): Promise<WechatPaySandbox> {
  const now = options.now ?? Date.now;
  const keys = makeKeys(options.mchid ?? '1900000109', new Date(now()));
  const book = openBook(now);
  const check = requestChecker(keys.client.mchid, keys.client.serial, keys.merchantKey, now);
  let address = '';
  const table = operations({ book, keys, now, address: () => address });
  const answer = signer(keys, now, options);
  const server = createServer((request, response) => {
    readBody(request)
      .then((body) => {
        const asked = askedOf(request, body);
        check(asked.method, asked.url.pathname + asked.url.search, body, request.headers.authorization);
        answer(response, 200, perform(table, asked));
      })
      .catch((error: unknown) => {
        const code = error instanceof BookError ? error.code : 'SYSTEM_ERROR';
        const status = error instanceof BookError ? (STATUS[code] ?? 400) : 500;
        answer(response, status, { json: { code, message: error instanceof Error ? error.message : '' } });
      });
  });
  await new Promise<void>((done) => server.listen(options.port ?? 0, '127.0.0.1', done));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  return {
    address,
    merchant: keys.client,
    book,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function perform(table: ReturnType<typeof operations>, asked: Asked): Reply {
  for (const [method, path, operation] of table) {
    const match = method === asked.method ? path.exec(asked.url.pathname) : null;
    if (match) return operation(asked, decodeURIComponent(match[1] ?? ''));
  }
  throw new BookError('RESOURCE_NOT_EXISTS', '接口不存在');
}

function askedOf(request: IncomingMessage, body: string): Asked {
  const parsed: unknown = body === '' ? {} : JSON.parse(body);
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', 'http://127.0.0.1'),
    body: typeof parsed === 'object' && parsed !== null ? { ...parsed } : {},
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > BODY_BYTES_MAX) throw new BookError('PARAM_ERROR', '请求过大');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function signer(keys: Keys, now: () => number, { signsBy = 'public-key', tamper }: WechatPayOptions) {
  const serial = signsBy === 'certificate' ? keys.certificate.serial : keys.client.platformKey.id;
  return (response: ServerResponse, status: number, reply: Reply): void => {
    if (reply !== null && 'file' in reply) {
      response.writeHead(200, { 'content-type': 'text/plain' }).end(tamper ? tamper(reply.file, {}) : reply.file);
      return;
    }
    const body = Buffer.from(reply === null ? '' : JSON.stringify(reply.json));
    const timestamp = String(Math.floor(now() / 1000));
    const nonce = randomBytes(16).toString('hex');
    const headers: Record<string, string> = {
      'content-type': 'application/json; charset=utf-8',
      'request-id': randomBytes(8).toString('hex'),
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': serial,
      'wechatpay-signature': keys.sign(`${timestamp}\n${nonce}\n${body.toString('utf8')}\n`),
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    };
    const sent = tamper ? tamper(body, headers) : body;
    response.writeHead(reply === null ? 204 : status, headers).end(reply === null ? undefined : sent);
  };
}
