import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/**
 * Serves the built console. Files under /assets/ carry their digest in the name and are kept for a year; a missing one is
 * a 404, also while a newer build replaces them. Every other address without a file ending is the console's own route.
 */
export async function serveConsole(app: FastifyInstance, folder: string): Promise<void> {
  const assets = join(folder, 'assets');
  await app.register(fastifyStatic, {
    root: assets,
    prefix: '/assets/',
    maxAge: '1y',
    immutable: true,
    index: false,
    preCompressed: true,
  });
  app.get('/*', { schema: { hide: true } }, async (request, reply) => {
    const path = new URL(request.url, 'http://desk').pathname;
    if (path.startsWith('/api/')) return reply.callNotFound();
    const file = /^\/[\w-]+\.\w+$/.test(path) ? path.slice(1) : 'index.html';
    return reply.sendFile(file, folder, { maxAge: 0, immutable: false });
  });
}
