import { z } from 'zod';
import * as faults from './fault-reply.ts';
import * as paging from './paging.ts';
import * as routes from './routes/index.ts';
import { ALL_ROUTES } from './routes/index.ts';

/**
 * Gives every exported schema its own name in OpenAPI (`.meta({ id })`), so that the document says each shape once.
 * Queries and path parameters stay as they are: their fields are parameters, not bodies.
 */
export function nameSchemas(): void {
  const parameters = new Set<unknown>(ALL_ROUTES.flatMap(({ query, params }) => [query, params]));
  for (const [name, schema] of Object.entries({ ...faults, ...paging, ...routes })) {
    if (!(schema instanceof z.ZodType) || parameters.has(schema)) continue;
    const meta = z.globalRegistry.get(schema);
    if (meta?.id === undefined) z.globalRegistry.add(schema, { ...meta, id: name });
  }
}
