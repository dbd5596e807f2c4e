import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['contract', 'tab', 'penalty'] as const;

export const settlementRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settlement',
  staticData: { permission: 'settlement.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./settlement-page.tsx'), 'SettlementPage'),
});
