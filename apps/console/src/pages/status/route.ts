import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['contract'] as const;

export const statusRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/status',
  staticData: { permission: 'watch.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./status-page.tsx'), 'StatusPage'),
});
