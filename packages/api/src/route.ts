import { z } from 'zod';
import type { Permission } from './permissions.ts';

/** `public`: no session; `signed-in`: any session; otherwise the permission that the verb demands. */
export type Access = Permission | 'signed-in' | 'public';

/**
 * One route, declared once: the server binds it, OpenAPI and the access table are made from it.
 * `reply: 'file'` streams bytes with a content type of its own.
 */
export interface Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType | 'file' = z.ZodType | 'file',
> {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: `/api/${string}`;
  readonly access: Access;
  readonly summary: string;
  readonly tag: string;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly reply: Reply;
  readonly status?: 200 | 201 | 202 | 204;
  /** Body is multipart: the verb reads the parts itself. */
  readonly multipart?: true;
  /**
   * What a repeat under the same Idempotency-Key gets. A write's reply is kept for a day and given again, unless:
   * `by-verb`: the verb finds for ever what it made; `never`: it is kept nowhere, for it holds a secret or measures how
   * things are now.
   */
  readonly repeat?: 'by-verb' | 'never';
}

/** A key that cannot be kept is refused: its sender counts on being able to repeat. */
export const WriteHeaders = z.looseObject({
  'idempotency-key': z
    .string()
    .regex(/^[\w-]{8,100}$/)
    .optional()
    .describe('made anew for each intention; a repeat under it within a day gets the same reply and does nothing'),
});

/** Whether a repeated request of this route gets the kept reply of the first. */
export const keepsReply = ({ method, reply, repeat }: Route): boolean =>
  method !== 'GET' && reply !== 'file' && repeat === undefined;

export const route = <
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
  Reply extends z.ZodType | 'file' = z.ZodUndefined,
>(
  definition: Route<Params, Query, Body, Reply>,
): Route<Params, Query, Body, Reply> => definition;
