import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';

/** The root of the route tree; loaders reach the queries through its context. */
export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()();
