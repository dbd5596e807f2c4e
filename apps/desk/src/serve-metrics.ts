import type { FastifyInstance } from 'fastify';

/** `/metrics`, where Prometheus looks: the same as its route, with the same access token. */
export function serveMetrics(app: FastifyInstance): void {
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    const answer = await app.inject({
      url: '/api/watch/metrics',
      headers: { authorization: request.headers.authorization ?? '' },
      remoteAddress: request.ip,
    });
    return reply.status(answer.statusCode).type(String(answer.headers['content-type'])).send(answer.payload);
  });
}
