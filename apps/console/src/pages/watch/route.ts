import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

/** `serves=list/item` opens the form for a probe that measures that item: the way here from an inspection. */
const SEARCH = ['contract', 'tab', 'health', 'text', 'cursor', 'serves', 'month', 'module', 'seen'] as const;

export const watchRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/watch',
  staticData: { permission: 'watch.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./watch-page.tsx'), 'WatchPage'),
});
