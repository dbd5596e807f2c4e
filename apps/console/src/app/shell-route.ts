import { createRoute, redirect } from '@tanstack/react-router';
import { asFault } from '../api/index.ts';
import { AppShell } from '../shell/index.ts';
import { rootRoute } from './root-route.ts';
import { sessionQuery } from './session.ts';

/** Parent of every page that needs a session: `createRoute({ getParentRoute: () => shellRoute, path: '/cases', … })`. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  async beforeLoad({ context, location }) {
    let mustChange: boolean;
    try {
      const session = await context.queries.ensureQueryData(sessionQuery);
      mustChange = session.mustChangePassword;
    } catch (error) {
      if (asFault(error).code !== 'auth.required') throw error;
      throw redirect({ to: '/sign-in', search: { return: location.href } });
    }
    if (mustChange) throw redirect({ to: '/change-password', search: { return: location.href } });
  },
  component: AppShell,
});
