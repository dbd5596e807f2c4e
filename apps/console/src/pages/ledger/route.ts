import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';
import { LEDGER_SEARCH } from './ledger-query.ts';

export const ledgerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/ledger',
  staticData: { permission: 'ledger.read' },
  validateSearch: (search): Partial<Record<(typeof LEDGER_SEARCH)[number], string>> => pick(search, LEDGER_SEARCH),
  component: lazyRouteComponent(() => import('./ledger-page.tsx'), 'LedgerPage'),
});
