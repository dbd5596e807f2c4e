import { z } from 'zod';
import { InstantText, LocalText, line, PageQuery, page } from '../paging.ts';
import { SIDES } from '../roles.ts';
import { route } from '../route.ts';
import { ById, Id, Language, Mail, Mobile, Role, tag, UserName, Version } from './fields.ts';

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
  repeat: 'never',
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
  repeat: 'never',
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
