import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';
import { FACT_FILTERS } from './fact-filters.ts';

export const factsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/facts',
  staticData: { permission: 'fact.read' },
  validateSearch: (search): Partial<Record<(typeof FACT_FILTERS)[number] | 'cursor', string>> =>
    pick(search, [...FACT_FILTERS, 'cursor']),
  component: lazyRouteComponent(() => import('./facts-page.tsx'), 'FactsPage'),
});
