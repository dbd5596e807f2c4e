import type { FastifyRequest } from 'fastify';

/** What a call of the sign-in library came to; `body` is null when it refused. */
export interface LibraryReply {
  readonly body: Record<string, unknown> | null;
  readonly cookies: string[];
}

/** Headers of a request as the library reads them: its cookies, the agent, and the address that the proxies vouch for. */
export function libraryHeaders(request: FastifyRequest): Headers {
  const headers = new Headers({ 'x-yinuo-address': request.ip });
  if (request.headers.cookie) headers.set('cookie', request.headers.cookie);
  if (request.headers['user-agent']) headers.set('user-agent', request.headers['user-agent'].slice(0, 300));
  return headers;
}

/** Reads a reply of the library. What it refuses (4xx) is one case; anything else is a defect and thrown. */
export async function readReply(response: Response): Promise<LibraryReply> {
  if (response.status >= 500) throw new Error(`sign-in library answered ${response.status}`);
  if (!response.ok) return { body: null, cookies: [] };
  const body: unknown = await response.json().catch(() => ({}));
  return { body: isRecord(body) ? body : {}, cookies: response.headers.getSetCookie() };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
