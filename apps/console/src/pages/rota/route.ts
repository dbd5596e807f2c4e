import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['contract', 'view', 'month', 'from', 'notice'] as const;

export const rotaRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/rota',
  staticData: { permission: 'rota.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./rota-page.tsx'), 'RotaPage'),
});
