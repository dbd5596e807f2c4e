import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.ts';

export const todayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/today',
  staticData: { permission: 'case.read' },
  component: lazyRouteComponent(() => import('./today-page.tsx'), 'TodayPage'),
});
