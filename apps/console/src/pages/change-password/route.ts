import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { rootRoute } from '../../app/root-route.ts';

/** Outside the shell: a person who must change the password can do nothing else until then. */
export const changePasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/change-password',
  validateSearch: (search): { return?: string } => pick(search, ['return']),
  component: lazyRouteComponent(() => import('./change-password-page.tsx'), 'ChangePasswordPage'),
});
