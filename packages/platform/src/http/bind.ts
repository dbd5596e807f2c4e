import { keepsReply, type Route, WriteHeaders } from '@yinuo/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Actor } from '../actor.ts';
import { authorise } from '../command/authorise.ts';
import { recordRefusal } from '../facts/record-refusal.ts';
import type { Platform } from '../platform.ts';
import { faultResponses } from './server.ts';

type Out<S extends z.ZodType | undefined> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler gets: who asks, and the parsed parts. `raw` is for files and streams only. */
export interface Asked<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly actor: Actor;
  readonly params: Out<P>;
  readonly query: Out<Q>;
  readonly body: Out<B>;
  readonly idempotencyKey: string | null;
  readonly raw: FastifyRequest;
  /** Adds a header to the reply: cookies of a sign-in, no-store. */
  readonly header: (name: string, value: string | string[]) => void;
}

/** Bytes with a name, for routes whose reply is `'file'`. */
export interface FileReply {
  readonly type: string;
  readonly name?: string;
  readonly content: Uint8Array | NodeJS.ReadableStream | string;
}

type ReplyOf<R extends z.ZodType | 'file'> = R extends z.ZodType ? z.input<R> : FileReply;

export type Binder = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType | 'file'>(
  route: Route<P, Q, B, R>,
  handle: (asked: Asked<P, Q, B>) => Promise<ReplyOf<R>>,
) => void;

/** Resolves session, token or hook to an actor; throws `auth.required` only for a credential that is presented and wrong. */
export type Authenticate = (request: FastifyRequest) => Promise<Actor>;

/** Makes the binder of one server. Access is checked before the body is even parsed. */
export function binder(app: FastifyInstance, platform: Platform, authenticate: Authenticate): Binder {
  return (route, handle) => {
    const actors = new WeakMap<FastifyRequest, Actor>();
    app.route({
      method: route.method,
      url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      schema: {
        summary: route.summary,
        tags: [route.tag],
        operationId: route.name,
        ...(route.params ? { params: route.params } : {}),
        ...(route.query ? { querystring: route.query } : {}),
        ...(route.body && !route.multipart ? { body: route.body } : {}),
        ...(keepsReply(route) || route.repeat === 'by-verb' ? { headers: WriteHeaders } : {}),
        ...(route.multipart ? { consumes: ['multipart/form-data'] } : {}),
        response: route.reply === 'file' ? faultResponses : { [route.status ?? 200]: route.reply, ...faultResponses },
      },
      onRequest: async (request, reply) => {
        await app.limitAddress(request, reply);
        const actor = await authenticate(request);
        await app.limitCaller(request, reply, actor);
        actors.set(request, actor);
        if (route.access === 'public') return;
        const refusal = authorise(actor, route.access);
        if (!refusal) return;
        await recordRefusal(platform, actor, route.name);
        throw refusal;
      },
      handler: async (request, reply) => {
        const actor = actors.get(request);
        if (!actor) throw new Error('request without an actor');
        // The validator compiler has parsed these with the route's own schemas.
        const parts = { params: request.params, query: request.query, body: request.body } as Pick<
          Parameters<typeof handle>[0],
          'params' | 'query' | 'body'
        >;
        const header = (name: string, value: string | string[]) => void reply.header(name, value);
        const key = idempotencyKey(request);
        const asked = { actor: repeating(actor, route, key), ...parts, idempotencyKey: key, raw: request, header };
        const answer = await handle(asked);
        return route.reply === 'file'
          ? sendFile(reply, answer as FileReply)
          : reply.status(route.status ?? 200).send(answer);
      },
    });
  };
}

function sendFile(reply: FastifyReply, file: FileReply): FastifyReply {
  reply.header('content-type', file.type).header('x-content-type-options', 'nosniff');
  if (file.name) reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
  return reply.send(file.content instanceof Uint8Array ? Buffer.from(file.content) : file.content);
}

const idempotencyKey = ({ headers }: FastifyRequest): string | null => {
  const key = headers['idempotency-key'];
  return typeof key === 'string' ? key : null;
};

/** The verbs of a write keep their replies under the key, unless the route says otherwise. */
const repeating = (actor: Actor, route: Route, key: string | null): Actor =>
  key !== null && actor.kind === 'person' && keepsReply(route) ? { ...actor, repeatKey: key } : actor;
