import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { rootRoute } from '../../app/root-route.ts';

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search): { return?: string; reason?: string } => pick(search, ['return', 'reason']),
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
});
