import { Readable } from 'node:stream';
import type { Send } from '../send.ts';

/** The network as it is: loopback in tests. */
export const plainSend: Send = async ({ method, url, headers, body }) => {
  const answer = await fetch(url, { method, headers, redirect: 'error', ...(body === undefined ? {} : { body }) });
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: answer.body ? Readable.fromWeb(answer.body) : Readable.from([]),
  };
};
