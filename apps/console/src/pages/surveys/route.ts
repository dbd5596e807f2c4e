import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.ts';

export const surveyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/surveys/$id',
  staticData: { permission: 'outreach.read' },
  component: lazyRouteComponent(() => import('./survey-page.tsx'), 'SurveyPage'),
});
