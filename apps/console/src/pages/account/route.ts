import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.ts';

export const accountRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/account',
  staticData: { permission: 'session.manage' },
  component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
});
