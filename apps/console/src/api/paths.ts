/**
 * The one place where the console waits for the API document. Once `npm run -w apps/console api` has written
 * `schema.d.ts`, this file becomes `export type { paths } from './schema.d.ts';` and every call is checked.
 */
interface Operation {
  parameters: { query?: Record<string, unknown>; path?: Record<string, unknown>; header?: Record<string, unknown> };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { content: { 'application/json': unknown } } };
}

type Methods = Record<'get' | 'post' | 'put' | 'patch' | 'delete', Operation>;

export type paths = Record<`/api/${string}`, Methods>;
