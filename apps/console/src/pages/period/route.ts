import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['tab'] as const;

export const periodRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/periods/$contract/$period',
  staticData: { permission: 'settlement.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./period-page.tsx'), 'PeriodPage'),
});
