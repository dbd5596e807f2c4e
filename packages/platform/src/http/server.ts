import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import { FAULTS, FaultReply, nameSchemas } from '@yinuo/api';
import Fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Log } from '../log.ts';
import { withNamedSchemas } from './api-document.ts';
import { type CallLimits, limitCalls } from './call-limits.ts';
import { replyOfError } from './fault-of-error.ts';
import { keepRawBodies } from './raw-body.ts';
import { refuseDeepBodies } from './refuse-deep.ts';

export interface ServerOptions {
  readonly log: Log;
  /** Addresses or CIDR ranges of proxies in front, whose X-Forwarded-For is believed. */
  readonly proxies: readonly string[];
  readonly bodyMaxBytes: number;
  readonly calls: CallLimits;
  readonly publicUrl: string;
}

/** For a whole request: 20 MB over a slow line of 0.5 Mbit/s. Without a limit (Fastify's default) slow senders hold sockets for ever. */
const REQUEST_MS_MAX = 5 * 60_000;

/** The HTTP server: one error shape, security headers, a rate limit, OpenAPI 3.1 from the route table's schemas. */
export async function openServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    trustProxy: options.proxies.length > 0 ? [...options.proxies] : false,
    bodyLimit: options.bodyMaxBytes,
    requestTimeout: REQUEST_MS_MAX,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  keepRawBodies(app);
  refuseDeepBodies(app);
  app.setErrorHandler((error, request, reply) => {
    const { status, body } = replyOfError(error, request.id);
    if (status >= 500)
      options.log.error(
        { request: request.id, path: request.url.split('?')[0], error: String(error), stack: stackOf(error) },
        'request failed',
      );
    return reply.status(status).serializer(JSON.stringify).type('application/json; charset=utf-8').send(body);
  });
  app.setNotFoundHandler((request, reply) =>
    reply
      .status(FAULTS['not-found'])
      .send({ code: 'not-found', params: { path: request.url.split('?')[0] }, requestId: request.id }),
  );
  await app.register(helmet, {
    contentSecurityPolicy: { directives: contentPolicy },
    strictTransportSecurity: options.publicUrl.startsWith('https:'),
  });
  // What the API answers is one person's: no proxy and no shared computer keeps it.
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  // Who hung up before their turn has no address any more, and nobody would read an answer.
  app.addHook('onRequest', async (request, reply) => (request.socket.destroyed ? reply.hijack() : undefined));
  await limitCalls(app, options.calls);
  nameSchemas();
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Yinuo 医诺',
        version: '0.1.0',
        description: 'Every reply that is not 2xx has the shape FaultReply.',
      },
      components: {
        securitySchemes: {
          token: { type: 'http', scheme: 'bearer' },
          session: { type: 'apiKey', in: 'cookie', name: 'yinuo.session_token' },
        },
      },
      security: [{ token: [] }, { session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: withNamedSchemas,
  });
  return app;
}

export const faultResponses = { '4xx': FaultReply, '5xx': FaultReply };

// antd writes its styles into the page, so styles may be inline; scripts may not.
const contentPolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  connectSrc: ["'self'"],
  frameAncestors: ["'none'"],
  upgradeInsecureRequests: null,
};

const stackOf = (error: unknown): string | undefined => (error instanceof Error ? error.stack : undefined);
