import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

export const queryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/analysis/queries/$query',
  staticData: { permission: 'analysis.run' },
  component: lazyRouteComponent(() => import('./query-page.tsx'), 'QueryPage'),
});

/** `of`: the query that is changed; `from`: one that a new query begins with. */
export const writeQueryRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/analysis/queries/write',
  staticData: { permission: 'analysis.write' },
  validateSearch: (search): { of?: string; from?: string } => pick(search, ['of', 'from']),
  component: lazyRouteComponent(() => import('./write-page.tsx'), 'WritePage'),
});
