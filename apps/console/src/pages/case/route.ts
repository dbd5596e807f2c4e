import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.ts';

export const caseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases/$id',
  staticData: { permission: 'case.read' },
  component: lazyRouteComponent(() => import('./case-page.tsx'), 'CasePage'),
});
