import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Serves the built console; every address that is not the API and not a file is the console's own route. */
export async function serveConsole(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, { root: folder, wildcard: false, maxAge: '1y', immutable: true, index: false });
  app.get('/*', { schema: { hide: true } }, async (_request, reply) =>
    reply.sendFile('index.html', { maxAge: 0, immutable: false }),
  );
}
