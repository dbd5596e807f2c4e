import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['tab', 'contract', 'state', 'kind', 'scope', 'dayFrom', 'dayTo', 'cursor'] as const;

export const tasksRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/tasks',
  staticData: { permission: 'case.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./tasks-page.tsx'), 'TasksPage'),
});
