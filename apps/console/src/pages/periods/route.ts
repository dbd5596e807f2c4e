import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['contract', 'kind'] as const;

export const periodsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/periods',
  staticData: { permission: 'settlement.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./periods-page.tsx'), 'PeriodsPage'),
});
