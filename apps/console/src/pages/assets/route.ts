import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['contract', 'asset'] as const;

export const assetsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/assets',
  staticData: { permission: 'asset.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./assets-page.tsx'), 'AssetsPage'),
});
