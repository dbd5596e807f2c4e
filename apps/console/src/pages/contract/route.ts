import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

const SEARCH = ['tab', 'version', 'q', 'type', 'trouble', 'from', 'to'] as const;

export const contractRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contracts/$id',
  staticData: { permission: 'contract.read' },
  validateSearch: (search): Partial<Record<(typeof SEARCH)[number], string>> => pick(search, SEARCH),
  component: lazyRouteComponent(() => import('./contract-page.tsx'), 'ContractPage'),
});
