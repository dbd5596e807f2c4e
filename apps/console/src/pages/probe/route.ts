import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['span', 'reading'] as const;

export const probeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/watch/$probe',
  staticData: { permission: 'watch.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./probe-page.tsx'), 'ProbePage'),
});
