import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['item'] as const;

export const inspectionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/inspections/$inspection',
  staticData: { permission: 'inspection.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./inspection-page.tsx'), 'InspectionPage'),
});
