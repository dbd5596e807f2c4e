import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../app/shell-route.ts';

export const contractsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/contracts',
  staticData: { permission: 'contract.read' },
  component: lazyRouteComponent(() => import('./contracts-page.tsx'), 'ContractsPage'),
});
