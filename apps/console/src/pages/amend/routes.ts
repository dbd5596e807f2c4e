import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.ts';

export const foundContractRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contracts/new',
  staticData: { permission: 'contract.found' },
  component: lazyRouteComponent(() => import('./found-page.tsx'), 'FoundPage'),
});

export const amendContractRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contracts/$id/amend',
  staticData: { permission: 'contract.propose' },
  component: lazyRouteComponent(() => import('./amend-page.tsx'), 'AmendPage'),
});
