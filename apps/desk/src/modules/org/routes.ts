import * as api from '@yinuo/api';
import type { Binder, Platform } from '@yinuo/platform';
import { liftLockout } from './lockouts/lift-lockout.ts';
import { listLockouts } from './lockouts/list-lockouts.ts';
import { createOrganisation } from './organisations/create-organisation.ts';
import { listOrganisations } from './organisations/list-organisations.ts';
import { updateOrganisation } from './organisations/update-organisation.ts';
import { createPerson } from './people/create-person.ts';
import { disablePerson } from './people/disable-person.ts';
import { enablePerson } from './people/enable-person.ts';
import { getPerson } from './people/get-person.ts';
import { grantRole } from './people/grant-role.ts';
import { listPeople } from './people/list-people.ts';
import { resetPassword } from './people/reset-password.ts';
import { revokeRole } from './people/revoke-role.ts';
import { updatePerson } from './people/update-person.ts';
import { assignPost } from './posts/assign-post.ts';
import { foundPost } from './posts/found-post.ts';
import { listPosts } from './posts/list-posts.ts';
import { vacatePost } from './posts/vacate-post.ts';
import { recentActors } from './sign-in/request/recent-actors.ts';
import { createToken } from './tokens/create-token.ts';
import { listTokens } from './tokens/list-tokens.ts';
import { revokeToken } from './tokens/revoke-token.ts';

export function bindOrg(bind: Binder, platform: Platform): void {
  bind(api.listOrganisationsRoute, ({ actor, query }) => listOrganisations(platform, actor, query));
  bind(api.createOrganisationRoute, ({ actor, body }) => createOrganisation(platform, actor, body));
  bind(api.updateOrganisationRoute, ({ actor, params, body }) =>
    bites(platform, updateOrganisation(platform, actor, { ...params, ...body })),
  );
  bindPeople(bind, platform);
  bind(api.listPostsRoute, ({ actor, query }) => listPosts(platform, actor, query));
  bind(api.foundPostRoute, ({ actor, body }) => foundPost(platform, actor, body));
  bind(api.assignPostRoute, ({ actor, params, body }) => assignPost(platform, actor, { ...params, ...body }));
  bind(api.vacatePostRoute, ({ actor, params, body }) => vacatePost(platform, actor, { ...params, ...body }));
  bind(api.listLockoutsRoute, ({ actor, query }) => listLockouts(platform, actor, query));
  bind(api.liftLockoutRoute, ({ actor, params }) => liftLockout(platform, actor, params));
  bind(api.listTokensRoute, ({ actor, query }) => listTokens(platform, actor, query));
  bind(api.createTokenRoute, ({ actor, body }) => createToken(platform, actor, body));
  bind(api.revokeTokenRoute, ({ actor, params }) => bites(platform, revokeToken(platform, actor, params)));
}

function bindPeople(bind: Binder, platform: Platform): void {
  bind(api.listPeopleRoute, ({ actor, query }) => listPeople(platform, actor, query));
  bind(api.getPersonRoute, ({ actor, params }) => getPerson(platform, actor, params));
  bind(api.createPersonRoute, ({ actor, body }) => createPerson(platform, actor, body));
  bind(api.updatePersonRoute, ({ actor, params, body }) =>
    bites(platform, updatePerson(platform, actor, { ...params, ...body })),
  );
  bind(api.disablePersonRoute, ({ actor, params }) => bites(platform, disablePerson(platform, actor, params)));
  bind(api.enablePersonRoute, ({ actor, params }) => bites(platform, enablePerson(platform, actor, params)));
  bind(api.resetPasswordRoute, ({ actor, params, body }) =>
    bites(platform, resetPassword(platform, actor, { ...params, ...body })),
  );
  bind(api.grantRoleRoute, ({ actor, params, body }) =>
    bites(platform, grantRole(platform, actor, { ...params, ...body })),
  );
  bind(api.revokeRoleRoute, ({ actor, params }) => bites(platform, revokeRole(platform, actor, params)));
}

/** What changes who may do what takes effect at the next request of this desk. */
async function bites<T>(platform: Platform, change: Promise<T>): Promise<T> {
  const done = await change;
  recentActors(platform).forgetAll();
  return done;
}
