import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';

export const PERSON_FILTERS = ['search', 'organisation', 'role', 'state'] as const;
export const ORGANISATION_FILTERS = ['search', 'side'] as const;
export const POST_FILTERS = ['contract'] as const;

const NAMES = ['tab', 'person', ...PERSON_FILTERS, 'side', 'contract', 'cursor'] as const;

export const peopleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people',
  staticData: { permission: 'person.list' },
  validateSearch: (search): Partial<Record<(typeof NAMES)[number], string>> => pick(search, NAMES),
  component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
});
