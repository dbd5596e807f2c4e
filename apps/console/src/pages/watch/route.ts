import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['contract', 'tab', 'health', 'text', 'cursor'] as const;

export const watchRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/watch',
  staticData: { permission: 'watch.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./watch-page.tsx'), 'WatchPage'),
});
