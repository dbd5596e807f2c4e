import type { FastifyInstance } from 'fastify';
import { Fault } from '../fault.ts';

/** Levels of a body: our own have six. What goes on for thousands breaks whoever walks it, PostgreSQL's `jsonb` too. */
const LEVELS_MAX = 64;

/** Refuses bodies nested without end before anybody looks at them. */
export function refuseDeepBodies(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ body }) => {
    if (isDeeper(body, LEVELS_MAX)) throw new Fault('input.unreadable', { levelsMax: LEVELS_MAX });
  });
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
