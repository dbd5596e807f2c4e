import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Actor, actorId } from '../actor.ts';
import { Fault } from '../fault.ts';

/**
 * Calls of the API a minute, per desk process. A whole hospital may come from one address, so the address has a wide limit,
 * checked before the credential is looked up, and each person, token or hook has one of its own.
 */
export interface CallLimits {
  readonly perAddress: number;
  readonly perCaller: number;
}

type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

declare module 'fastify' {
  interface FastifyInstance {
    readonly limitAddress: Limit;
    readonly limitCaller: (request: FastifyRequest, reply: FastifyReply, actor: Actor) => Promise<void>;
  }
}

/** Files of the console are not counted: they are cheap, many, and the same for everybody. */
export async function limitCalls(app: FastifyInstance, limits: CallLimits): Promise<void> {
  await app.register(rateLimit, { global: false });
  const callers = new WeakMap<FastifyRequest, string>();
  const byAddress = app.createRateLimit({ max: limits.perAddress, timeWindow: '1 minute' });
  const byCaller = app.createRateLimit({
    max: limits.perCaller,
    timeWindow: '1 minute',
    keyGenerator: (request) => callers.get(request) ?? request.ip,
  });
  const refuse = (reply: FastifyReply, seconds: number) => {
    reply.header('retry-after', seconds);
    throw new Fault('rate.limited', { seconds });
  };
  app.decorate('limitAddress', async (request, reply) => {
    const state = await byAddress(request);
    if (!state.isAllowed && state.isExceeded) refuse(reply, state.ttlInSeconds);
  });
  app.decorate('limitCaller', async (request, reply, actor) => {
    const id = actorId(actor);
    if (actor.kind !== 'anonymous' && id !== null) callers.set(request, `${actor.kind}:${id}`);
    const state = await byCaller(request);
    if (!state.isAllowed && state.isExceeded) refuse(reply, state.ttlInSeconds);
  });
}
