import { liftLockoutRoute, listLockoutsRoute } from '../org/lockouts.ts';
import { createOrganisationRoute, listOrganisationsRoute, updateOrganisationRoute } from '../org/organisations.ts';
import {
  createPersonRoute,
  disablePersonRoute,
  enablePersonRoute,
  getPersonRoute,
  grantRoleRoute,
  listPeopleRoute,
  resetPasswordRoute,
  revokeRoleRoute,
  updatePersonRoute,
} from '../org/people.ts';
import { assignPostRoute, foundPostRoute, listPostsRoute, vacatePostRoute } from '../org/posts.ts';
import { createTokenRoute, listTokensRoute, revokeTokenRoute } from '../org/tokens.ts';

export * from '../org/lockouts.ts';
export * from '../org/organisations.ts';
export * from '../org/people.ts';
export * from '../org/posts.ts';
export * from '../org/tokens.ts';

export const orgRoutes = [
  listOrganisationsRoute,
  createOrganisationRoute,
  updateOrganisationRoute,
  listPeopleRoute,
  getPersonRoute,
  createPersonRoute,
  updatePersonRoute,
  disablePersonRoute,
  enablePersonRoute,
  resetPasswordRoute,
  grantRoleRoute,
  revokeRoleRoute,
  listPostsRoute,
  foundPostRoute,
  assignPostRoute,
  vacatePostRoute,
  listLockoutsRoute,
  liftLockoutRoute,
  listTokensRoute,
  createTokenRoute,
  revokeTokenRoute,
] as const;
