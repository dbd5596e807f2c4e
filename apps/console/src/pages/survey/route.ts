import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.ts';

/** The form behind a link: outside the shell, nobody signs in. */
export const surveyFormRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/s/$token',
  component: lazyRouteComponent(() => import('./survey-form-page.tsx'), 'SurveyFormPage'),
});
