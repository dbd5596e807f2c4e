import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['contract', 'state', 'cursor'] as const;

export const inspectionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections',
  staticData: { permission: 'inspection.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./inspections-page.tsx'), 'InspectionsPage'),
});
