import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';
import { MONEY_SEARCH, type MoneySearch } from './money-search.ts';

export const moneyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/money',
  staticData: { permission: 'money.read' },
  validateSearch: (search): MoneySearch => pick(search, MONEY_SEARCH),
  component: lazyRouteComponent(() => import('./money-page.tsx'), 'MoneyPage'),
});
