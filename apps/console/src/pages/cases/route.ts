import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';
import { CASE_SEARCH } from './case-query.ts';

export const casesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/cases',
  staticData: { permission: 'case.read' },
  validateSearch: (search): Partial<Record<(typeof CASE_SEARCH)[number], string>> => pick(search, CASE_SEARCH),
  component: lazyRouteComponent(() => import('./cases-page.tsx'), 'CasesPage'),
});
