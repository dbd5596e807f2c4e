import { Fault } from '@yinuo/platform';
import type { FastifyRequest } from 'fastify';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Against cross-site requests: what changes something by a cookie, or sets one, must come from a page of this desk.
 * Every browser in use sends Origin with such a request. Tokens and hooks carry no cookie and need none of it.
 */
export function checkOrigin(request: FastifyRequest, publicUrl: string, hasCookie: boolean): void {
  // The route that was found, not what was typed: `/api/%61uth/…` leads there as well.
  const setsCookie = request.routeOptions.url?.startsWith('/api/auth/') ?? false;
  if (SAFE.has(request.method) || !(hasCookie || setsCookie)) return;
  const { origin } = request.headers;
  const own = new URL(publicUrl).origin;
  if (origin === own || (origin !== undefined && hostOf(origin) === request.host)) return;
  throw new Fault('auth.origin-refused');
}

function hostOf(origin: string): string | null {
  return URL.parse(origin)?.host ?? null;
}
