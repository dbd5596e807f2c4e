import { z } from 'zod';
import { DateText, InstantText, LocalText, line, PageQuery, page } from '../paging.ts';
import { PERMISSIONS } from '../permissions.ts';
import { ROLE_NAMES, SIDES } from '../roles.ts';
import { route } from '../route.ts';

const tag = 'people';
const Id = line(60);
const ById = z.strictObject({ id: Id });
const Role = z.enum(ROLE_NAMES);
const Name = z.strictObject({ zh: line(120), en: line(120) });
const Mobile = line(20).describe('mainland mobile number; shown masked to everybody else');
const Mail = z.email().max(120);
/** Lower case letters, digits, dot, hyphen, underscore; never changes. */
const UserName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._-]{2,29}$/);
const Language = z.enum(['zh', 'en']);
const Version = z.number().int().min(1).describe('the version that was read; another one is `state.stale`');

// Organisations

export const OrganisationContact = z.strictObject({ name: line(60), duty: line(60), phone: line(40) });
export const CreateOrganisation = z.strictObject({
  side: z.enum(SIDES).exclude(['operator']),
  name: Name,
  shortName: line(20),
  creditCode: line(18).optional(),
  contacts: z.array(OrganisationContact).max(10).default([]),
});
export const UpdateOrganisation = z.strictObject({
  version: Version,
  name: Name.optional(),
  shortName: line(20).optional(),
  creditCode: line(18).optional(),
  contacts: z.array(OrganisationContact).max(10).optional(),
});
/** Of a partner (an organisation that shares a contract) only names are shown. */
export const OrganisationView = z
  .object({
    id: z.string(),
    side: z.enum(SIDES),
    name: LocalText,
    shortName: z.string(),
    creditCode: z.string().nullable(),
    contacts: z.array(OrganisationContact).nullable(),
    version: z.number().int().nullable(),
    may: z.array(z.string()),
  })
  .meta({ id: 'OrganisationView' });
export type OrganisationView = z.infer<typeof OrganisationView>;
export const ListOrganisations = PageQuery.extend({ side: z.enum(SIDES).optional(), search: line(60).optional() });

export const listOrganisationsRoute = route({
  name: 'listOrganisations',
  method: 'GET',
  path: '/api/organisations',
  access: 'org.list',
  summary: 'The own organisation and its partners; all for the operator',
  tag,
  query: ListOrganisations,
  reply: page(OrganisationView),
});
export const createOrganisationRoute = route({
  name: 'createOrganisation',
  method: 'POST',
  path: '/api/organisations',
  access: 'org.manage',
  summary: 'Adds a hospital, supplier or third party',
  tag,
  body: CreateOrganisation,
  reply: OrganisationView,
  status: 201,
});
export const updateOrganisationRoute = route({
  name: 'updateOrganisation',
  method: 'PATCH',
  path: '/api/organisations/{id}',
  access: 'org.manage',
  summary: 'Changes names, credit code or contacts',
  tag,
  params: ById,
  body: UpdateOrganisation,
  reply: OrganisationView,
});

// People

export const CreatePerson = z.strictObject({
  organisation: Id.optional().describe('absent: the own one; only the operator may name another'),
  userName: UserName,
  name: line(60),
  mobile: Mobile.optional(),
  mail: Mail.optional(),
  language: Language.default('zh'),
});
export const UpdatePerson = z.strictObject({
  version: Version,
  name: line(60).optional(),
  mobile: Mobile.nullable().optional(),
  mail: Mail.nullable().optional(),
  language: Language.optional(),
});
/** Of people of a partner only name, organisation and roles are shown. */
export const PersonView = z
  .object({
    id: z.string(),
    name: z.string(),
    organisation: z.object({ id: z.string(), side: z.enum(SIDES), name: LocalText, shortName: z.string() }),
    roles: z.array(Role),
    state: z.enum(['active', 'disabled']),
    userName: z.string().nullable(),
    mobile: z.string().nullable(),
    mail: z.string().nullable(),
    language: Language.nullable(),
    secondFactor: z.boolean().nullable(),
    mustChangePassword: z.boolean().nullable(),
    createdAt: InstantText.nullable(),
    version: z.number().int().nullable(),
    may: z.array(z.string()),
  })
  .meta({ id: 'PersonView' });
export type PersonView = z.infer<typeof PersonView>;
export const FirstPassword = z.object({
  person: PersonView,
  firstPassword: z.string().describe('shown this once; it must be changed at the first sign-in'),
});
export type FirstPassword = z.infer<typeof FirstPassword>;
export const ListPeople = PageQuery.extend({
  organisation: Id.optional(),
  role: Role.optional(),
  state: z.enum(['active', 'disabled']).optional(),
  search: line(60).optional().describe('part of a name or user name'),
});
export const ResetPassword = z.strictObject({
  removeSecondFactor: z.boolean().default(false).describe('for a lost telephone'),
});
export const GrantRole = z.strictObject({ role: Role });

export const listPeopleRoute = route({
  name: 'listPeople',
  method: 'GET',
  path: '/api/people',
  access: 'person.list',
  summary: 'People of the own organisation and, by name and role, of partners; in pinyin order',
  tag,
  query: ListPeople,
  reply: page(PersonView),
});
export const getPersonRoute = route({
  name: 'getPerson',
  method: 'GET',
  path: '/api/people/{id}',
  access: 'person.list',
  summary: 'One person',
  tag,
  params: ById,
  reply: PersonView,
});
export const createPersonRoute = route({
  name: 'createPerson',
  method: 'POST',
  path: '/api/people',
  access: 'person.manage',
  summary: 'Adds a person without roles; the reply carries the first password, once',
  tag,
  body: CreatePerson,
  reply: FirstPassword,
  status: 201,
});
export const updatePersonRoute = route({
  name: 'updatePerson',
  method: 'PATCH',
  path: '/api/people/{id}',
  access: 'person.manage',
  summary: 'Changes name, mobile, mail or language',
  tag,
  params: ById,
  body: UpdatePerson,
  reply: PersonView,
});
export const disablePersonRoute = route({
  name: 'disablePerson',
  method: 'POST',
  path: '/api/people/{id}/disable',
  access: 'person.manage',
  summary: 'Ends all sessions and tokens; no further sign-in',
  tag,
  params: ById,
  reply: PersonView,
});
export const enablePersonRoute = route({
  name: 'enablePerson',
  method: 'POST',
  path: '/api/people/{id}/enable',
  access: 'person.manage',
  summary: 'Lets a disabled person sign in again',
  tag,
  params: ById,
  reply: PersonView,
});
export const resetPasswordRoute = route({
  name: 'resetPassword',
  method: 'POST',
  path: '/api/people/{id}/reset-password',
  access: 'person.manage',
  summary: 'A new first password, shown once; ends all sessions',
  tag,
  params: ById,
  body: ResetPassword,
  reply: FirstPassword,
});
export const grantRoleRoute = route({
  name: 'grantRole',
  method: 'POST',
  path: '/api/people/{id}/roles',
  access: 'role.grant',
  summary: 'Grants a role of the side of the person’s organisation; the three administrators exclude each other',
  tag,
  params: ById,
  body: GrantRole,
  reply: PersonView,
});
export const revokeRoleRoute = route({
  name: 'revokeRole',
  method: 'DELETE',
  path: '/api/people/{id}/roles/{role}',
  access: 'role.grant',
  summary: 'Takes a role away; it has no effect any more from the next request on',
  tag,
  params: z.strictObject({ id: Id, role: Role }),
  reply: PersonView,
});

// Posts

export const POST_KINDS = ['project-lead', 'on-site', 'service-desk', 'quality', 'liaison', 'other'] as const;
export const PostHolderView = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  since: DateText,
  until: DateText.nullable().describe('first day on which it is so no longer'),
});
export const PostView = z
  .object({
    id: z.string(),
    organisation: z.string(),
    contract: z.string().nullable(),
    kind: z.enum(POST_KINDS),
    title: LocalText,
    holders: z.array(PostHolderView).describe('the present one first'),
    may: z.array(z.string()),
  })
  .meta({ id: 'PostView' });
export type PostView = z.infer<typeof PostView>;
export const ListPosts = PageQuery.extend({ contract: Id.optional(), organisation: Id.optional() });
export const FoundPost = z.strictObject({
  contract: Id.optional(),
  kind: z.enum(POST_KINDS),
  title: Name,
  person: Id,
  since: DateText,
});
export const AssignPost = z.strictObject({ person: Id, since: DateText });
export const VacatePost = z.strictObject({ until: DateText });

export const listPostsRoute = route({
  name: 'listPosts',
  method: 'GET',
  path: '/api/posts',
  access: 'person.list',
  summary: 'Named positions on contracts and in the own organisation, with all who held them (XY-19, KL-9)',
  tag,
  query: ListPosts,
  reply: page(PostView),
});
export const foundPostRoute = route({
  name: 'foundPost',
  method: 'POST',
  path: '/api/posts',
  access: 'post.assign',
  summary: 'A new position of the own organisation, with its first holder',
  tag,
  body: FoundPost,
  reply: PostView,
  status: 201,
});
export const assignPostRoute = route({
  name: 'assignPost',
  method: 'POST',
  path: '/api/posts/{id}/assign',
  access: 'post.assign',
  summary: 'Another person takes the position over; the present holder’s term ends that day',
  tag,
  params: ById,
  body: AssignPost,
  reply: PostView,
});
export const vacatePostRoute = route({
  name: 'vacatePost',
  method: 'POST',
  path: '/api/posts/{id}/vacate',
  access: 'post.assign',
  summary: 'The present holder leaves, nobody follows',
  tag,
  params: ById,
  body: VacatePost,
  reply: PostView,
});

// Lock-outs

export const LockoutView = z.object({
  userName: z.string(),
  person: z.object({ id: z.string(), name: z.string() }).nullable().describe('null: no such user name'),
  failures: z.number().int(),
  lockedUntil: InstantText,
});
export type LockoutView = z.infer<typeof LockoutView>;
export const listLockoutsRoute = route({
  name: 'listLockouts',
  method: 'GET',
  path: '/api/lockouts',
  access: 'lockout.lift',
  summary: 'User names that are locked now after failed sign-ins',
  tag,
  query: PageQuery,
  reply: page(LockoutView),
});
export const liftLockoutRoute = route({
  name: 'liftLockout',
  method: 'DELETE',
  path: '/api/lockouts/{userName}',
  access: 'lockout.lift',
  summary: 'Lets a locked user name try again',
  tag,
  params: z.strictObject({ userName: line(60) }),
  reply: z.object({ lifted: z.boolean() }),
});

// Own tokens

export const TokenView = z
  .object({
    id: z.string(),
    name: z.string(),
    prefix: z.string(),
    permissions: z.array(z.enum(PERMISSIONS)),
    createdAt: InstantText,
    expiresAt: InstantText,
    lastUsedAt: InstantText.nullable(),
    state: z.enum(['valid', 'expired', 'revoked']),
    may: z.array(z.string()),
  })
  .meta({ id: 'TokenView' });
export type TokenView = z.infer<typeof TokenView>;
export const CreateToken = z.strictObject({
  name: line(60),
  permissions: z.array(z.enum(PERMISSIONS)).min(1).max(PERMISSIONS.length),
  days: z.number().int().min(1).max(366).default(90),
});
export const listTokensRoute = route({
  name: 'listTokens',
  method: 'GET',
  path: '/api/tokens',
  access: 'token.manage',
  summary: 'Own personal access tokens',
  tag,
  query: PageQuery,
  reply: page(TokenView),
});
export const createTokenRoute = route({
  name: 'createToken',
  method: 'POST',
  path: '/api/tokens',
  access: 'token.manage',
  summary: 'A token with some of the own permissions; its text is in this reply only',
  tag,
  body: CreateToken,
  reply: z.object({ token: TokenView, secret: z.string() }),
  status: 201,
});
export const revokeTokenRoute = route({
  name: 'revokeToken',
  method: 'DELETE',
  path: '/api/tokens/{id}',
  access: 'token.manage',
  summary: 'Revokes an own token',
  tag,
  params: ById,
  reply: TokenView,
});

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
