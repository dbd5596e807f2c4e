import type { FastifyInstance, FastifyRequest } from 'fastify';

const bodies = new WeakMap<FastifyRequest, string>();

const BYTES_MAX = 4_000_000; // a screenshot

/** Keeps the text of JSON bodies beside the parsed value: a signature covers the bytes that were sent. */
export function keepRawBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: BYTES_MAX }, (_, body, done) =>
    done(null, body),
  );
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (body === '') return done(null, undefined);
    bodies.set(request, body);
    return parse(request, body, done);
  });
}

export const rawBodyOf = (request: FastifyRequest): string => bodies.get(request) ?? '';
