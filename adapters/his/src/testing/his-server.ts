import { createServer, request } from 'node:http';
import type { Send } from '../send.ts';

/** A system on loopback that answers JSON; gives its address and a way to it. */
export async function startHis(
  answer: (path: string, body: Record<string, unknown>, headers: NodeJS.Dict<string | string[]>) => unknown,
) {
  const server = createServer((asked, reply) => {
    const chunks: Buffer[] = [];
    asked.on('data', (chunk) => chunks.push(chunk));
    asked.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      reply.end(JSON.stringify(answer(asked.url ?? '', body, asked.headers)));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  return { address, stop: () => new Promise((done) => server.close(done)) };
}

export const plainSend: Send = ({ method, url, headers, body }) =>
  new Promise((done, failed) => {
    const sent = request(url, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', failed);
    sent.end(body);
  });

export async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}
