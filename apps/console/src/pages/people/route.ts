import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pick } from '../../app/pick.ts';
import { shellRoute } from '../../app/shell-route.ts';
import { PEOPLE_NAMES, type PeopleSearch } from './address.ts';

export const peopleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people',
  staticData: { permission: 'person.list' },
  validateSearch: (search): PeopleSearch => pick(search, PEOPLE_NAMES),
  component: lazyRouteComponent(() => import('./people-page.tsx'), 'PeoplePage'),
});
