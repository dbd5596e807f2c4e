import { createRoute, redirect } from '@tanstack/react-router';
import { asFault } from '../api/index.ts';
import { followLanguage } from '../i18n/language.ts';
import { AppShell } from '../shell/index.ts';
import { rootRoute } from './root-route.ts';
import { type Session, sessionQuery } from './session.ts';

/** Parent of every page that needs a session: `createRoute({ getParentRoute: () => shellRoute, path: '/cases', … })`. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  async beforeLoad({ context, location }) {
    let session: Session;
    try {
      session = await context.queries.ensureQueryData(sessionQuery);
    } catch (error) {
      if (asFault(error).code !== 'auth.required') throw error;
      throw redirect({ to: '/sign-in', search: { return: location.href } });
    }
    await followLanguage(session.person.language);
    const search = { return: location.href };
    if (session.mustChangePassword) throw redirect({ to: '/change-password', search });
    const { enabled, required } = session.twoFactor;
    if (required && !enabled) throw redirect({ to: '/second-factor', search });
  },
  component: AppShell,
});
