import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['contract', 'from', 'to'] as const;

export const analysisRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/analysis',
  staticData: { permission: 'analysis.run' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./analysis-page.tsx'), 'DashboardPage'),
});

export const queriesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/analysis/queries',
  staticData: { permission: 'analysis.run' },
  validateSearch: (search): { q?: string } => pick(search, ['q']),
  component: lazyRouteComponent(() => import('./analysis-page.tsx'), 'QueriesPage'),
});
