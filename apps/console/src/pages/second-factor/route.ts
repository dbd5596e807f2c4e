import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { rootRoute } from '../../app/root-route.ts';

/** Outside the shell: an administrator without a second factor can do nothing else until one is added. */
export const secondFactorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/second-factor',
  validateSearch: (search): { return?: string } => pick(search, ['return']),
  component: lazyRouteComponent(() => import('./second-factor-page.tsx'), 'SecondFactorPage'),
});
