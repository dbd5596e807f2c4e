import { request } from 'node:http';
import type { Answer, Send } from '../send.ts';

/** The network as it is: loopback in tests. */
export const plainSend: Send = ({ method, url, headers, body }) =>
  new Promise<Answer>((done, failed) => {
    const sent = request(url, { method, headers, agent: false }, (answer) => {
      const names = Object.entries(answer.headers).map(([name, value]) => [name, value?.toString()] as const);
      done({ status: answer.statusCode ?? 0, headers: Object.fromEntries(names), body: answer });
    });
    sent.on('error', failed);
    sent.end(body);
  });
